/** The type of an expression, as far as its text says it. */

import { parseSignature } from "../functions/parse-signature.ts";
import { AGGREGATES, FUNCTIONS, findAggregate, findFunction } from "../functions/signatures.ts";
import type { Arithmetic, Case, Expression, FunctionCall, Index, ListComprehension } from "../syntax-tree.ts";
import {
  BOOLEAN,
  commonType,
  FLOAT,
  INTEGER,
  isSurely,
  listOf,
  MAP,
  PATH,
  parseType,
  STRING,
  type StaticType,
  UNKNOWN,
} from "./static-type.ts";

/** What is known of variables, and of parameters once their values are there. */
export interface Types {
  variable(name: string): StaticType;
  parameter(name: string): StaticType;
  with(name: string, type: StaticType): Types;
}

type Typing = {
  readonly [Kind in Expression["kind"]]: (node: Extract<Expression, { kind: Kind }>, types: Types) => StaticType;
};

const unknown = () => UNKNOWN;
const boolean = () => BOOLEAN;

const TYPING: Typing = {
  null: unknown,
  boolean,
  integer: () => INTEGER,
  float: () => FLOAT,
  string: () => STRING,
  list: ({ items }, types) => listOf(commonType(items.map((item) => typeOf(item, types)))),
  map: () => MAP,
  parameter: ({ name }, types) => types.parameter(name),
  variable: ({ name }, types) => types.variable(name),
  property: unknown,
  index: typeOfIndex,
  slice: ({ of }, types) => typeOf(of, types),
  "map-projection": () => MAP,
  sign: ({ of }, types) => numeric([typeOf(of, types)]),
  arithmetic: typeOfArithmetic,
  not: boolean,
  logic: boolean,
  comparison: boolean,
  in: boolean,
  "text-test": boolean,
  "is-null": boolean,
  "is-typed": boolean,
  "is-normalized": boolean,
  "has-labels": boolean,
  case: typeOfCase,
  "case-subject": unknown,
  "call-function": typeOfCall,
  "count-rows": () => INTEGER,
  "list-comprehension": typeOfComprehension,
  "pattern-comprehension": () => listOf(UNKNOWN),
  quantifier: boolean,
  reduce: unknown,
  "pattern-test": boolean,
  "shortest-path": ({ part }) => (part.selector?.mode === "allShortestPaths" ? listOf(PATH) : PATH),
  subquery: ({ form }) => ({ EXISTS: BOOLEAN, COUNT: INTEGER, COLLECT: listOf(UNKNOWN) })[form],
};

export function typeOf(node: Expression, types: Types): StaticType {
  const typing = TYPING[node.kind] as (node: Expression, types: Types) => StaticType;
  return typing(node, types);
}

/** What the items of a list are. */
export function itemType(list: StaticType): StaticType {
  return list.item ?? UNKNOWN;
}

function typeOfIndex({ of }: Index, types: Types): StaticType {
  return itemType(typeOf(of, types));
}

function numeric(operands: readonly StaticType[]): StaticType {
  if (operands.every((type) => isSurely(type, ["INTEGER"]))) return INTEGER;
  const areNumbers = operands.every((type) => isSurely(type, ["INTEGER", "FLOAT"]));
  return areNumbers && operands.some((type) => isSurely(type, ["FLOAT"])) ? FLOAT : UNKNOWN;
}

function typeOfArithmetic({ operator, left, right }: Arithmetic, types: Types): StaticType {
  const operands = [typeOf(left, types), typeOf(right, types)];
  if (operator === "^") return FLOAT;
  if (operator !== "+" && operator !== "||") return numeric(operands);
  if (operands.some((type) => isSurely(type, ["LIST"]))) return listOf(UNKNOWN);
  const areKnown = operands.every((type) => isSurely(type, ["INTEGER", "FLOAT", "STRING"]));
  return areKnown && operands.some((type) => isSurely(type, ["STRING"])) ? STRING : numeric(operands);
}

function typeOfCase({ branches, otherwise }: Case, types: Types): StaticType {
  const results = branches.map(({ result }) => typeOf(result, types));
  return commonType(otherwise === undefined ? results : [...results, typeOf(otherwise, types)]);
}

function typeOfCall(node: FunctionCall, types: Types): StaticType {
  const aggregate = findAggregate(node.name);
  const [first] = node.arguments;
  if (aggregate === "collect" && first !== undefined) return listOf(typeOf(first, types));
  if (aggregate !== undefined) return parseType(parseSignature(AGGREGATES[aggregate]).gives);
  const name = findFunction(node.name);
  if (name === undefined) return UNKNOWN;
  const given = first === undefined ? UNKNOWN : typeOf(first, types);
  if (name === "head" || name === "last") return itemType(given);
  if (name === "tail" || name === "reverse") return given;
  return parseType(parseSignature(FUNCTIONS[name]).gives);
}

function typeOfComprehension({ variable, list, result }: ListComprehension, types: Types): StaticType {
  const source = typeOf(list, types);
  if (result === undefined) return source;
  return listOf(typeOf(result, types.with(variable.text, itemType(source))));
}
