/** The words of a line, told apart once for all of its pairs; names are words too, as their labels. */

import type { Grammar } from "../grammar.ts";
import { type Line, slotAt } from "../line.ts";
import type { Excerpt } from "./pairs.ts";

export interface LineWords {
  /** The words of a part of the line, from the first up to the one behind the last. */
  readonly within: (excerpt: Excerpt) => readonly [first: number, end: number];
  readonly join: (words: readonly string[]) => string;
  readonly at: (index: number) => string;
  /** What a word, or a word and the next one, are to a pair that they stand before, between or after. */
  readonly single: (index: number) => string;
  readonly before: (index: number) => string;
  readonly between: (index: number) => string;
  readonly after: (index: number) => string;
}

const KNOWN = new WeakMap<Line, LineWords>();

export function lineWordsOf(line: Line, grammar: Grammar): LineWords {
  const known = KNOWN.get(line);
  if (known !== undefined) return known;
  const words = readWords(line, grammar);
  KNOWN.set(line, words);
  return words;
}

const WORD = /[\uE000-\uEFFF]|[A-Za-z]+|\d[\d.,]*|\S/gu;

function readWords(line: Line, { language }: Grammar): LineWords {
  const found = [...line.text.matchAll(WORD)];
  const words = found.map(({ 0: word, index }) => toWord(line, index, word));
  const starts = found.map(({ index }) => index);
  const ends = found.map(({ 0: word, index }) => index + word.length);
  const [begun, over] = [countUpTo(starts, line.text.length), countUpTo(ends, line.text.length)];
  const join = (parts: readonly string[]) => parts.join(language === "zh" ? "" : " ");
  const at = (index: number) => words[index] ?? "";
  const two = (index: number) => join([at(index), at(index + 1)]);
  return {
    within: ({ start, text }) => [over[start] ?? 0, begun[start + text.length - 1] ?? 0],
    join,
    at,
    single: once((index) => `between ${at(index)}`),
    before: once((index) => `before ${two(index)}`),
    between: once((index) => `between ${two(index)}`),
    after: once((index) => `after ${two(index)}`),
  };
}

/** Chinese characters, Latin words, marks, numbers as 0, and names as their labels. */
function toWord(line: Line, place: number, word: string): string {
  const slot = slotAt(line, place);
  if (slot !== undefined) return `〔${slot.members.length > 1 ? "+" : ""}${slot.members[0]?.mention.label}〕`;
  return /^\d/u.test(word) ? "0" : word.toLowerCase();
}

/** For each place of a text how many of the places of a list are not behind it. */
function countUpTo(places: readonly number[], length: number): readonly number[] {
  let count = 0;
  return Array.from({ length: length + 1 }, (_, place) => {
    while ((places[count] ?? Number.POSITIVE_INFINITY) <= place) count++;
    return count;
  });
}

function once(name: (index: number) => string): (index: number) => string {
  const known: string[] = [];
  return (index) => {
    known[index] ??= name(index);
    return known[index] ?? "";
  };
}
