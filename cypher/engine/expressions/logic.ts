/** Logic with three truth values (null: it is not known), comparisons and tests. */

import type { Comparison, ComparisonOperator, In, IsNull, Logic, Not, Span } from "../../language/syntax-tree.ts";
import type { Runtime } from "../runtime.ts";
import type { Evaluate, Scope } from "../scope.ts";
import { compare } from "../semantics/comparison.ts";
import { equals } from "../semantics/equality.ts";
import { isList, kindOf } from "../semantics/kinds.ts";
import { ListSearch } from "../semantics/list-search.ts";
import type { Meter } from "../semantics/meter.ts";
import type { CypherValue } from "../values.ts";

type Truth = boolean | null;

export function toTruth(value: CypherValue, place: Span, runtime: Runtime): Truth {
  if (value === null || typeof value === "boolean") return value;
  return runtime.fail("type", place, `A BOOLEAN is wanted here, not ${kindOf(value)}.`);
}

export function compileNot({ of }: Not, scope: Scope): Evaluate {
  const operand = scope.evaluate(of);
  return (row) => {
    const truth = toTruth(operand(row), of.span, scope.runtime);
    return truth === null ? null : !truth;
  };
}

export function compileLogic({ operator, of }: Logic, scope: Scope): Evaluate {
  const operands = of.map((operand) => {
    const evaluate = scope.evaluate(operand);
    return (row: readonly CypherValue[]) => toTruth(evaluate(row), operand.span, scope.runtime);
  });
  if (operator === "XOR") return (row) => operands.map((operand) => operand(row)).reduce(xor);
  const decisive = operator === "OR";
  return (row) => {
    let result: Truth = !decisive;
    for (const operand of operands) {
      const truth = operand(row);
      if (truth === decisive) return decisive;
      if (truth === null) result = null;
    }
    return result;
  };
}

function xor(left: Truth, right: Truth): Truth {
  return left === null || right === null ? null : left !== right;
}

export function compileComparison({ first, rest }: Comparison, scope: Scope): Evaluate {
  const start = scope.evaluate(first);
  const steps = rest.map(({ operator, operand }) => ({ operator, operand: scope.evaluate(operand) }));
  return (row) => {
    let left = start(row);
    let result: Truth = true;
    for (const { operator, operand } of steps) {
      const right = operand(row);
      const holds = compareBy(operator, left, right, scope.runtime.budget);
      if (holds === false) return false;
      if (holds === null) result = null;
      left = right;
    }
    return result;
  };
}

function compareBy(operator: ComparisonOperator, left: CypherValue, right: CypherValue, meter: Meter): Truth {
  if (operator === "=") return equals(left, right, meter);
  if (operator === "<>") {
    const equal = equals(left, right, meter);
    return equal === null ? null : !equal;
  }
  const result = compare(left, right, meter);
  if (result === null) return null;
  return result !== "unordered" && isInOrder(operator, result);
}

function isInOrder(operator: "<" | "<=" | ">" | ">=", result: number): boolean {
  if (result === 0) return operator === "<=" || operator === ">=";
  return operator.startsWith("<") === result < 0;
}

export function compileIn({ item, list, span }: In, scope: Scope): Evaluate {
  const wanted = scope.evaluate(item);
  const items = scope.evaluate(list);
  const search = new ListSearch(scope.runtime.budget);
  return (row) => {
    const value = items(row);
    if (value === null) return null;
    if (!isList(value)) return scope.runtime.fail("type", span, `IN wants a list on its right, not ${kindOf(value)}.`);
    scope.runtime.budget.step();
    return search.has(value, wanted(row));
  };
}

export function compileIsNull({ of, negated }: IsNull, scope: Scope): Evaluate {
  const operand = scope.evaluate(of);
  return (row) => (operand(row) === null) !== negated;
}
