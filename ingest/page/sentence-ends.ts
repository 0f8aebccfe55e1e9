/** Where the sentences of a joined text end: Chinese and English, marks closed, abbreviations and decimals respected. */

import { LEADING, LEGAL, OPENERS, TRAILING } from "../lexicon/abbreviations.ts";

export type Range = readonly [start: number, end: number];

const CLOSERS = "”’」』）)】》〉]\"'";
const OPENING_BRACKETS = "（(【《〈[";
const CLOSING_BRACKETS = "）)】》〉]";
/** A bracket that is open for longer than this was never meant to be closed. */
const LONGEST_BRACKET = 300;
/** No sentence is longer; what is, has lost its marks and is cut where it can be. */
const LONGEST_SENTENCE = 1_500;

/** The sentences of the text, in order, white space around them left out. */
export function sentenceRanges(text: string): readonly Range[] {
  const ranges: Range[] = [];
  let start = 0;
  let openBracket = -1;
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (openBracket === -1 && OPENING_BRACKETS.includes(character)) openBracket = index;
    else if (CLOSING_BRACKETS.includes(character) || index - openBracket > LONGEST_BRACKET) openBracket = -1;
    const isInside = openBracket !== -1 && !closesWhole(text, start, openBracket, index);
    if (isInside || !endsAt(text, start, index)) continue;

    const end = afterClosers(text, index + 1);
    ranges.push([start, end]);
    start = end;
    index = end - 1;
    openBracket = -1;
  }
  return [...ranges, [start, text.length] as const].flatMap((range) => cutLong(text, trim(text, range)));
}

/** Whether the bracket holds the sentence whole, and closes behind this mark: (It did not.) */
function closesWhole(text: string, start: number, openBracket: number, index: number): boolean {
  if (openBracket - start > 8 || !CLOSING_BRACKETS.includes(text.charAt(index + 1) || " ")) return false;
  return text.slice(start, openBracket).trim() === "";
}

function endsAt(text: string, start: number, index: number): boolean {
  const character = text.charAt(index);
  if ("。！？".includes(character)) return true;
  if ("!?".includes(character)) return isFollowedByStart(text, index);
  return character === "." && isFullStop(text, start, index);
}

function afterClosers(text: string, from: number): number {
  let end = from;
  while (end < text.length && "。！？!?".includes(text.charAt(end))) end++;
  while (end < text.length && CLOSERS.includes(text.charAt(end)) && !opensNext(text, end)) end++;
  return end;
}

/** A straight quotation mark after a space, or with a letter behind it, opens what follows. */
function opensNext(text: string, index: number): boolean {
  if (!"\"'".includes(text.charAt(index))) return false;
  return /[\p{L}\p{N}]/u.test(text.charAt(index + 1));
}

const HAN = /\p{Script=Han}/u;
const SENTENCE_START =
  /^[”’」』）)\]"'*_]{0,4}(?:$|\s+[“‘"'(（[*_]{0,3}[\p{Lu}\p{N}\p{Script=Han}]|[“「『（]?\p{Script=Han})/u;

function isFollowedByStart(text: string, index: number): boolean {
  return SENTENCE_START.test(text.slice(index + 1, index + 14));
}

function isFullStop(text: string, start: number, index: number): boolean {
  if (text.charAt(index + 1) === "." || text.charAt(index - 1) === ".") return isEndOfDots(text, index);
  const before = text.slice(Math.max(start, index - 16), index);
  if (HAN.test(before.slice(-1))) return isFollowedByStart(text, index);
  if (!isFollowedByStart(text, index)) return false;
  return isEndOfText(text, index) || !isAbbreviation(before, text.slice(index + 1, index + 24));
}

/** Three dots end a sentence only where another starts. */
function isEndOfDots(text: string, index: number): boolean {
  return text.charAt(index + 1) !== "." && isFollowedByStart(text, index);
}

function isEndOfText(text: string, index: number): boolean {
  return /^[”’」』）)\]"'*_\s]*$/u.test(text.slice(index + 1, index + 8)) && index + 8 >= text.length;
}

const LAST_WORD = /(?:^|[^\p{L}\p{N}.])([\p{L}][\p{L}.]{0,7})$/u;
const NEXT_WORD = /^[\s“‘"'(*_]*([\p{L}\p{N}]+)/u;

function isAbbreviation(before: string, after: string): boolean {
  const word = LAST_WORD.exec(before)?.[1];
  const next = NEXT_WORD.exec(after)?.[1] ?? "";
  if (word === undefined) return false;

  const lower = word.toLowerCase();
  if (LEADING.has(lower)) return lower !== "no" || /^\d/u.test(next);
  if (LEGAL.has(lower)) return !/^\p{Lu}/u.test(next) || LEGAL.has(next.toLowerCase());
  if (TRAILING.has(lower)) return !OPENERS.has(next.toLowerCase());
  const isInitial = word.length === 1 && /\p{Lu}/u.test(word);
  return isInitial && !OPENERS.has(next.toLowerCase());
}

function trim(text: string, [start, end]: Range): Range {
  let [from, to] = [start, end];
  while (from < to && /\s/u.test(text.charAt(from))) from++;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to--;
  return [from, to];
}

/** Cuts a stretch without sentence marks at its last comma, semicolon or space before the limit. */
function cutLong(text: string, [start, end]: Range): readonly Range[] {
  const ranges: Range[] = [];
  let from = start;
  while (end - from > LONGEST_SENTENCE) {
    const to = from + cutWithin(text.slice(from, from + LONGEST_SENTENCE));
    ranges.push(trim(text, [from, to]));
    from = to;
  }
  return [...ranges, trim(text, [from, end])].filter(([first, last]) => last > first);
}

function cutWithin(text: string): number {
  const at = Math.max(text.lastIndexOf("；"), text.lastIndexOf("，"), text.lastIndexOf("; "), text.lastIndexOf(" "));
  if (at > 0) return at + 1;
  return /[\ud800-\udbff]$/.test(text) ? text.length - 1 : text.length;
}
