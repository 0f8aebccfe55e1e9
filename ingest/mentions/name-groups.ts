/** Pieces of a Chinese name that stand between marks: a place in brackets, a word in quotation marks. */

import { isOfSounds } from "../lexicon/transcription.ts";
import { isPlace } from "./known-places.ts";
import type { Piece } from "./name-piece.ts";
import type { SentenceView } from "./sentence-view.ts";

const CLOSING = new Map([
  [")", "("],
  ["”", "“"],
  ["」", "「"],
  ["》", "《"],
  ["』", "『"],
]);
const LONGEST_GROUP = 14;

export function isGroupEnd(view: SentenceView, end: number): boolean {
  return CLOSING.has(view.key.charAt(end - 1));
}

/** What the closing mark before `end` closes, if it may be a piece of a name. */
export function groupBefore(view: SentenceView, end: number): Piece | undefined {
  const opening = CLOSING.get(view.key.charAt(end - 1));
  if (opening === undefined) return undefined;
  const start = view.key.lastIndexOf(opening, end - 2);
  const inner = view.key.slice(start + 1, end - 1);
  if (start < 0 || inner.length === 0 || inner.length > LONGEST_GROUP || /[，。；：、！？(\s]/u.test(inner))
    return undefined;
  if (opening === "(")
    return isBracketPart(inner) ? { start, end, text: inner, tag: "ns", form: "bracketed" } : undefined;
  return inner.length > 8 ? undefined : { start, end, text: inner, tag: "nz", form: "quoted" };
}

/** A bracket inside a name holds a place or a rank: 中电科(山西)…, 西宁(国家级)经济技术开发区. */
function isBracketPart(inner: string): boolean {
  return (
    isOfSounds(inner) ||
    isPlace(inner) ||
    /^(国家级|省级|集团|控股|中国|国际|亚洲|亚太|[\p{Script=Han}]{2,3})$/u.test(inner)
  );
}
