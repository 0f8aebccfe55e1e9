/** What RETURN and WITH hand on: columns, their order, and how many rows. */

import type { Expression, Projection, ProjectionItem, SortItem } from "../syntax-tree.ts";
import type { Parser } from "./parser.ts";

/** projection := [DISTINCT] (* | item) (, item)* order */
export function parseProjection(parser: Parser): Projection {
  const { start } = parser.peek();
  const distinct = parser.takeKeyword("DISTINCT");
  const star = parser.takeSymbol("*");
  const items = !star || parser.takeSymbol(",") ? parser.commaSeparated(() => parseItem(parser)) : [];
  const order = parseOrder(parser);
  return { kind: "projection", distinct, star, items, ...order, span: parser.spanFrom(start) };
}

/** item := expression [AS name] */
function parseItem(parser: Parser): ProjectionItem {
  const { start } = parser.peek();
  const expression = parser.expression();
  const text = parser.text.slice(start, parser.spanFrom(start).end);
  const alias = parser.takeKeyword("AS") ? parser.takeName() : undefined;
  const name = alias?.text ?? (expression.kind === "variable" ? expression.name : text);
  return { kind: "item", expression, name, alias, span: parser.spanFrom(start) };
}

/** order := [ORDER BY sort-item (, sort-item)*] [(SKIP | OFFSET) expression] [LIMIT expression] */
export function parseOrder(parser: Parser): Pick<Projection, "orderBy" | "skip" | "limit"> {
  const orderBy = parser.isKeyword("ORDER") ? parseOrderBy(parser) : [];
  const skip = parser.takeKeyword("SKIP") || parser.takeKeyword("OFFSET") ? parser.expression() : undefined;
  const limit: Expression | undefined = parser.takeKeyword("LIMIT") ? parser.expression() : undefined;
  return { orderBy, skip, limit };
}

function parseOrderBy(parser: Parser): readonly SortItem[] {
  parser.expectKeyword("ORDER BY");
  return parser.commaSeparated(() => parseSortItem(parser));
}

/** sort-item := expression [ASC | ASCENDING | DESC | DESCENDING] */
function parseSortItem(parser: Parser): SortItem {
  const { start } = parser.peek();
  const expression = parser.expression();
  const descending = parser.takeKeyword("DESC") || parser.takeKeyword("DESCENDING");
  if (!descending && !parser.takeKeyword("ASC")) parser.takeKeyword("ASCENDING");
  return { kind: "sort-item", expression, descending, span: parser.spanFrom(start) };
}
