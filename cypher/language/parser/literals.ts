/** Literals: numbers, strings, `true`, `false`, `null`. */

import type { Literal, Span } from "../syntax-tree.ts";
import type { Parser } from "./parser.ts";

const MAX_INTEGER = 2n ** 63n - 1n;

export function parseLiteral(parser: Parser): Literal | undefined {
  const { kind, start, end } = parser.peek();
  const span = { start, end };
  if (kind === "string") return { kind, value: parser.take().text, span };
  if (kind === "integer") return { kind, value: parseInteger(parser), span };
  if (kind === "float") return { kind, value: parseFloatingPoint(parser), span };
  return parser.isSymbol("(", 1) ? undefined : parseWord(parser, span);
}

function parseWord(parser: Parser, span: Span): Literal | undefined {
  if (parser.takeKeyword("NULL")) return { kind: "null", span };
  if (parser.takeKeyword("TRUE")) return { kind: "boolean", value: true, span };
  return parser.takeKeyword("FALSE") ? { kind: "boolean", value: false, span } : undefined;
}

function parseInteger(parser: Parser): bigint {
  const value = BigInt(parser.peek().text);
  if (value > MAX_INTEGER) parser.fail(parser.peek(), `This integer is too large: the largest is ${MAX_INTEGER}.`);
  parser.take();
  return value;
}

function parseFloatingPoint(parser: Parser): number {
  const value = Number(parser.peek().text);
  if (!Number.isFinite(value)) parser.fail(parser.peek(), "This number is too large for a float.");
  parser.take();
  return value;
}
