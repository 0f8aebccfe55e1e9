/** The clauses that read. There are no others: what would change the graph is not part of the grammar. */

import type { Call, Clause, Match, Name, Projection, Unwind } from "../syntax-tree.ts";
import type { Parser } from "./parser.ts";
import { parseOrder, parseProjection } from "./projections.ts";
import { refuseForeignClause } from "./refused-clauses.ts";

/** The clause that comes next; undefined when no clause does. */
export function parseClause(parser: Parser): Clause | undefined {
  refuseForeignClause(parser);
  return parseReading(parser) ?? parseProjecting(parser);
}

function parseReading(parser: Parser): Clause | undefined {
  const optional = parser.isKeyword("OPTIONAL");
  const after = optional ? 1 : 0;
  if (parser.isKeyword("MATCH", after)) return parseMatch(parser, optional);
  if (parser.isKeyword("CALL", after)) return parseCallClause(parser, optional);
  if (optional) return parser.take() && parser.unexpected("MATCH or CALL");
  return parser.isKeyword("UNWIND") ? parseUnwind(parser) : undefined;
}

function parseProjecting(parser: Parser): Clause | undefined {
  const { start } = parser.peek();
  if (parser.takeKeyword("RETURN")) {
    const projection = parseProjection(parser);
    return { kind: "return", projection, span: parser.spanFrom(start) };
  }
  if (parser.takeKeyword("WITH")) return parseWith(parser, start, parseProjection(parser));
  if (parser.takeKeyword("FINISH")) return { kind: "finish", span: parser.spanFrom(start) };
  return ["ORDER BY", "SKIP", "OFFSET", "LIMIT"].some((words) => parser.isKeyword(words))
    ? parseWith(parser, start, parseBareOrder(parser))
    : undefined;
}

/** match := [OPTIONAL] MATCH part (, part)* [WHERE expression] */
function parseMatch(parser: Parser, optional: boolean): Match {
  const { start } = parser.peek();
  parser.expectKeyword(optional ? "OPTIONAL MATCH" : "MATCH");
  refuseMatchMode(parser);
  const parts = parser.commaSeparated(() => parser.patternPart());
  const where = parser.takeKeyword("WHERE") ? parser.expression() : undefined;
  return { kind: "match", optional, parts, where, span: parser.spanFrom(start) };
}

function refuseMatchMode(parser: Parser): void {
  const mode = ["DIFFERENT", "REPEATABLE"].find((word) => parser.isKeyword(word) && !parser.isSymbol("=", 1));
  if (mode !== undefined) parser.fail(parser.peek(), `The match mode ${mode} is not known. Leave it out.`);
}

/** unwind := UNWIND expression AS variable */
function parseUnwind(parser: Parser): Unwind {
  const { start } = parser.peek();
  parser.expectKeyword("UNWIND");
  const list = parser.expression();
  parser.expectKeyword("AS");
  return { kind: "unwind", list, variable: parser.takeName(), span: parser.spanFrom(start) };
}

/** with := WITH projection [WHERE expression] */
function parseWith(parser: Parser, start: number, projection: Projection): Clause {
  const where = parser.takeKeyword("WHERE") ? parser.expression() : undefined;
  return { kind: "with", projection, where, span: parser.spanFrom(start) };
}

/** ORDER BY, SKIP and LIMIT may stand alone; then they are a WITH that hands on everything. */
function parseBareOrder(parser: Parser): Projection {
  const { start } = parser.peek();
  const order = parseOrder(parser);
  return { kind: "projection", distinct: false, star: true, items: [], ...order, span: parser.spanFrom(start) };
}

/** call := [OPTIONAL] CALL [( [* | variable (, variable)*] )] { query } */
function parseCallClause(parser: Parser, optional: boolean): Call {
  const { start } = parser.peek();
  parser.expectKeyword(optional ? "OPTIONAL CALL" : "CALL");
  if (parser.isName()) parser.refuse({ start }, "Procedures are not supported: CALL takes a subquery in braces here.");
  const imports = parser.takeSymbol("(") ? parseImports(parser) : undefined;
  parser.expectSymbol("{");
  const query = parser.deeper(() => parser.query());
  parser.expectSymbol("}");
  if (parser.isKeyword("IN")) parser.refuse(parser.peek(), "CALL { … } IN TRANSACTIONS is for changes; leave it out.");
  return { kind: "call", optional, imports, query, span: parser.spanFrom(start) };
}

function parseImports(parser: Parser): readonly Name[] | "all" {
  if (parser.takeSymbol(")")) return [];
  if (parser.takeSymbol("*")) return parser.expectSymbol(")") && "all";
  const names = parser.commaSeparated(() => parser.takeName());
  parser.expectSymbol(")");
  return names;
}
