/** Calls with a syntax of their own: `trim(BOTH 'x' FROM name)`, `normalize(name, NFKC)`. */

import type { Expression, FunctionCall } from "../syntax-tree.ts";
import type { Parser } from "./parser.ts";

const SIDES = { BOTH: "btrim", LEADING: "ltrim", TRAILING: "rtrim" } as const;
const NORMAL_FORMS = ["NFC", "NFD", "NFKC", "NFKD"];

/** trim := trim ( (BOTH | LEADING | TRAILING) [expression] FROM expression ) */
export function parseTrim(parser: Parser): FunctionCall | undefined {
  const { start } = parser.peek();
  const side = (["BOTH", "LEADING", "TRAILING"] as const).find((word) => parser.isKeyword(word, 2));
  if (!parser.isKeyword("TRIM") || side === undefined || parser.isSymbol(")", 3)) return undefined;
  parser.take();
  parser.expectSymbol("(");
  parser.expectKeyword(side);
  const characters = parser.isKeyword("FROM") ? [] : [parser.expression()];
  parser.expectKeyword("FROM");
  const text = parser.expression();
  parser.expectSymbol(")");
  const args = [text, ...characters];
  return { kind: "call-function", name: SIDES[side], distinct: false, arguments: args, span: parser.spanFrom(start) };
}

/** normalize := normalize ( expression , (NFC | NFD | NFKC | NFKD) ) */
export function parseNormalize(parser: Parser): FunctionCall | undefined {
  const { start } = parser.peek();
  if (!parser.isKeyword("NORMALIZE")) return undefined;
  parser.take();
  parser.expectSymbol("(");
  const text = parser.expression();
  const form = parser.takeSymbol(",") ? [parseNormalForm(parser)] : [];
  parser.expectSymbol(")");
  const args = [text, ...form];
  return { kind: "call-function", name: "normalize", distinct: false, arguments: args, span: parser.spanFrom(start) };
}

function parseNormalForm(parser: Parser): Expression {
  const { text, start, end } = parser.peek();
  if (!NORMAL_FORMS.some((form) => parser.isKeyword(form))) parser.unexpected(NORMAL_FORMS.join(", "));
  parser.take();
  return { kind: "string", value: text.toUpperCase(), span: { start, end } };
}
