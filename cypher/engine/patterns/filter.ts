/** Keeps the rows for which a condition is true; false and null are both not true. */

import type { Expression } from "../../language/syntax-tree.ts";
import { toTruth } from "../expressions/logic.ts";
import type { Row } from "../layout.ts";
import type { Scope, Stage } from "../scope.ts";

export function filter(expression: Expression, scope: Scope): Stage {
  const isTrue = compileCondition(expression, scope);
  return {
    scope,
    *apply(rows) {
      for (const row of rows) if (isTrue(row)) yield row;
    },
  };
}

export function compileCondition(expression: Expression, scope: Scope): (row: Row) => boolean {
  const evaluate = scope.evaluate(expression);
  return (row) => {
    scope.runtime.budget.step();
    return toTruth(evaluate(row), expression.span, scope.runtime) === true;
  };
}
