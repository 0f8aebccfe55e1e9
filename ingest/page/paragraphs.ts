/** Paragraphs: the lines of a page joined where a line was broken, kept apart where it ended. */

import { joinLines } from "#graph/schema";
import { ADVERTISEMENT, DATELINES } from "../lexicon/page-furniture.ts";
import { asksForMore, cannotStart, endsSentence, isClosed, isUnbalanced } from "./endings.ts";
import type { LineShape, ShapedLine } from "./line-shapes.ts";
import { columns } from "./lines.ts";
import { findWrapping, isFull, type Wrapping } from "./wrapping.ts";

export interface Paragraph {
  readonly shape: LineShape;
  readonly level: number;
  /** Where its words stand in the file: a heading's or an item's mark is left out. */
  readonly start: number;
  readonly end: number;
  /** Its words, broken lines joined. */
  readonly text: string;
  /** Blank lines before it. */
  readonly gap: number;
  /** The mark before its words: `- `, `三、`. */
  readonly mark: string;
  /** How wide it prints, all lines together. */
  readonly width: number;
}

export function toParagraphs(text: string, lines: readonly ShapedLine[]): readonly Paragraph[] {
  const wrapping = findWrapping(lines.filter((line) => line.shape === "text" || line.shape === "numbered"));
  const groups: ShapedLine[][] = [];
  let state: OpenParagraph | undefined;

  for (const line of lines) {
    const group = groups.at(-1);
    if (group !== undefined && state !== undefined && continues(state, line, wrapping)) {
      group.push(line);
      state = extend(state, line);
    } else {
      groups.push([line]);
      state = open(line);
    }
  }
  return groups.flatMap((group) => toParagraph(text, group));
}

/** A key and its value: `Opened: 2016`, `甲方：…` */
export const PAIR = /^[^：:。，,.!?！？|]{1,40}[：:](?:\s|(?=[^\s/\d]))/u;

/** What must be known of a paragraph to tell whether a line goes on with it. */
interface OpenParagraph {
  readonly first: ShapedLine;
  readonly last: ShapedLine;
  readonly lines: number;
  readonly width: number;
  readonly hasSentences: boolean;
  /** The end of its text, over more than one line. */
  readonly tail: string;
}

function open(line: ShapedLine): OpenParagraph {
  const hasBegun = hasSentences(line.text) || isDateline(line.text);
  return { first: line, last: line, lines: 1, width: line.width, hasSentences: hasBegun, tail: line.text };
}

const TAIL = 80;

function extend(state: OpenParagraph, line: ShapedLine): OpenParagraph {
  return {
    first: state.first,
    last: line,
    lines: state.lines + 1,
    width: state.width + line.width,
    hasSentences: state.hasSentences || hasSentences(line.text),
    tail: (state.tail + line.text).slice(-TAIL),
  };
}

function continues(state: OpenParagraph, next: ShapedLine, wrapping: Wrapping): boolean {
  if (ADVERTISEMENT.test(state.first.text)) return next.gap === 0 && next.shape !== "heading";
  if (!canGoOn(state, next) || startsPair(state, next)) return false;
  if (isSetIn(state, next)) return isHanging(state, next);
  return next.gap === 0 ? continuesClose(state, next, wrapping) : continuesSpaced(state, next, wrapping);
}

function canGoOn(state: OpenParagraph, next: ShapedLine): boolean {
  const { shape } = state.first;
  if (shape === "notice") return next.shape === "text" && next.gap === 0 && isBracketOpen(state);
  if (shape === "text" && next.shape === "numbered") return state.hasSentences && !isClosed(state.tail);
  return (
    next.shape === "text" && (shape === "text" || shape === "numbered" || shape === "bullet" || shape === "opener")
  );
}

/** One pair of key and value after the other. */
function startsPair(state: OpenParagraph, next: ShapedLine): boolean {
  return !state.hasSentences && PAIR.test(state.first.text) && PAIR.test(next.text);
}

/** A line set in further than the lines above starts a paragraph of its own. */
function isSetIn(state: OpenParagraph, next: ShapedLine): boolean {
  const margin = state.lines === 1 ? state.first.indent : state.last.indent;
  return next.indent >= margin + 2 || (next.indent >= 2 && next.indent >= state.first.indent && state.lines > 1);
}

