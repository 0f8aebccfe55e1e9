/** Queries inside expressions: `EXISTS { … }`, `COUNT { … }`, `COLLECT { … }`. */

import type { Clause, Expression, Query, Subquery } from "../syntax-tree.ts";
import type { Parser } from "./parser.ts";
import { startsSelector } from "./selectors.ts";

const FORMS = ["EXISTS", "COUNT", "COLLECT"] as const;

/** subquery := (EXISTS | COUNT | COLLECT) { query | pattern (, pattern)* [WHERE expression] } */
export function parseSubquery(parser: Parser): Subquery | undefined {
  const { start } = parser.peek();
  const form = FORMS.find((word) => parser.isKeyword(word));
  if (form === undefined || !parser.isSymbol("{", 1)) return undefined;
  parser.take();
  parser.expectSymbol("{");
  const query = startsPattern(parser) ? parsePatternQuery(parser) : parser.query();
  parser.expectSymbol("}");
  return { kind: "subquery", form, query, span: parser.spanFrom(start) };
}

function startsPattern(parser: Parser): boolean {
  return parser.isSymbol("(") || startsSelector(parser) || (parser.isName() && parser.isSymbol("=", 1));
}

/** The short form without MATCH. */
function parsePatternQuery(parser: Parser): Query {
  const { start } = parser.peek();
  const parts = parser.commaSeparated(() => parser.patternPart());
  const where: Expression | undefined = parser.takeKeyword("WHERE") ? parser.expression() : undefined;
  const span = parser.spanFrom(start);
  const match: Clause = { kind: "match", optional: false, parts, where, span };
  return { kind: "query", branches: [{ kind: "single-query", clauses: [match], span }], unions: [], span };
}
