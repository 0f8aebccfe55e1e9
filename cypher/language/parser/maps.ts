/** Maps and map projections: `{name: '中关村', founded: 1988}`, `park {.name, .*, partners: 3}`. */

import type { MapEntry, MapLiteral, MapProjection, MapProjectionItem, Variable } from "../syntax-tree.ts";
import type { Parser } from "./parser.ts";

/** map := { [key : expression (, key : expression)*] } */
export function parseMap(parser: Parser): MapLiteral {
  const { start } = parser.expectSymbol("{");
  const entries = parser.isSymbol("}") ? [] : parser.commaSeparated(() => parseEntry(parser));
  parser.expectSymbol("}");
  return { kind: "map", entries, span: parser.spanFrom(start) };
}

function parseEntry(parser: Parser): MapEntry {
  const key = parser.takeName();
  parser.expectSymbol(":");
  return { key, value: parser.expression() };
}

/** projection := variable { [item (, item)*] } */
export function parseMapProjection(parser: Parser, of: Variable): MapProjection {
  parser.expectSymbol("{");
  const items = parser.isSymbol("}") ? [] : parser.commaSeparated(() => parseProjectionItem(parser));
  parser.expectSymbol("}");
  return { kind: "map-projection", of, items, span: parser.spanFrom(of.span.start) };
}

/** item := .* | .key | key : expression | variable */
function parseProjectionItem(parser: Parser): MapProjectionItem {
  const { start } = parser.peek();
  if (parser.takeSymbol(".")) {
    if (parser.takeSymbol("*")) return { kind: "every-property", span: parser.spanFrom(start) };
    return { kind: "one-property", key: parser.takeName(), span: parser.spanFrom(start) };
  }
  const key = parser.takeName();
  const value = parser.takeSymbol(":")
    ? parser.expression()
    : ({ kind: "variable", name: key.text, span: key.span } as const);
  return { kind: "entry", key, value, span: parser.spanFrom(start) };
}