/** But below an item it goes on with the item. */
function isHanging(state: OpenParagraph, next: ShapedLine): boolean {
  const isItem = state.first.shape === "bullet" || state.first.shape === "numbered";
  return isItem && next.gap === 0 && next.indent > state.first.indent && !isClosedItem(state.last);
}

function isClosedItem(line: ShapedLine): boolean {
  return /[；;。]$/u.test(line.text);
}

function continuesClose(state: OpenParagraph, next: ShapedLine, wrapping: Wrapping): boolean {
  if (isFull(state.last, next, wrapping.close)) return !changesScript(state.last, next) || !isClosed(state.tail);
  if (isBracketOpen(state)) return true;
  if (isClosed(state.tail) || /[；;]$/u.test(state.last.text)) return false;
  return (isOpen(state) || cannotStart(next.text)) && !isSymbol(next.text);
}

function continuesSpaced(state: OpenParagraph, next: ShapedLine, wrapping: Wrapping): boolean {
  if (next.gap > 2 || isClosed(state.tail) || isSymbol(next.text)) return false;
  if (state.first.shape === "opener") return false;
  if (isOpen(state) || isUnbalanced(state.tail) || cannotStart(next.text)) return true;
  return next.gap === 1 && isFull(state.last, next, wrapping.spaced) && !isDateline(next.text);
}

const LONGEST_BRACKET = 400;

function isBracketOpen(state: OpenParagraph): boolean {
  return state.width < LONGEST_BRACKET && isUnbalanced(state.tail) && !endsSentence(state.tail);
}

/** A dateline with the report behind it. */
function isDateline(text: string): boolean {
  const head = text.slice(0, 100);
  return DATELINES.some((pattern) => (pattern.exec(head)?.[0].length ?? head.length) < head.length) && !isShout(text);
}

function isShout(text: string): boolean {
  return /^[^\p{Ll}\p{Script=Han}]+$/u.test(text);
}

/** A pictogram or a sign that starts something of its own. */
function isSymbol(text: string): boolean {
  return /^[\p{So}\p{Extended_Pictographic}]/u.test(text) && !/^[\d#*]/u.test(text);
}

const LONG_LINE = 120;
const LONGEST_HEADLINE = 56;
const CLAUSE = /[，,、]/u;

/** A paragraph that has begun to tell something and has not come to an end. */
function isOpen(state: OpenParagraph): boolean {
  if (state.hasSentences || state.width > LONG_LINE || asksForMore(state.last.text)) return true;
  if (state.width > LONGEST_HEADLINE && state.last.text.includes("，")) return true;
  return state.lines > 1 && CLAUSE.test(state.last.text);
}

/** Words that open a sentence, and no headline: 3月2日，… */
const OPENING =
  /^(?:\d{1,2}月\d{1,2}日|(?:19|20)\d\d年|近日|日前|昨[日天]|今[日天年]|去年|目前|此[前外]|同时|當天|当天|随着|隨著|截至|近年[来來]|其中|据|據)[^，。：]{0,12}，/u;
const SENTENCE_WITHIN = /。|[a-z)\]”"][.!?] +[\p{Lu}“"]/u;
const LONGEST_CRY = 40;

/** A headline may ask and answer: a question mark makes sentences only of a longer text. */
export function hasSentences(text: string): boolean {
  return SENTENCE_WITHIN.test(text) || OPENING.test(text) || (text.length > LONGEST_CRY && /[！？]/u.test(text));
}

const HAN = /\p{Script=Han}/u;

function changesScript(last: ShapedLine, next: ShapedLine): boolean {
  return HAN.test(last.text) !== HAN.test(next.text);
}

function toParagraph(text: string, lines: readonly ShapedLine[]): readonly Paragraph[] {
  const first = lines[0];
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return [];

  const start = first.start + first.mark;
  const joined = joinLines(text.slice(start, last.end)).text;
  const { shape, level, gap } = first;
  const mark = first.text.slice(0, first.mark);
  return [{ shape, level, gap, mark, start, end: last.end, text: joined, width: columns(joined) }];
}

/** Whether a paragraph tells something in full sentences, as a headline, a label or a caption does not. */
export function isProse({ text, width }: Paragraph): boolean {
  if (endsSentence(text) || hasSentences(text) || isDateline(text) || width > LONG_LINE) return true;
  return width > LONGEST_HEADLINE && text.includes("，");
}
