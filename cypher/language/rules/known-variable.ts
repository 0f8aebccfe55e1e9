/** A variable must have been given a value before it is used. */

import { suggest } from "../suggestions.ts";
import type { Rule } from "./rule.ts";

export const knownVariable: Rule = (node, { scope, outOfReach }, report) => {
  if (node.kind !== "variable" || scope.has(node.name)) return;
  if (outOfReach?.has(node.name) === true)
    report.fail(
      node.span,
      `After DISTINCT or an aggregate, ORDER BY and WHERE see only the columns: ${node.name} is none of them.`,
    );
  report.fail(node.span, `The variable ${node.name} is not defined.${suggest(node.name, scope.names)}`);
};
