/** Aggregates stand in WITH and RETURN, not inside one another and not inside something that goes through a list. */

import { isAggregate } from "../aggregation.ts";
import type { Rule } from "./rule.ts";

const REASONS = {
  "inside an aggregate": "An aggregate cannot stand inside an aggregate. Compute the inner one in a WITH before.",
  "inside a list": "An aggregate cannot stand inside an expression that goes through a list.",
  "not here": "An aggregate cannot stand here. Compute it in a WITH, then use its name.",
} as const;

export const aggregatePlace: Rule = (node, { aggregates }, report) => {
  if (isAggregate(node) && aggregates !== "allowed") report.fail(node.span, REASONS[aggregates]);
};
