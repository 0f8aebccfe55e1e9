/** Types of values: `INTEGER`, `LIST<STRING NOT NULL>`, `INTEGER | FLOAT`. */

import type { ValueType, ValueTypeName } from "../syntax-tree.ts";
import type { Parser } from "./parser.ts";

/** Every way to write a type; what another one begins with comes after it. Dates are types that no value here has. */
const NAMES: readonly (readonly [string, ValueTypeName])[] = [
  ["ANY PROPERTY VALUE", "PROPERTY VALUE"],
  ["ANY NODE", "NODE"],
  ["ANY VERTEX", "NODE"],
  ["ANY RELATIONSHIP", "RELATIONSHIP"],
  ["ANY EDGE", "RELATIONSHIP"],
  ["ANY MAP", "MAP"],
  ["ANY VALUE", "ANY"],
  ["ANY", "ANY"],
  ["PROPERTY VALUE", "PROPERTY VALUE"],
  ["NOTHING", "NOTHING"],
  ["NULL", "NULL"],
  ["BOOLEAN", "BOOLEAN"],
  ["BOOL", "BOOLEAN"],
  ["STRING", "STRING"],
  ["VARCHAR", "STRING"],
  ["SIGNED INTEGER", "INTEGER"],
  ["INTEGER", "INTEGER"],
  ["INT", "INTEGER"],
  ["FLOAT", "FLOAT"],
  ["NODE", "NODE"],
  ["VERTEX", "NODE"],
  ["RELATIONSHIP", "RELATIONSHIP"],
  ["EDGE", "RELATIONSHIP"],
  ["MAP", "MAP"],
  ["PATHS", "PATH"],
  ["PATH", "PATH"],
  ["DATE", "TEMPORAL"],
  ["DURATION", "TEMPORAL"],
  ["LOCAL TIME", "TEMPORAL"],
  ["LOCAL DATETIME", "TEMPORAL"],
  ["ZONED TIME", "TEMPORAL"],
  ["ZONED DATETIME", "TEMPORAL"],
  ["TIME WITHOUT TIME ZONE", "TEMPORAL"],
  ["TIME WITH TIME ZONE", "TEMPORAL"],
  ["TIMESTAMP WITHOUT TIME ZONE", "TEMPORAL"],
  ["TIMESTAMP WITH TIME ZONE", "TEMPORAL"],
  ["POINT", "POINT"],
];

/** type := single (| single)* */
export function parseValueType(parser: Parser): ValueType {
  const { start } = parser.peek();
  const first = parseSingle(parser);
  const of = [first];
  while (parser.takeSymbol("|")) of.push(parseSingle(parser));
  if (of.some((type) => isNullable(type) !== isNullable(first)))
    parser.fail({ start }, "Either all types of a choice take null, or none does.");
  return of.length === 1 ? first : { kind: "one-of-types", of, span: parser.spanFrom(start) };
}

/** single := (name | (LIST | ARRAY) < type > | ANY < type >) [NOT NULL | !] */
function parseSingle(parser: Parser): ValueType {
  const { start } = parser.peek();
  if (parser.isKeyword("ANY") && parser.isSymbol("<", 1)) return parseChoice(parser);
  if (parser.takeKeyword("LIST") || parser.takeKeyword("ARRAY")) {
    const item = parseInner(parser);
    return { kind: "value-type", name: "LIST", item, nullable: takeNullable(parser), span: parser.spanFrom(start) };
  }
  const [, name] = NAMES.find(([words]) => parser.takeKeyword(words)) ?? parser.unexpected("a type such as INTEGER");
  return { kind: "value-type", name, item: undefined, nullable: takeNullable(parser), span: parser.spanFrom(start) };
}

function parseChoice(parser: Parser): ValueType {
  parser.expectKeyword("ANY");
  return parseInner(parser);
}

function parseInner(parser: Parser): ValueType {
  parser.expectSymbol("<");
  const type = parser.deeper(() => parseValueType(parser));
  parser.expectSymbol(">");
  return type;
}

function takeNullable(parser: Parser): boolean {
  return !(parser.takeKeyword("NOT NULL") || parser.takeSymbol("!"));
}

function isNullable(type: ValueType): boolean {
  return type.kind === "one-of-types" ? type.of.every(isNullable) : type.nullable;
}
