/** `+ - * / % ^ ||` and signs. Integers stay integers of 64 bits; what does not fit is an error, never a wrong number. */

import type { Arithmetic, ArithmeticOperator, Sign, Span } from "../../language/syntax-tree.ts";
import type { Runtime } from "../runtime.ts";
import type { Evaluate, Scope } from "../scope.ts";
import { isList, isNumber, kindOf } from "../semantics/kinds.ts";
import { floatToText, isInt64 } from "../semantics/numbers.ts";
import type { CypherValue } from "../values.ts";

type NumberOperator = Exclude<ArithmeticOperator, "||">;

const FLOATS: Readonly<Record<NumberOperator, (left: number, right: number) => number>> = {
  "+": (left, right) => left + right,
  "-": (left, right) => left - right,
  "*": (left, right) => left * right,
  "/": (left, right) => left / right,
  "%": (left, right) => left % right,
  "^": (left, right) => left ** right,
};

const INTEGERS: Readonly<Record<Exclude<NumberOperator, "^">, (left: bigint, right: bigint) => bigint>> = {
  "+": (left, right) => left + right,
  "-": (left, right) => left - right,
  "*": (left, right) => left * right,
  "/": (left, right) => left / right,
  "%": (left, right) => left % right,
};

export function compileArithmetic({ operator, left, right, span }: Arithmetic, scope: Scope): Evaluate {
  const first = scope.evaluate(left);
  const second = scope.evaluate(right);
  const { runtime } = scope;
  if (operator === "||") return (row) => concatenate(first(row), second(row), span, runtime);
  if (operator === "+") return (row) => add(first(row), second(row), span, runtime);
  return (row) => calculate(operator, first(row), second(row), span, runtime);
}

export function compileSign({ operator, of, span }: Sign, scope: Scope): Evaluate {
  const operand = scope.evaluate(of);
  const { runtime } = scope;
  return (row) => {
    const value = operand(row);
    if (operator === "-" && typeof value === "number") return -value;
    return calculate(operator, 0n, value, span, runtime);
  };
}

/** Also joins texts, and lists with lists or with one more item. */
function add(left: CypherValue, right: CypherValue, place: Span, runtime: Runtime): CypherValue {
  if (isList(left) || isList(right)) return left === null || right === null ? null : joinLists(left, right, runtime);
  if (typeof left !== "string" && typeof right !== "string") return calculate("+", left, right, place, runtime);
  if (left === null || right === null) return null;
  return joinTexts(toPart(left, place, runtime), toPart(right, place, runtime), runtime);
}

function calculate(
  operator: NumberOperator,
  left: CypherValue,
  right: CypherValue,
  place: Span,
  runtime: Runtime,
): CypherValue {
  if (left === null || right === null) return null;
  if (!isNumber(left) || !isNumber(right))
    return runtime.fail("type", place, `${kindOf(left)} ${operator} ${kindOf(right)} cannot be calculated.`);
  if (typeof left === "number" || typeof right === "number" || operator === "^")
    return FLOATS[operator](Number(left), Number(right));

  if (right === 0n && (operator === "/" || operator === "%")) return runtime.fail("arithmetic", place, "/ by zero");
  const result = INTEGERS[operator](left, right);
  return isInt64(result) ? result : runtime.fail("arithmetic", place, "The result does not fit into 64 bits.");
}

function toPart(value: CypherValue, place: Span, runtime: Runtime): string {
  if (typeof value === "string") return value;
  if (typeof value === "bigint") return String(value);
  if (typeof value === "number") return floatToText(value);
  return runtime.fail("type", place, `A STRING cannot be joined with ${kindOf(value)}. Use toString().`);
}

function joinTexts(left: string, right: string, runtime: Runtime): string {
  runtime.budget.text(left.length + right.length);
  return left + right;
}

function joinLists(left: CypherValue, right: CypherValue, runtime: Runtime): CypherValue {
  const items = [...(isList(left) ? left : [left]), ...(isList(right) ? right : [right])];
  runtime.budget.list(items.length);
  return items;
}

/** `||` joins two texts or two lists and nothing else. */
function concatenate(left: CypherValue, right: CypherValue, place: Span, runtime: Runtime): CypherValue {
  if (left === null || right === null) return null;
  if (typeof left === "string" && typeof right === "string") return joinTexts(left, right, runtime);
  if (isList(left) && isList(right)) return joinLists(left, right, runtime);
  return runtime.fail("type", place, `${kindOf(left)} || ${kindOf(right)} cannot be joined.`);
}
