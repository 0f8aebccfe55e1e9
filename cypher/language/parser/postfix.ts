/** What follows a value without a space: `.name`, `[0]`, `[1..3]`. */

import type { Expression } from "../syntax-tree.ts";
import { parseAtom } from "./atoms.ts";
import type { Parser } from "./parser.ts";

/** postfix := atom (. key | [ expression ] | [ [expression] .. [expression] ])* */
export function parsePostfix(parser: Parser): Expression {
  return parser.deeper(() => {
    let of = parseAtom(parser);
    for (let length = 0; ; length += 1) {
      if (length > 100) parser.refuse(parser.peek(), "This chain of accesses is too long.");
      const next = parseAccess(parser, of);
      if (next === undefined) return of;
      of = next;
    }
  });
}

function parseAccess(parser: Parser, of: Expression): Expression | undefined {
  const { start } = of.span;
  if (parser.takeSymbol(".")) return { kind: "property", of, key: parser.takeName(), span: parser.spanFrom(start) };
  if (!parser.takeSymbol("[")) return undefined;
  if (parser.takeSymbol("..")) return parseSliceEnd(parser, of, undefined);

  const at = parser.expression();
  if (parser.takeSymbol("..")) return parseSliceEnd(parser, of, at);
  parser.expectSymbol("]");
  return { kind: "index", of, at, span: parser.spanFrom(start) };
}

function parseSliceEnd(parser: Parser, of: Expression, from: Expression | undefined): Expression {
  const to = parser.isSymbol("]") ? undefined : parser.expression();
  parser.expectSymbol("]");
  return { kind: "slice", of, from, to, span: parser.spanFrom(of.span.start) };
}
