/** Expressions, from the loosest binding operator to the tightest: OR, XOR, AND, NOT, then comparisons. */

import type { Expression, Logic } from "../syntax-tree.ts";
import { parseComparison } from "./comparisons.ts";
import type { Parser } from "./parser.ts";

/** expression := xor (OR xor)* */
export function parseExpression(parser: Parser): Expression {
  return parser.deeper(() => parseChain(parser, "OR", parseXor));
}

/** xor := and (XOR and)* */
function parseXor(parser: Parser): Expression {
  return parseChain(parser, "XOR", parseAnd);
}

/** and := not (AND not)* */
function parseAnd(parser: Parser): Expression {
  return parseChain(parser, "AND", parseNot);
}

/** not := NOT not | comparison */
function parseNot(parser: Parser): Expression {
  const { start } = parser.peek();
  if (!isNot(parser)) return parseComparison(parser);
  parser.expectKeyword("NOT");
  const of = parser.deeper(() => parseNot(parser));
  return { kind: "not", of, span: parser.spanFrom(start) };
}

/** A name `not` may be a variable: `not.x`, `not = 1`. */
function isNot(parser: Parser): boolean {
  return parser.isKeyword("NOT") && ![".", "=", ")", ",", "]", "}"].some((symbol) => parser.isSymbol(symbol, 1));
}

function parseChain(
  parser: Parser,
  operator: Logic["operator"],
  parseOperand: (parser: Parser) => Expression,
): Expression {
  const { start } = parser.peek();
  const first = parseOperand(parser);
  if (!parser.isKeyword(operator)) return first;

  const of = [first];
  while (parser.takeKeyword(operator)) of.push(parseOperand(parser));
  return { kind: "logic", operator, of, span: parser.spanFrom(start) };
}
