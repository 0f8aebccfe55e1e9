/** Whole queries: clauses one after the other, and queries joined by UNION. */

import type { Clause, Query, SingleQuery, Union } from "../syntax-tree.ts";
import { parseClause } from "./clauses.ts";
import type { Parser } from "./parser.ts";

/** statement := [CYPHER 5] query [;] */
export function parseStatement(parser: Parser): Query {
  if (parser.takeKeyword("CYPHER")) parseVersion(parser);
  const query = parseQuery(parser);
  const { start } = query.span;
  if (parser.takeSymbol(";") && parser.peek().kind !== "end")
    parser.fail({ start }, "There are several queries here. Send one at a time.");
  if (parser.peek().kind !== "end") parser.unexpected();
  return query;
}

function parseVersion(parser: Parser): void {
  const version = parser.peek();
  if (version.kind !== "integer" || version.text !== "5")
    parser.refuse(version, "Only version 5 is supported: CYPHER 5.");
  parser.take();
}

/** query := single-query (UNION [ALL | DISTINCT] single-query)* */
export function parseQuery(parser: Parser): Query {
  const { start } = parser.peek();
  const branches = [parseSingleQuery(parser)];
  const unions: Union[] = [];
  while (parser.isKeyword("UNION")) {
    unions.push(parseUnion(parser));
    branches.push(parseSingleQuery(parser));
  }
  return { kind: "query", branches, unions, span: parser.spanFrom(start) };
}

function parseUnion(parser: Parser): Union {
  const { start } = parser.peek();
  parser.expectKeyword("UNION");
  const all = parser.takeKeyword("ALL");
  if (!all) parser.takeKeyword("DISTINCT");
  return { kind: "union", all, span: parser.spanFrom(start) };
}

/** single-query := clause+ */
function parseSingleQuery(parser: Parser): SingleQuery {
  const { start } = parser.peek();
  const clauses: Clause[] = [];
  for (let clause = parseClause(parser); clause !== undefined; clause = parseClause(parser)) clauses.push(clause);
  if (clauses.length === 0) parser.unexpected("a clause such as MATCH or RETURN");
  return { kind: "single-query", clauses, span: parser.spanFrom(start) };
}
