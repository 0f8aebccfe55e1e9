/** What can be said of a stretch of words that may be a firm's name: its words, their kinds, and what stands beside it. */

import { ENDINGS } from "../lexicon/chinese-endings.ts";
import {
  CARRIER_NOUNS,
  FIELD_WORDS,
  FUNCTION_CHARACTERS,
  INNER_VERBS,
  POSTS,
  STOP_WORDS,
} from "../lexicon/chinese-words.ts";
import { AFTER, BEFORE, SURE_AFTER, SURE_BEFORE } from "../lexicon/firm-settings.ts";
import { isRareWord } from "../lexicon/rare-words.ts";
import { isPlace } from "./known-places.ts";
import type { SentenceView, Word } from "./sentence-view.ts";

const MOST_WORDS = 5;
const LONGEST = 9;

/** Words `from` to `to` (not included) of a sentence. */
export interface WordSpan {
  readonly from: number;
  readonly to: number;
}

/** Every stretch of words that holds nothing which never stands in a name. */
export function findWordSpans(view: SentenceView): readonly WordSpan[] {
  return view.words.flatMap((_, from) => spansFrom(view.words, from));
}

function spansFrom(words: readonly Word[], from: number): readonly WordSpan[] {
  const spans: WordSpan[] = [];
  let length = 0;
  for (let to = from + 1; to <= Math.min(words.length, from + MOST_WORDS); to++) {
    const word = words[to - 1];
    if (word === undefined || !mayBePart(word)) break;
    length += word.text.length;
    if (length > LONGEST) break;
    if (length >= 2) spans.push({ from, to });
  }
  return spans;
}

function mayBePart({ text, tag }: Word): boolean {
  if (!/^[\p{Script=Han}A-Za-z·]+$/u.test(text)) return false;
  if (STOP_WORDS.has(text) || CARRIER_NOUNS.has(text) || POSTS.has(text)) return false;
  return text.length > 1 ? !/^(c|u|y|e|o|r|t)/u.test(tag) : !FUNCTION_CHARACTERS.has(text);
}

/** The features of a stretch, by name; those that say a word keep to words of a closed class. */
export function featuresOf(view: SentenceView, { from, to }: WordSpan): readonly string[] {
  const own = view.words.slice(from, to);
  const [first, last] = [own[0], own.at(-1)];
  const [before, after] = [describe(view.words[from - 1]), describe(view.words[to])];
  const shape = own.map(shapeOf).join("+");
  return [
    "any",
    `before ${before}`,
    `before2 ${describe(view.words[from - 2])}`,
    `after ${after}`,
    `after2 ${describe(view.words[to + 1])}`,
    `between ${before} / ${after}`,
    `shape ${shape}`,
    `length ${own.reduce((sum, word) => sum + word.text.length, 0)}`,
    `first ${shapeOf(first)}`,
    `last ${shapeOf(last)}`,
    `trade ${tradeOf(last)}`,
    `trade ${tradeOf(last)} after ${after}`,
    `singles ${own.filter((word) => word.text.length === 1).length}`,
  ];
}

/** What kind of a firm's ending the last word is: 集团, 科技. */
function tradeOf(word: Word | undefined): string {
  const text = word?.text ?? "";
  return (
    (ENDINGS.get(text.slice(0, 2)) ?? []).find((ending) => ending.text === text && ending.label === "Company")?.needs ??
    "none"
  );
}

/** A word outside the stretch: itself where it is punctuation or of a closed class, else its kind. */
function describe(word: Word | undefined): string {
  if (word === undefined) return "edge";
  const closed = /^[^\p{Script=Han}A-Za-z\d]/u.test(word.text) || isClosed(word.text);
  return closed ? word.text : shapeOf(word);
}

function isClosed(text: string): boolean {
  const classes = [SURE_BEFORE, BEFORE, SURE_AFTER, AFTER, STOP_WORDS, CARRIER_NOUNS, POSTS];
  return (text.length === 1 && FUNCTION_CHARACTERS.has(text)) || classes.some((words) => words.has(text));
}

function shapeOf(word: Word | undefined): string {
  if (word === undefined) return "edge";
  if (/^[A-Za-z]/u.test(word.text)) return "latin";
  if (/^\d/u.test(word.text)) return "number";
  if (isPlace(word.text)) return "place";
  if (FIELD_WORDS.has(word.text)) return "field";
  if (INNER_VERBS.has(word.text)) return "inner";
  if (isRareWord(word.text)) return "rare";
  return `${word.text.length > 3 ? "long" : word.text.length}${word.tag.slice(0, 2)}`;
}
