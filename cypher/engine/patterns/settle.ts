/** Settles what the parameters decide before a pattern is planned: with a value for $ids, `$ids IS NULL OR n.id IN $ids` is `n.id IN $ids`. */

import type { Expression, Logic } from "../../language/syntax-tree.ts";
import { valueAt } from "../semantics/kinds.ts";
import type { CypherMap } from "../values.ts";

/** The same condition, as short as the parameters make it. */
export function settle(condition: Expression, parameters: CypherMap): Expression {
  if (condition.kind !== "logic" || condition.operator === "XOR") return condition;
  return settleLogic(condition, parameters);
}

function settleLogic(condition: Logic, parameters: CypherMap): Expression {
  const decisive = condition.operator === "OR";
  const operands = condition.of.map((operand) => settle(operand, parameters));
  const decided = operands.find((operand) => truthOf(operand, parameters) === decisive);
  if (decided !== undefined) return { kind: "boolean", value: decisive, span: condition.span };

  const open = operands.filter((operand) => truthOf(operand, parameters) === undefined);
  const [first] = open;
  if (first === undefined) return { kind: "boolean", value: !decisive, span: condition.span };
  return open.length === 1 && isTruthValue(first) ? first : { ...condition, of: open };
}

/** What is true or false whatever the row; undefined when it depends on the row. */
function truthOf(expression: Expression, parameters: CypherMap): boolean | undefined {
  if (expression.kind === "boolean") return expression.value;
  if (expression.kind !== "is-null" || expression.of.kind !== "parameter") return undefined;
  if (!Object.hasOwn(parameters, expression.of.name)) return undefined;
  return (valueAt(parameters, expression.of.name) === null) !== expression.negated;
}

/** Standing alone it may be a value of another type, which OR and AND would have refused. */
function isTruthValue({ kind }: Expression): boolean {
  return ["comparison", "in", "is-null", "logic", "not", "text-test", "has-labels", "boolean"].includes(kind);
}
