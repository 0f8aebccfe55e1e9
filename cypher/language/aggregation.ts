/** Finds the aggregates in an expression. */

import { findAggregate } from "./functions/signatures.ts";
import type { CountRows, Expression, FunctionCall } from "./syntax-tree.ts";
import { childrenOf } from "./traversal.ts";

export type AggregateCall = FunctionCall | CountRows;

export function isAggregate(expression: Expression): expression is AggregateCall {
  if (expression.kind === "count-rows") return true;
  return expression.kind === "call-function" && findAggregate(expression.name) !== undefined;
}

/** The outermost ones; what stands in a subquery is its own affair. */
export function aggregatesIn(expression: Expression): readonly AggregateCall[] {
  return isAggregate(expression) ? [expression] : childrenOf(expression).flatMap(aggregatesIn);
}
