/** Patterns and queries inside expressions: whether they are found, how often, and what they give. */

import { plainPart } from "../../language/plain-part.ts";
import type { PatternComprehension, PatternTest, ShortestPath, Subquery } from "../../language/syntax-tree.ts";
import type { Evaluate, Scope } from "../scope.ts";
import type { CypherValue } from "../values.ts";

/** `WHERE (a)-->(b)` */
export function compilePatternTest({ path }: PatternTest, scope: Scope): Evaluate {
  const { rows } = scope.match([plainPart(path)], undefined);
  return (row) => isSome(rows(row));
}

/** `[(a)-->(b) WHERE condition | result]` */
export function compilePatternComprehension({ part, where, result }: PatternComprehension, outer: Scope): Evaluate {
  const { scope, rows } = outer.match([part], where);
  const evaluate = scope.evaluate(result);
  return (row) => collect(rows(row), outer, evaluate);
}

/** `shortestPath((a)-[*]-(b))` as a value: the path, or null; all of them as a list. */
export function compileShortestPath({ part }: ShortestPath, outer: Scope): Evaluate {
  const name = "\npath";
  const variable = { kind: "name", text: name, span: part.span } as const;
  const { scope, rows } = outer.match([{ ...part, variable }], undefined);
  const slot = scope.layout.slotOf(name);
  const all = part.selector?.mode === "allShortestPaths";
  return (row) => {
    const paths = collect(rows(row), outer, (inner) => inner[slot] ?? null);
    return all ? paths : (paths[0] ?? null);
  };
}

export function compileSubquery({ form, query }: Subquery, scope: Scope): Evaluate {
  const { rows } = scope.query(query);
  if (form === "EXISTS") return (row) => isSome(rows(row));
  if (form === "COLLECT") return (row) => collect(rows(row), scope, ([value]) => value ?? null);
  return (row) => {
    let count = 0n;
    for (const _ of rows(row)) count += 1n;
    return count;
  };
}

function isSome(rows: Iterable<unknown>): boolean {
  for (const _ of rows) return true;
  return false;
}

function collect(
  rows: ReturnType<ReturnType<Scope["match"]>["rows"]>,
  scope: Scope,
  evaluate: Evaluate,
): CypherValue[] {
  const values: CypherValue[] = [];
  for (const row of rows) {
    values.push(evaluate(row));
    scope.runtime.budget.list(values.length);
  }
  return values;
}
