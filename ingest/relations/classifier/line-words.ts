/** The words of a line, told apart once for all of its pairs; names are words too, as their labels. */

import type { Grammar } from "../grammar.ts";
import { type Line, slotAt } from "../line.ts";
import type { FeatureBook, WordFeature } from "./feature-book.ts";
import type { Excerpt } from "./pairs.ts";

export interface LineWords<Feature> {
  /** The words of a part of the line, from the first up to the one behind the last. */
  readonly within: (excerpt: Excerpt) => readonly [first: number, end: number];
  readonly join: (from: number, to: number) => string;
  /** The last word before a part that is left out, and the first behind one. */
  readonly upTo: (end: number) => string;
  readonly from: (start: number) => string;
  /** What a word, or a word and the next one, are to a pair that they stand before, between or after. */
  readonly single: (index: number) => WordFeature<Feature>;
  readonly before: (index: number) => WordFeature<Feature>;
  readonly between: (index: number) => WordFeature<Feature>;
  readonly after: (index: number) => WordFeature<Feature>;
}

const WORD = /[\uE000-\uEFFF]|[A-Za-z]+|\d[\d.,]*|\S/gu;

export function readWords<Feature>(line: Line, { language }: Grammar, book: FeatureBook<Feature>): LineWords<Feature> {
  const found = [...line.text.matchAll(WORD)];
  const words = found.map(({ 0: word, index }) => toWord(line, index, word));
  const starts = found.map(({ index }) => index);
  const ends = found.map(({ 0: word, index }) => index + word.length);
  const [begun, over] = [countUpTo(starts, line.text.length), countUpTo(ends, line.text.length)];
  const space = language === "zh" ? "" : " ";
  const at = (index: number) => words[index] ?? "";
  const two = once((index) => `${at(index)}${space}${at(index + 1)}`);
  return {
    within: ({ start, text }) => [over[start] ?? 0, begun[start + text.length - 1] ?? 0],
    join: (from, to) => {
      if (to - from === 1) return at(from);
      return to - from === 2 ? two(from) : words.slice(from, to).join(space);
    },
    upTo: (end) => `${at(end - 1)}${space}…`,
    from: (start) => `…${space}${at(start)}`,
    single: once((index) => book.about("between", at(index))),
    before: once((index) => book.about("before", two(index))),
    between: once((index) => book.about("between", two(index))),
    after: once((index) => book.about("after", two(index))),
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

function once<One>(find: (index: number) => One): (index: number) => One {
  const known: One[] = [];
  return (index) => {
    const before = known[index];
    if (before !== undefined) return before;
    const found = find(index);
    known[index] = found;
    return found;
  };
}
