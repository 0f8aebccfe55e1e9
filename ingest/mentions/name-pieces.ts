/** The pieces of a Chinese name, read from its ending to the left: words, bracketed places, quoted words, dashes. */

import { FIELD_WORDS, FUNCTION_CHARACTERS, INNER_VERBS, MEASURES, STOP_WORDS } from "../lexicon/chinese-words.ts";
import { isPlace } from "./known-places.ts";
import type { SentenceView, Word } from "./sentence-view.ts";

export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly tag: string;
  readonly form: "word" | "quoted" | "bracketed" | "joint";
}

const JOINT = /^[-–—－·•・&]+$/u;
const CLOSING = new Map([
  [")", "("],
  ["”", "“"],
  ["」", "「"],
  ["》", "《"],
  ["』", "『"],
]);
const LONGEST_GROUP = 14;
const LONGEST_NAME = 34;
const STOP_TAGS = /^(c|u|y|e|o|r|i|l|t|p|d|q|w|zg?)/u;
const LATIN = /^[A-Za-z0-9&.+'’]+$/u;

/** The pieces to the left of `end` that may belong to one name, from left to right. */
export function piecesBefore(view: SentenceView, end: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let place = end;
  while (place > 0 && end - place < LONGEST_NAME) {
    const piece = pieceBefore(view, place, pieces[0]);
    if (piece === undefined) break;
    pieces.unshift(piece);
    place = piece.start;
    if (piece.form === "quoted" && !isPlaceBefore(view, place)) break;
  }
  return dropJoint(pieces);
}

function dropJoint(pieces: readonly Piece[]): readonly Piece[] {
  return pieces[0]?.form === "joint" ? pieces.slice(1) : pieces;
}

function isPlaceBefore(view: SentenceView, place: number): boolean {
  const word = view.ends.get(place);
  return word !== undefined && isPlace(word.text);
}

function pieceBefore(view: SentenceView, end: number, next: Piece | undefined): Piece | undefined {
  const last = view.key.charAt(end - 1);
  const opening = CLOSING.get(last);
  if (opening !== undefined) return groupBefore(view, end, opening);

  const word = wordBefore(view, end);
  if (word === undefined) return undefined;
  if (JOINT.test(word.text)) return next === undefined ? undefined : { ...word, form: "joint" };
  return mayBeInName(word, next, view) ? { ...word, form: "word" } : undefined;
}

/** The word that ends here, or the front part of one that an ending cut in two: 经济技术 of 技术开发区. */
function wordBefore(view: SentenceView, end: number): Word | undefined {
  const whole = view.ends.get(end);
  if (whole !== undefined) return whole;
  const cut = view.words.find((word) => word.start < end && end < word.end);
  if (cut === undefined) return undefined;
  return { start: cut.start, end, text: view.key.slice(cut.start, end), tag: "n" };
}

function groupBefore(view: SentenceView, end: number, opening: string): Piece | undefined {
  const start = view.key.lastIndexOf(opening, end - 2);
  const inner = view.key.slice(start + 1, end - 1);
  if (start < 0 || inner.length === 0 || inner.length > LONGEST_GROUP || /[，。；：、！？(]/u.test(inner))
    return undefined;
  if (opening === "(")
    return isBracketPart(inner) ? { start, end, text: inner, tag: "ns", form: "bracketed" } : undefined;
  return { start, end, text: inner, tag: "nz", form: "quoted" };
}

/** A bracket inside a name holds a place or a rank: 中电科(山西)…, 西宁(国家级)经济技术开发区. */
function isBracketPart(inner: string): boolean {
  return isPlace(inner) || /^(国家级|省级|集团|控股|中国|国际|亚洲|亚太|[\p{Script=Han}]{2,3})$/u.test(inner);
}

function mayBeInName(word: Word, next: Piece | undefined, view: SentenceView): boolean {
  const { text, tag } = word;
  if (LATIN.test(text)) return /[A-Za-z]/u.test(text) || mayNumberStay(view, word, next);
  if (!/^\p{Script=Han}+$/u.test(text)) return false;
  if (isPlace(text) || INNER_VERBS.has(text) || FIELD_WORDS.has(text))
    return !(STOP_WORDS.has(text) || isCountedNumeral(text, next));
  if (STOP_WORDS.has(text)) return false;
  if (text.length === 1) return mayCharacterStay(view, word, next);
  if (/^m/u.test(tag)) return /^第[一二三四五六七八九十]+$/u.test(text);
  return !STOP_TAGS.test(tag) && !/^(v|f|s)$/u.test(tag);
}

function mayCharacterStay(view: SentenceView, word: Word, next: Piece | undefined): boolean {
  if (isHalfOfPair(view, word)) return true;
  if (word.text === "中") return next !== undefined && next.text.length === 1;
  if (/^m/u.test(word.tag) && isCountedNumeral(word.text, next)) return false;
  return !FUNCTION_CHARACTERS.has(word.text);
}

function isCountedNumeral(text: string, next: Piece | undefined): boolean {
  if (!/^[一二三四五六七八九十百千两双]$/u.test(text)) return false;
  return next === undefined || MEASURES.has(next.text.charAt(0)) || next.text.length > 1;
}

function mayNumberStay(view: SentenceView, word: Word, next: Piece | undefined): boolean {
  const before = view.ends.get(word.start);
  if (before?.text === "第") return true;
  if (next !== undefined && /^[A-Za-z]/u.test(next.text)) return true;
  return before !== undefined && /^[A-Za-z]+$/u.test(before.text);
}

const COUNTRY_LETTERS =
  "中英美法德日俄以韩新意加澳印巴泰葡荷瑞比丹芬挪奥波匈捷希土沙阿卡蒙哈白乌马老柬越缅菲欧非亚葡西东南";

/** 中以, 中英, 德绵: two places in one character each; told by the country letters beside 中. */
function isHalfOfPair(view: SentenceView, word: Word): boolean {
  const before = view.key.charAt(word.start - 1);
  const after = view.key.charAt(word.end);
  if (word.text === "中") return COUNTRY_LETTERS.includes(after) && view.starts.has(word.end + 1);
  return COUNTRY_LETTERS.includes(word.text) && (before === "中" || after === "中");
}
