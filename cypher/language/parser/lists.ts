/** What stands in square brackets: a list, a list comprehension or a pattern comprehension. */

import type { Expression, ListComprehension, PatternComprehension } from "../syntax-tree.ts";
import { holds, isPatternAhead } from "./lookahead.ts";
import type { Parser } from "./parser.ts";

export function parseListOrComprehension(parser: Parser): Expression {
  if (isListComprehension(parser)) return parseListComprehension(parser);
  if (isPatternComprehension(parser)) return parsePatternComprehension(parser);
  return parseList(parser);
}

/** `[x IN xs, y]` is a list of a truth value and y. */
function isListComprehension(parser: Parser): boolean {
  if (!parser.isName(1) || !parser.isKeyword("IN", 2)) return false;
  return holds(parser, "|") || holds(parser, "WHERE") || !holds(parser, ",");
}

function isPatternComprehension(parser: Parser): boolean {
  const named = parser.isName(1) && parser.isSymbol("=", 2);
  return isPatternAhead(parser, named ? 3 : 1) && holds(parser, "|");
}

/** list := [ [expression (, expression)*] ] */
function parseList(parser: Parser): Expression {
  const { start } = parser.expectSymbol("[");
  const items = parser.isSymbol("]") ? [] : parser.commaSeparated(() => parser.expression());
  parser.expectSymbol("]");
  return { kind: "list", items, span: parser.spanFrom(start) };
}

/** comprehension := [ variable IN expression [WHERE expression] [| expression] ] */
function parseListComprehension(parser: Parser): ListComprehension {
  const { start } = parser.expectSymbol("[");
  const variable = parser.takeName();
  parser.expectKeyword("IN");
  const list = parser.expression();
  const where = parser.takeKeyword("WHERE") ? parser.expression() : undefined;
  const result = parser.takeSymbol("|") ? parser.expression() : undefined;
  parser.expectSymbol("]");
  return { kind: "list-comprehension", variable, list, where, result, span: parser.spanFrom(start) };
}

/** comprehension := [ pattern [WHERE expression] | expression ] */
function parsePatternComprehension(parser: Parser): PatternComprehension {
  const { start } = parser.expectSymbol("[");
  const part = parser.patternPart();
  const where = parser.takeKeyword("WHERE") ? parser.expression() : undefined;
  parser.expectSymbol("|");
  const result = parser.expression();
  parser.expectSymbol("]");
  return { kind: "pattern-comprehension", part, where, result, span: parser.spanFrom(start) };
}
