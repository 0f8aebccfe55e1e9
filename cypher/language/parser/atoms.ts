/** The smallest expressions: literals, variables, calls, and whatever stands in brackets. */

import type { Expression } from "../syntax-tree.ts";
import { parseCall } from "./calls.ts";
import { parseCase } from "./case.ts";
import { parseListOrComprehension } from "./lists.ts";
import { parseLiteral } from "./literals.ts";
import { isPatternAhead } from "./lookahead.ts";
import { parseMapProjection } from "./maps.ts";
import type { Parser } from "./parser.ts";
import { parseSubquery } from "./subqueries.ts";

export function parseAtom(parser: Parser): Expression {
  const { kind, start, end } = parser.peek();
  if (isPatternAhead(parser)) return { kind: "pattern-test", path: parser.path(), span: parser.spanFrom(start) };
  if (parser.isSymbol("(")) return parseParentheses(parser);
  if (parser.isSymbol("[")) return parseListOrComprehension(parser);
  if (parser.isSymbol("{")) return parser.map();
  if (kind === "parameter") return { kind, name: parser.take().text, span: { start, end } };
  return parseLiteral(parser) ?? parseNamed(parser);
}

function parseParentheses(parser: Parser): Expression {
  parser.expectSymbol("(");
  const inner = parser.expression();
  parser.expectSymbol(")");
  return inner;
}

function parseNamed(parser: Parser): Expression {
  if (!parser.isName()) parser.unexpected("an expression");
  return parseCase(parser) ?? parseSubquery(parser) ?? parseCall(parser) ?? parseVariable(parser);
}

function parseVariable(parser: Parser): Expression {
  const { text, span } = parser.takeName();
  const variable = { kind: "variable", name: text, span } as const;
  return parser.isSymbol("{") ? parseMapProjection(parser, variable) : variable;
}
