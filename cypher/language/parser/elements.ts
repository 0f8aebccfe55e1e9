/** Nodes and relationships of a pattern: `(park:Park {name: '中关村'})`, `-[:LOCATED_IN*1..3]->`. */

import type { Direction, Length, Name, NodePattern, RelationshipPattern } from "../syntax-tree.ts";
import type { Parser } from "./parser.ts";

/** node := ( [variable] [: labels] [map] [WHERE expression] ) */
export function parseNode(parser: Parser): NodePattern {
  const { start } = parser.expectSymbol("(");
  const variable = parseVariable(parser);
  const labels = parser.takeSymbol(":") || parser.takeKeyword("IS") ? parser.labels() : undefined;
  const rest = parseConditions(parser);
  parser.expectSymbol(")");
  return { kind: "node-pattern", variable, labels, ...rest, span: parser.spanFrom(start) };
}

/** relationship := [<] - [ [ [variable] [: types] [length] [map] [WHERE expression] ] ] - [>] */
export function parseRelationship(parser: Parser): RelationshipPattern {
  const { start } = parser.peek();
  const pointsLeft = parser.takeSymbol("<");
  parser.expectSymbol("-");
  const inside = parser.isSymbol("[") ? parseBrackets(parser) : NOTHING;
  parser.expectSymbol("-");
  const pointsRight = parser.takeSymbol(">");
  const direction = toDirection(pointsLeft, pointsRight);
  return { kind: "relationship-pattern", ...inside, direction, span: parser.spanFrom(start) };
}

const NOTHING = { variable: undefined, labels: undefined, length: undefined, properties: undefined, where: undefined };

function parseBrackets(parser: Parser): Omit<RelationshipPattern, "kind" | "direction" | "span"> {
  parser.expectSymbol("[");
  const variable = parseVariable(parser);
  const labels = parser.takeSymbol(":") || parser.takeKeyword("IS") ? parser.types(variable !== undefined) : undefined;
  const length = parseLength(parser);
  const rest = parseConditions(parser);
  parser.expectSymbol("]");
  return { variable, labels, length, ...rest };
}

function toDirection(pointsLeft: boolean, pointsRight: boolean): Direction {
  if (pointsLeft === pointsRight) return "both";
  return pointsLeft ? "in" : "out";
}

/** `(where WHERE where.x = 1)`: the first word is a variable when something that follows a variable comes next. */
function parseVariable(parser: Parser): Name | undefined {
  if (!parser.isName()) return undefined;
  const isWord = parser.isKeyword("WHERE") || parser.isKeyword("IS");
  return isWord && !isAfterVariable(parser) ? undefined : parser.takeName();
}

function isAfterVariable(parser: Parser): boolean {
  if (parser.isKeyword("WHERE", 1) || parser.isKeyword("IS", 1)) return true;
  return [")", "]", ":", "{", "*"].some((symbol) => parser.isSymbol(symbol, 1));
}

function parseConditions(parser: Parser): Pick<NodePattern, "properties" | "where"> {
  const { kind, text } = parser.peek();
  if (kind === "parameter")
    parser.fail(parser.peek(), `A pattern cannot take all its properties from $${text}. Name them: {id: $${text}.id}.`);
  const properties = parser.isSymbol("{") ? parser.map() : undefined;
  const where = parser.takeKeyword("WHERE") ? parser.expression() : undefined;
  return { properties, where };
}

/** length := * [min] [.. [max]] */
function parseLength(parser: Parser): Length | undefined {
  const { start } = parser.peek();
  if (!parser.takeSymbol("*")) return undefined;
  const min = parseCount(parser);
  if (!parser.takeSymbol("..")) return { min: min ?? 1, max: min, span: parser.spanFrom(start) };
  return { min: min ?? 1, max: parseCount(parser), span: parser.spanFrom(start) };
}

export function parseCount(parser: Parser): number | undefined {
  return parser.peek().kind === "integer" ? Number(parser.take().text) : undefined;
}
