/** What separates tokens: white space and comments. */

import { matchEnd } from "./match.ts";
import type { Token } from "./tokens.ts";

const SPACE = /[\s\u0085]+/y;
const LINE_COMMENT = /\/\/[^\r\n]*/y;

/** Where the white space and the comments that begin at `start` end. */
export function skipBlanks(text: string, start: number): number {
  let position = start;
  for (;;) {
    const next = matchEnd(SPACE, text, position) ?? matchEnd(LINE_COMMENT, text, position) ?? blockEnd(text, position);
    if (next === undefined) return position;
    position = next;
  }
}

function blockEnd(text: string, start: number): number | undefined {
  if (!text.startsWith("/*", start)) return undefined;
  const close = text.indexOf("*/", start + 2);
  return close < 0 ? undefined : close + 2;
}

/** A block comment that `skipBlanks` stopped at, since it has no end. */
export function readOpenComment(text: string, start: number): Token | undefined {
  if (!text.startsWith("/*", start)) return undefined;
  return {
    kind: "invalid",
    text: text.slice(start),
    start,
    end: text.length,
    fault: "This comment has no end: a comment that starts with /* must be closed with */.",
  };
}
