/** What is calculated, tested or looked into must be able to be of the right type. */

import type { Place } from "../checks/place.ts";
import type { Report } from "../checks/report.ts";
import { parseSignature } from "../functions/parse-signature.ts";
import { AGGREGATES, FUNCTIONS, findAggregate, findFunction } from "../functions/signatures.ts";
import type { Arithmetic, Expression, FunctionCall, Index, Reduce } from "../syntax-tree.ts";
import { isSurely, mayBe, showType } from "../types/static-type.ts";
import { itemType, typeOf } from "../types/type-of.ts";
import type { Rule } from "./rule.ts";

const NUMBERS = ["INTEGER", "FLOAT"];
const OPERANDS: { readonly [Operator in Arithmetic["operator"]]?: readonly string[] } = {
  "+": [...NUMBERS, "STRING", "LIST"],
  "||": ["STRING", "LIST"],
};
const WITH_PROPERTIES = ["MAP", "NODE", "RELATIONSHIP"];

type Checks = {
  readonly [Kind in Expression["kind"]]?: (
    node: Extract<Expression, { kind: Kind }>,
    place: Place,
    report: Report,
  ) => void;
};

const CHECKS: Checks = {
  not: ({ of }, place, report) => expectType(of, ["BOOLEAN"], place, report),
  logic: ({ of }, place, report) => expectTypes(of, ["BOOLEAN"], place, report),
  sign: ({ of }, place, report) => expectType(of, NUMBERS, place, report),
  arithmetic: checkArithmetic,
  "text-test": ({ operator, text, part }, place, report) => {
    if (operator === "=~") expectTypes([text, part], ["STRING"], place, report);
  },
  in: ({ list }, place, report) => expectType(list, ["LIST"], place, report),
  "has-labels": ({ of }, place, report) => expectType(of, ["NODE", "RELATIONSHIP"], place, report),
  property: ({ of }, place, report) => expectType(of, WITH_PROPERTIES, place, report),
  "map-projection": ({ of }, place, report) => expectType(of, WITH_PROPERTIES, place, report),
  index: checkIndex,
  slice: ({ of, from, to }, place, report) => {
    expectType(of, ["LIST"], place, report);
    expectTypes([from, to], ["INTEGER"], place, report);
  },
  "list-comprehension": ({ list }, place, report) => expectType(list, ["LIST"], place, report),
  quantifier: ({ list }, place, report) => expectType(list, ["LIST"], place, report),
  reduce: checkReduce,
  "call-function": checkArguments,
};

export const operandTypes: Rule = (node, place, report) => {
  const check = CHECKS[node.kind] as Rule | undefined;
  check?.(node, place, report);
};

/** Fails when the expression cannot be of any of these types. */
export function expectType(expression: Expression, names: readonly string[], { scope }: Place, report: Report): void {
  const type = typeOf(expression, scope);
  if (!mayBe(type, names)) report.fail(expression.span, `${names.join(" or ")} is wanted here, not ${showType(type)}.`);
}

function expectTypes(
  expressions: readonly (Expression | undefined)[],
  names: readonly string[],
  place: Place,
  report: Report,
): void {
  for (const expression of expressions) if (expression !== undefined) expectType(expression, names, place, report);
}

function checkArithmetic({ operator, left, right }: Arithmetic, place: Place, report: Report): void {
  const joinsLists = [left, right].some((operand) => isSurely(typeOf(operand, place.scope), ["LIST"]));
  if (operator === "+" && joinsLists) return;
  expectTypes([left, right], OPERANDS[operator] ?? NUMBERS, place, report);
}

function checkIndex({ of, at }: Index, place: Place, report: Report): void {
  const type = typeOf(of, place.scope);
  expectType(of, ["LIST", ...WITH_PROPERTIES], place, report);
  if (isSurely(type, ["LIST"])) expectType(at, ["INTEGER"], place, report);
  if (isSurely(type, WITH_PROPERTIES)) expectType(at, ["STRING"], place, report);
}

/** What the accumulator becomes must be what it began as. */
function checkReduce({ accumulator, initial, variable, list, result }: Reduce, place: Place, report: Report): void {
  expectType(list, ["LIST"], place, report);
  const begun = typeOf(initial, place.scope);
  const item = itemType(typeOf(list, place.scope));
  const inner = place.scope.with(accumulator.text, begun).with(variable.text, item);
  const becomes = typeOf(result, inner);
  if (isSurely(begun, NUMBERS) && isSurely(becomes, NUMBERS)) return;
  if (begun.names.length > 0 && !mayBe(becomes, begun.names))
    report.fail(result.span, `The accumulator begins as ${showType(begun)} and becomes ${showType(becomes)}.`);
}

/** What a conversion is given is looked at only when the query runs, as in Neo4j. */
const CONVERSIONS: readonly (string | undefined)[] = ["toBoolean", "toInteger", "toFloat", "toString"];

function checkArguments({ name, arguments: args }: FunctionCall, place: Place, report: Report): void {
  const [plain, aggregate] = [findFunction(name), findAggregate(name)];
  if (CONVERSIONS.includes(plain)) return;
  const signature = plain === undefined ? aggregate && AGGREGATES[aggregate] : FUNCTIONS[plain];
  if (signature === undefined) return;
  for (const [index, { types }] of parseSignature(signature).takes.entries()) {
    const argument = args[index];
    if (argument !== undefined && types.length > 0) expectType(argument, types, place, report);
  }
}
