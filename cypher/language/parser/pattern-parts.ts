/** What stands between the commas of MATCH: a path, its name, and which of the paths are wanted. */

import { plainPart } from "../plain-part.ts";
import type { PatternPart, Selector } from "../syntax-tree.ts";
import { isParenthesized } from "./lookahead.ts";
import type { Parser } from "./parser.ts";
import { parseSelector } from "./selectors.ts";

const FUNCTIONS = ["shortestPath", "allShortestPaths"] as const;

/** part := [variable =] ([selector] (path | ( [variable =] path [WHERE expression] )) | (shortestPath | allShortestPaths) ( path )) */
export function parsePatternPart(parser: Parser): PatternPart {
  const { start } = parser.peek();
  const variable = parser.isName() && parser.isSymbol("=", 1) ? parser.takeName() : undefined;
  if (variable !== undefined) parser.expectSymbol("=");
  const mode = FUNCTIONS.find((name) => parser.isKeyword(name.toUpperCase()) && parser.isSymbol("(", 1));
  if (mode !== undefined) return parseFunctionPart(parser, start, variable, mode);

  const selector = parseSelector(parser);
  const inside = isParenthesized(parser) ? parseParenthesized(parser) : plainPart(parser.path());
  if (inside.inner !== undefined && selector === undefined)
    parser.fail(inside.inner.span, "Write the name of the path before the parentheses.");
  return { ...inside, variable, selector, span: parser.spanFrom(start) };
}

function parseParenthesized(parser: Parser): PatternPart {
  parser.expectSymbol("(");
  const inner = parser.isSymbol("=", 1) ? parser.takeName() : undefined;
  if (inner !== undefined) parser.expectSymbol("=");
  const path = parser.path();
  const where = parser.takeKeyword("WHERE") ? parser.expression() : undefined;
  parser.expectSymbol(")");
  return { ...plainPart(path), inner, where };
}

function parseFunctionPart(
  parser: Parser,
  start: number,
  variable: PatternPart["variable"],
  mode: (typeof FUNCTIONS)[number],
): PatternPart {
  const name = parser.takeName();
  parser.expectSymbol("(");
  const path = parser.path();
  parser.expectSymbol(")");
  const selector: Selector = { kind: "selector", mode, count: 1, span: name.span };
  return { ...plainPart(path), variable, selector, span: parser.spanFrom(start) };
}
