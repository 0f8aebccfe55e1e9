/** `STARTS WITH`, `ENDS WITH`, `CONTAINS` and `=~`. */

import type { TextTest } from "../../language/syntax-tree.ts";
import { type Matcher, parseRegularExpression } from "../regular-expressions/regular-expression.ts";
import type { Evaluate, Scope } from "../scope.ts";

const TESTS = {
  "STARTS WITH": (text: string, part: string) => text.startsWith(part),
  "ENDS WITH": (text: string, part: string) => text.endsWith(part),
  CONTAINS: (text: string, part: string) => text.includes(part),
} as const;

/** What is no text is neither true nor false. */
export function compileTextTest(node: TextTest, scope: Scope): Evaluate {
  const text = scope.evaluate(node.text);
  const part = scope.evaluate(node.part);
  const test = node.operator === "=~" ? toMatch(node, scope) : TESTS[node.operator];
  return (row) => {
    const left = text(row);
    const right = part(row);
    if (typeof left !== "string" || typeof right !== "string") return null;
    scope.runtime.budget.scan(left.length);
    return test(left, right);
  };
}

/** Remembers the last pattern: it is nearly always the same one. */
function toMatch({ part, span }: TextTest, { runtime }: Scope): (text: string, pattern: string) => boolean {
  let last: { readonly pattern: string; readonly matches: Matcher } | undefined;
  return (text, pattern) => {
    if (last?.pattern !== pattern) {
      const fail = (code: "regular-expression" | "not-supported", message: string) =>
        runtime.fail(code, part.span ?? span, message);
      last = { pattern, matches: parseRegularExpression(pattern, fail) };
    }
    return last.matches(text, runtime.budget);
  };
}
