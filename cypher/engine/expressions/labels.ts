/** Whether a node has labels, or a relationship a type: `n:Park`, `r:PARTNERED_WITH|INVESTED_IN`. */

import type { HasLabels, LabelExpression } from "../../language/syntax-tree.ts";
import type { Row } from "../layout.ts";
import type { Evaluate, Scope } from "../scope.ts";
import { isList, isRelationship, isVertex, kindOf } from "../semantics/kinds.ts";
import type { CypherValue } from "../values.ts";

type LabelTest = (labels: readonly string[], row: Row) => boolean;

export function compileHasLabels({ of, labels, span }: HasLabels, scope: Scope): Evaluate {
  const subject = scope.evaluate(of);
  const test = compileLabelTest(labels, scope);
  return (row) => {
    const value = subject(row);
    if (value === null) return null;
    if (isVertex(value)) return test(value.labels, row);
    if (isRelationship(value)) return test([value.type], row);
    return scope.runtime.fail("type", span, `Only a node or a relationship has labels, not ${kindOf(value)}.`);
  };
}

function compileLabelTest(node: LabelExpression, scope: Scope): LabelTest {
  switch (node.kind) {
    case "label":
      return (labels) => labels.includes(node.name);
    case "any-label":
      return (labels) => labels.length > 0;
    case "no-label": {
      const inner = compileLabelTest(node.of, scope);
      return (labels, row) => !inner(labels, row);
    }
    case "every-label": {
      const parts = node.of.map((part) => compileLabelTest(part, scope));
      return (labels, row) => parts.every((part) => part(labels, row));
    }
    case "some-label": {
      const parts = node.of.map((part) => compileLabelTest(part, scope));
      return (labels, row) => parts.some((part) => part(labels, row));
    }
    case "computed-label":
      return compileComputedLabel(node, scope);
  }
}

/** `$(names)`, `$any(names)`: one name or a list of names, known only when the query runs. */
function compileComputedLabel(
  { of, every }: Extract<LabelExpression, { kind: "computed-label" }>,
  scope: Scope,
): LabelTest {
  const evaluate = scope.evaluate(of);
  const toName = (value: CypherValue) =>
    typeof value === "string"
      ? value
      : scope.runtime.fail("type", of.span, `A label is a STRING, not ${kindOf(value)}.`);
  return (labels, row) => {
    const value = evaluate(row);
    const names = (isList(value) ? value : [value]).map(toName);
    return every ? names.every((name) => labels.includes(name)) : names.some((name) => labels.includes(name));
  };
}
