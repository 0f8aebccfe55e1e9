/** Goes through expressions without knowing their kinds. */

import type { Expression } from "./syntax-tree.ts";

/** The expressions that are evaluated as part of this one, in the order they are written; patterns and subqueries are not entered. */
export function childrenOf(expression: Expression): readonly Expression[] {
  if (expression.kind === "subquery" || expression.kind === "pattern-test" || expression.kind === "shortest-path")
    return [];
  return expressionsIn(Object.entries(expression));
}

const NOT_ENTERED: ReadonlySet<string> = new Set(["span", "part", "labels", "variable", "key", "type"]);

function expressionsIn(fields: readonly (readonly [string, unknown])[]): readonly Expression[] {
  return fields.flatMap(([field, value]) => (NOT_ENTERED.has(field) ? [] : toExpressions(value)));
}

function toExpressions(value: unknown): readonly Expression[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(toExpressions);
  if ("kind" in value && !isPiece(value.kind)) return [value as Expression];
  return expressionsIn(Object.entries(value));
}

/** Pieces of an expression that are no expressions themselves but hold some. */
function isPiece(kind: unknown): boolean {
  return kind === "name" || kind === "entry" || kind === "one-property" || kind === "every-property";
}
