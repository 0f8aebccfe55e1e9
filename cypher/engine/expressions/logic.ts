/** Logic with three truth values (null: it is not known), comparisons and tests. */

import type { Comparison, ComparisonOperator, In, IsNull, Logic, Not, Span } from "../../language/syntax-tree.ts";
import type { Runtime } from "../runtime.ts";
import type { Evaluate, Scope } from "../scope.ts";
import { compare } from "../semantics/comparison.ts";
import { equals } from "../semantics/equality.ts";
import { isList, kindOf } from "../semantics/kinds.ts";
import { ListSearch } from "../semantics/list-search.ts";
import type { CypherValue } from "../values.ts";

type Truth = boolean | null;

export function toTruth(value: CypherValue, place: Span, runtime: Runtime): Truth {
  if (value === null || typeof value === "boolean") return value;
  return runtime.fail("type", place, `A BOOLEAN is wanted here, not ${kindOf(value)}.`);
}

export function compileNot({ of }: Not, scope: Scope): Evaluate {
  const operand = scope.evaluate(of);
  return (row) => {
    return negate(toTruth(operand(row), of.span, scope.runtime));
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
  const steps = rest.map(({ operator, operand, span }) => ({
    operand: scope.evaluate(operand),
    compare: compileOperator(operator, span, scope.runtime),
  }));
  return (row) => {
    let left = start(row);
    let result: Truth = true;
    for (const step of steps) {
      const right = step.operand(row);
      const holds = step.compare(left, right);
      if (holds === false) return false;
      if (holds === null) result = null;
      left = right;
    }
    return result;
  };
}

type Compare = (left: CypherValue, right: CypherValue) => Truth;

function compileOperator(operator: ComparisonOperator, place: Span, runtime: Runtime): Compare {
  const meter = runtime.budget;
  if (operator === "=") return (left, right) => equals(...alike(left, right), meter);
  if (operator === "<>") return (left, right) => negate(equals(...alike(left, right), meter));
  return (left, right) => {
    const result = compare(...alike(left, right), meter);
    if (result === null) return null;
    if (result === "unknown")
      return runtime.fail("not-supported", place, `${kindOf(left)} has no order here. Compare a property such as id.`);
    return result !== "unordered" && isInOrder(operator, result);
  };
}

/** An integer beside a float is compared as a float, as in Java. */
function alike(left: CypherValue, right: CypherValue): readonly [CypherValue, CypherValue] {
  if (typeof left === "bigint" && typeof right === "number") return [Number(left), right];
  return typeof left === "number" && typeof right === "bigint" ? [left, Number(right)] : [left, right];
}

function negate(truth: Truth): Truth {
  return truth === null ? null : !truth;
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
