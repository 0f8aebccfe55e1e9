/** What stands between the commas of MATCH: a path, its name, and which of the paths are wanted. */

import { plainPart } from "../plain-part.ts";
import type { PatternPart, Selector } from "../syntax-tree.ts";
import { parseCount } from "./elements.ts";
import { isParenthesized } from "./lookahead.ts";
import type { Parser } from "./parser.ts";

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

/** selector := ANY [SHORTEST] [n] [PATHS] | ALL [SHORTEST] [PATHS] | SHORTEST n [PATHS | GROUPS] */
function parseSelector(parser: Parser): Selector | undefined {
  const { start } = parser.peek();
  const mode = parseMode(parser);
  if (mode === undefined) return undefined;
  const place = parser.peek();
  const count = parseCount(parser) ?? 1;
  if (count === 0) parser.fail(place, "At least one path must be wanted.");
  const groups = parser.takeKeyword("GROUPS") || parser.takeKeyword("GROUP");
  if (!groups && !parser.takeKeyword("PATHS")) parser.takeKeyword("PATH");
  if (mode === "all") return undefined;
  return { kind: "selector", mode: groups ? "groups" : mode, count, span: parser.spanFrom(start) };
}

function parseMode(parser: Parser): "any" | "shortest" | "all-shortest" | "all" | undefined {
  if (parser.takeKeyword("ANY SHORTEST") || parser.takeKeyword("SHORTEST")) return "shortest";
  if (parser.takeKeyword("ALL SHORTEST")) return "all-shortest";
  if (parser.takeKeyword("ANY")) return "any";
  return parser.takeKeyword("ALL") ? "all" : undefined;
}
