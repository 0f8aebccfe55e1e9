/** Finds all paths of a pattern, and keeps those that a selector asks for between each two nodes: `SHORTEST 2 GROUPS (a)…(b)`. */

import type { Expression, PatternPart, Selector } from "../../language/syntax-tree.ts";
import type { Budget } from "../budget.ts";
import { chain } from "../clauses/stage.ts";
import type { Row } from "../layout.ts";
import type { Operator, Scope, Stage } from "../scope.ts";
import { Identities } from "../semantics/identity.ts";
import { isPath } from "../semantics/kinds.ts";
import type { CypherPath } from "../values.ts";
import { toPatternGraph } from "./build-graph.ts";
import { filter } from "./filter.ts";
import { planPattern } from "./plan.ts";
import { takePaths } from "./take-paths.ts";

/** What WHERE says is asked of the chosen paths only, as the language has it. */
export function selectPaths(part: PatternPart, selector: Selector, where: Expression | undefined, scope: Scope): Stage {
  const variable = part.variable ?? ({ kind: "name", text: scope.runtime.newName(), span: part.span } as const);
  const graph = toPatternGraph([{ ...part, selector: undefined, variable }], undefined, () => scope.runtime.newName());
  const found = planPattern(graph, scope);
  const slot = found.scope.layout.slotOf(variable.text);
  const { budget } = scope.runtime;
  const choose: Operator = function* select(rows, start) {
    for (const row of rows) yield* choosePaths([...hold(found.apply([row], start), budget)], slot, selector, budget);
  };
  return chain(where === undefined ? [choose] : [choose, filter(where, found.scope).apply], found.scope);
}

function* hold(rows: Iterable<Row>, budget: Budget): Iterable<Row> {
  for (const row of rows) {
    budget.hold();
    yield row;
  }
}

/** Between each two nodes apart, the shorter path first. */
function* choosePaths(rows: readonly Row[], slot: number, selector: Selector, budget: Budget): Iterable<Row> {
  const identities = new Identities(budget);
  const pathIn = (row: Row): CypherPath | undefined => {
    const value = row[slot] ?? null;
    return isPath(value) ? value : undefined;
  };
  const groups = Map.groupBy(rows, (row) => {
    const vertices = pathIn(row)?.vertices ?? [];
    return identities.keyOf([vertices[0] ?? null, vertices.at(-1) ?? null]);
  });
  for (const group of groups.values()) {
    const levels = [...Map.groupBy(group, (row) => pathIn(row)?.relationships.length ?? 0)];
    const shortestFirst = levels.toSorted(([left], [right]) => left - right).map(([, level]) => level);
    yield* takePaths(selector, shortestFirst);
  }
}
