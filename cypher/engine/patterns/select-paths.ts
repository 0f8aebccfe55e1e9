/** Finds all paths of a pattern, and keeps those that a selector asks for between each two nodes: `SHORTEST 2 GROUPS (a)…(b)`. */

import type { Expression, PatternPart, Selector } from "../../language/syntax-tree.ts";
import { chain } from "../clauses/stage.ts";
import type { Row } from "../layout.ts";
import type { Operator, Scope, Stage } from "../scope.ts";
import { Identities } from "../semantics/identity.ts";
import { isPath } from "../semantics/kinds.ts";
import type { CypherPath } from "../values.ts";
import { toPatternGraph } from "./build-graph.ts";
import { filter } from "./filter.ts";
import { planPattern } from "./plan.ts";
import { selectByLength } from "./select-by-length.ts";

/** What WHERE says is asked of the chosen paths only, as the language has it. */
export function selectPaths(part: PatternPart, selector: Selector, where: Expression | undefined, scope: Scope): Stage {
  const variable = part.variable ?? ({ kind: "name", text: scope.runtime.newName(), span: part.span } as const);
  const graph = toPatternGraph([{ ...part, selector: undefined, variable }], undefined, () => scope.runtime.newName());
  const found = planPattern(graph, scope);
  const slot = found.scope.layout.slotOf(variable.text);
  const choose: Operator = function* select(rows, start) {
    for (const row of rows) yield* choosePaths([...found.apply([row], start)], slot, selector);
  };
  const chosen: Stage = { scope: found.scope, apply: choose };
  if (where === undefined) return chosen;
  const filtered = filter(where, chosen.scope);
  return chain([chosen, filtered], filtered.scope);
}

/** Between each two nodes apart, the shorter path first. */
function* choosePaths(rows: readonly Row[], slot: number, selector: Selector): Iterable<Row> {
  const identities = new Identities();
  const pathIn = (row: Row): CypherPath | undefined => {
    const value = row[slot] ?? null;
    return isPath(value) ? value : undefined;
  };
  const groups = Map.groupBy(rows, (row) => {
    const vertices = pathIn(row)?.vertices ?? [];
    return identities.keyOf([vertices[0] ?? null, vertices.at(-1) ?? null]);
  });
  for (const group of groups.values()) {
    const measured = group.map((row) => ({ row, length: pathIn(row)?.relationships.length ?? 0 }));
    yield* selectByLength(
      selector,
      measured.toSorted((left, right) => left.length - right.length),
    );
  }
}
