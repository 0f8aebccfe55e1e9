/** What a pattern says about an element inside its brackets. */

import type { Comparison, Expression, Name, NodePattern } from "../../language/syntax-tree.ts";

/** Labels, properties and WHERE, as conditions on the element's variable. */
export function conditionsOn(
  name: string,
  { labels, properties, where, span }: Pick<NodePattern, "labels" | "properties" | "where" | "span">,
): readonly Expression[] {
  const of = { kind: "variable", name, span } as const;
  const hasLabels = labels === undefined ? [] : [{ kind: "has-labels", of, labels, span } as const];
  const equalities = (properties?.entries ?? []).map(({ key, value }) => equality(of, key, value));
  return [...hasLabels, ...equalities, ...(where === undefined ? [] : [where])];
}

function equality(of: Expression, key: Name, value: Expression): Comparison {
  const first = { kind: "property", of, key, span: key.span } as const;
  return { kind: "comparison", first, rest: [{ operator: "=", operand: value, span: value.span }], span: key.span };
}
