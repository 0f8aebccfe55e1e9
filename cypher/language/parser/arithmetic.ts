/** Arithmetic, from the loosest binding operator to the tightest. A sign binds tighter than a power: `-2 ^ 2` is 4. */

import type { ArithmeticOperator, Expression } from "../syntax-tree.ts";
import type { Parser } from "./parser.ts";
import { parsePostfix } from "./postfix.ts";

/** Longer than this a chain would nest too deeply in the tree. */
const MAX_CHAIN = 500;

/** sum := product ((+ | - | ||) product)* */
export function parseSum(parser: Parser): Expression {
  return parseChain(parser, ["+", "-", "||"], parseProduct);
}

/** product := power ((* | / | %) power)* */
function parseProduct(parser: Parser): Expression {
  return parseChain(parser, ["*", "/", "%"], parsePower);
}

/** power := signed (^ signed)* */
function parsePower(parser: Parser): Expression {
  return parseChain(parser, ["^"], parseSigned);
}

/** signed := (+ | -) signed | postfix */
function parseSigned(parser: Parser): Expression {
  const { start } = parser.peek();
  const operator = (["+", "-"] as const).find((sign) => parser.takeSymbol(sign));
  if (operator === undefined) return parsePostfix(parser);
  const negative = operator === "-" && parser.peek().kind === "integer" ? parseNegative(parser, start) : undefined;
  if (negative !== undefined) return negative;
  return { kind: "sign", operator, of: parser.deeper(() => parseSigned(parser)), span: parser.spanFrom(start) };
}

/** The smallest integer has no positive counterpart, so it is read with its sign. */
function parseNegative(parser: Parser, start: number): Expression | undefined {
  const size = BigInt(parser.peek().text);
  if (size > 2n ** 63n) parser.fail({ start }, `This integer is too small: the smallest is ${-(2n ** 63n)}.`);
  if (size < 2n ** 63n) return undefined;
  parser.take();
  return { kind: "integer", value: -(2n ** 63n), span: parser.spanFrom(start) };
}

function parseChain(
  parser: Parser,
  operators: readonly ArithmeticOperator[],
  parseOperand: (parser: Parser) => Expression,
): Expression {
  const { start } = parser.peek();
  let left = parseOperand(parser);
  for (let length = 1; ; length += 1) {
    const operator = operators.find((symbol) => parser.takeSymbol(symbol));
    if (operator === undefined) return left;
    if (length > MAX_CHAIN) parser.refuse({ start }, "This chain of operators is too long. Use a list and reduce().");
    left = { kind: "arithmetic", operator, left, right: parseOperand(parser), span: parser.spanFrom(start) };
  }
}
