/** CASE, in both forms: with a subject that each branch tests, and without, where each branch is a condition. */

import type { Case, CaseBranch, Expression } from "../syntax-tree.ts";
import type { Parser } from "./parser.ts";

/** case := CASE [expression] (WHEN test (, test)* THEN expression)+ [ELSE expression] END */
export function parseCase(parser: Parser): Case | undefined {
  const { start } = parser.peek();
  if (!isCase(parser)) return undefined;
  parser.expectKeyword("CASE");
  const subject = parser.isKeyword("WHEN") ? undefined : parser.expression();
  if (!parser.isKeyword("WHEN")) parser.unexpected("WHEN");

  const branches: CaseBranch[] = [];
  while (parser.takeKeyword("WHEN")) branches.push(parseBranch(parser, subject));
  const otherwise = parser.takeKeyword("ELSE") ? parser.expression() : undefined;
  parser.expectKeyword("END");
  return { kind: "case", subject, branches, otherwise, span: parser.spanFrom(start) };
}

/** A name `case` may be a variable: `case.id`, `case = 1`. */
function isCase(parser: Parser): boolean {
  const { kind } = parser.peek(1);
  if (!parser.isKeyword("CASE") || kind === "end") return false;
  return kind !== "symbol" || ["(", "[", "{", "-", "+", "$"].some((symbol) => parser.isSymbol(symbol, 1));
}

function parseBranch(parser: Parser, subject: Expression | undefined): CaseBranch {
  const when = subject === undefined ? [parser.expression()] : parser.commaSeparated(() => parser.caseTest());
  parser.expectKeyword("THEN");
  return { when, result: parser.expression() };
}
