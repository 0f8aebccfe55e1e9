/** SKIP and LIMIT take a whole number that does not depend on a row. */

import type { Report } from "../checks/report.ts";
import type { Scope } from "../checks/scope.ts";
import type { Expression } from "../syntax-tree.ts";
import { childrenOf } from "../traversal.ts";
import { mayBe, showType } from "../types/static-type.ts";
import { typeOf } from "../types/type-of.ts";

export function checkRowCount(word: "SKIP" | "LIMIT", count: Expression, scope: Scope, report: Report): void {
  const variable = firstVariable(count);
  if (variable !== undefined)
    report.fail(variable.span, `${word} cannot depend on a row. Use a number or a parameter.`);
  const type = typeOf(count, scope);
  const isNegative = count.kind === "sign" && count.operator === "-";
  if (count.kind === "null" || isNegative || !mayBe(type, ["INTEGER"]))
    report.fail(
      count.span,
      `${word} takes an INTEGER that is not negative, not ${isNegative ? "a negative" : showType(type)}.`,
    );
}

function firstVariable(expression: Expression): Expression | undefined {
  if (expression.kind === "variable") return expression;
  for (const child of childrenOf(expression)) {
    const found = firstVariable(child);
    if (found !== undefined) return found;
  }
  return undefined;
}
