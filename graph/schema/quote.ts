/** Quotations: how broken lines and what prints nothing are joined, and how a place in the article becomes a place in its quotation. */

import type { Span } from "./article-record.ts";
import { INVISIBLE } from "./invisible.ts";

/** A text with its broken lines joined and nothing invisible in it; `at[i]` is where character `i` stands in the raw text. */
export interface JoinedText {
  readonly text: string;
  readonly at: readonly number[];
}

/** A byte order mark is white space to the language, and to nobody else. */
const SPACE = "[^\\S\\ufeff]";
const GAP = new RegExp(`(?:${SPACE}|${INVISIBLE})+`, "gu");
const HAS_SPACE = new RegExp(SPACE, "u");
const SOFT_HYPHEN = "\u00ad";
const WIDE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’—―─…]/u;

/** A line that was broken within a word, as in Bio-⏎Innovation; not where words are left out: pre- and post-. */
const BROKEN_WORD = /[\p{L}\p{N}][-‐‑–]$/u;
const GOES_ON = /^(?!(?:and|or|to|und|oder|et|ou|y|o|e)\b)[\p{L}\p{N}]/u;
const LONGEST_WORD = 5;

/** Joins broken lines: white space between two Chinese characters or within a word goes, every other run becomes one space; what prints nothing goes. */
export function joinLines(raw: string): JoinedText {
  const at: number[] = [];
  let text = "";
  let end = 0;
  for (const { index, 0: space } of raw.matchAll(GAP)) {
    text += raw.slice(end, index);
    while (end < index) at.push(end++);
    end = index + space.length;
    if (!keepsSpace(raw, index, end)) continue;
    text += " ";
    at.push(index);
  }
  text += raw.slice(end);
  while (end < raw.length) at.push(end++);
  return { text, at };
}

function keepsSpace(raw: string, start: number, end: number): boolean {
  if (start === 0 || end === raw.length) return false;
  const gap = raw.slice(start, end);
  if (!gap.includes("\n")) return HAS_SPACE.test(gap);
  const isWordBroken = gap.startsWith(SOFT_HYPHEN) || BROKEN_WORD.test(raw.slice(start - 2, start));
  if (isWordBroken && GOES_ON.test(raw.slice(end, end + LONGEST_WORD))) return false;
  return !WIDE.test(raw.charAt(start - 1)) && !WIDE.test(raw.charAt(end));
}

/** Whether a quotation is what stands at its place, broken lines joined: the invariant of all evidence. */
export function isQuoteAt(text: string, [start, end]: Span, quote: string): boolean {
  return quote.length > 0 && joinLines(text.slice(start, end)).text === quote;
}

/** The place of `[start, end)` of the article within the quotation of `sentence`; undefined when it lies outside. */
export function toPlaceInQuote(joined: JoinedText, sentence: Span, [start, end]: Span): Span | undefined {
  if (start < sentence[0] || end > sentence[1]) return undefined;
  const from = joined.at.findIndex((raw) => raw + sentence[0] >= start);
  const to = joined.at.findIndex((raw) => raw + sentence[0] >= end);
  return [from, to === -1 ? joined.text.length : to];
}
