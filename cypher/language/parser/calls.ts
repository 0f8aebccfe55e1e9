/** Calls: functions, aggregates, and the forms that look like calls but bind a variable. */

import type { Expression, FunctionCall, Quantifier, Reduce } from "../syntax-tree.ts";
import type { Parser } from "./parser.ts";
import { parseNormalize, parseTrim } from "./text-calls.ts";

/** Calls with a syntax of their own. */
const FORMS = [parseQuantifier, parseReduce, parseShortestPath, parseCountRows, parseTrim, parseNormalize];

const QUANTIFIERS = ["all", "any", "none", "single"] as const;

export function parseCall(parser: Parser): Expression | undefined {
  const length = nameLength(parser);
  if (!parser.isSymbol("(", length)) return undefined;
  if (length > 1) return parseFunctionCall(parser, length);
  for (const parse of FORMS) {
    const call = parse(parser);
    if (call !== undefined) return call;
  }
  return parseFunctionCall(parser, 1);
}

/** How many tokens a function's name takes: `size` one, `duration.between` three. */
function nameLength(parser: Parser): number {
  let length = 1;
  while (parser.isSymbol(".", length) && parser.isName(length + 1)) length += 2;
  return length;
}

/** call := name (. name)* ( [DISTINCT] [expression (, expression)*] ) */
function parseFunctionCall(parser: Parser, nameTokens: number): FunctionCall {
  const { start } = parser.peek();
  const name = Array.from({ length: nameTokens }, () => parser.take().text).join("");
  parser.expectSymbol("(");
  const distinct = parser.takeKeyword("DISTINCT");
  if (!distinct && !parser.isSymbol("(", 1)) parser.takeKeyword("ALL");
  const args = parser.isSymbol(")") ? [] : parser.commaSeparated(() => parser.expression());
  parser.expectSymbol(")");
  return { kind: "call-function", name, distinct, arguments: args, span: parser.spanFrom(start) };
}

/** count-rows := count ( * ) */
function parseCountRows(parser: Parser): Expression | undefined {
  const { start } = parser.peek();
  if (!parser.isKeyword("COUNT") || !parser.isSymbol("*", 2)) return undefined;
  parser.take();
  parser.expectSymbol("(");
  parser.expectSymbol("*");
  parser.expectSymbol(")");
  return { kind: "count-rows", span: parser.spanFrom(start) };
}

/** quantifier := (all | any | none | single) ( variable IN expression WHERE expression ) */
function parseQuantifier(parser: Parser): Quantifier | undefined {
  const { start } = parser.peek();
  const quantifier = QUANTIFIERS.find((word) => parser.isKeyword(word.toUpperCase()));
  if (quantifier === undefined) return undefined;
  parser.take();
  parser.expectSymbol("(");
  const variable = parser.takeName();
  parser.expectKeyword("IN");
  const list = parser.expression();
  if (!parser.isKeyword("WHERE")) parser.unexpected(`WHERE and a condition for ${variable.text}`);
  parser.expectKeyword("WHERE");
  const where = parser.expression();
  parser.expectSymbol(")");
  return { kind: "quantifier", quantifier, variable, list, where, span: parser.spanFrom(start) };
}

/** reduce := reduce ( variable = expression , variable IN expression | expression ) */
function parseReduce(parser: Parser): Reduce | undefined {
  const { start } = parser.peek();
  if (!parser.takeKeyword("REDUCE")) return undefined;
  parser.expectSymbol("(");
  const accumulator = parser.takeName();
  parser.expectSymbol("=");
  const initial = parser.expression();
  parser.expectSymbol(",");
  const variable = parser.takeName();
  parser.expectKeyword("IN");
  const list = parser.expression();
  parser.expectSymbol("|");
  const result = parser.expression();
  parser.expectSymbol(")");
  return { kind: "reduce", accumulator, initial, variable, list, result, span: parser.spanFrom(start) };
}

function parseShortestPath(parser: Parser): Expression | undefined {
  const { start } = parser.peek();
  if (!parser.isKeyword("SHORTESTPATH") && !parser.isKeyword("ALLSHORTESTPATHS")) return undefined;
  return { kind: "shortest-path", part: parser.patternPart(), span: parser.spanFrom(start) };
}
