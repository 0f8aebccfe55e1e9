/** The words before, between and after a pair: alone and with the next one, names as their labels. */

import type { Grammar } from "../grammar.ts";
import { type Line, slotAt } from "../line.ts";
import type { Excerpt, NamedPair } from "./pairs.ts";

/** How many words are looked at: of long stretches between two names the ends say most. */
const MOST = { before: 6, after: 8, between: 40, single: 14, short: 4 } as const;

export function wordFeatures(pair: NamedPair, { language }: Grammar): readonly string[] {
  const { line } = pair;
  const [before, between, after] = [
    wordsOf(pair.before, line).slice(-MOST.before),
    shorten(wordsOf(pair.between, line)),
    wordsOf(pair.after, line).slice(0, MOST.after),
  ];
  const join = (words: readonly string[]) => words.join(language === "zh" ? "" : " ");
  return [
    ...inPairs(before).map((two) => `before ${join(two)}`),
    ...between.slice(0, MOST.single).map((word) => `between ${word}`),
    ...inPairs(between).map((two) => `between ${join(two)}`),
    ...inPairs(after).map((two) => `after ${join(two)}`),
    `ends before ${join(before.slice(language === "zh" ? -2 : -1))}`,
    `starts between ${join(between.slice(0, 2))}`,
    `ends between ${join(between.slice(-2))}`,
    `starts after ${join(after.slice(0, language === "zh" ? 2 : 1))}`,
    ...(between.length <= MOST.short ? [`only ${join(between)} between`] : []),
  ];
}

function inPairs(words: readonly string[]): readonly (readonly string[])[] {
  return words.slice(1).map((word, index) => [words[index] ?? "", word]);
}

function shorten(words: readonly string[]): readonly string[] {
  const half = MOST.between / 2;
  return words.length <= MOST.between ? words : [...words.slice(0, half), "…", ...words.slice(-half)];
}

const WORD = /[\uE000-\uEFFF]|[A-Za-z]+|\d[\d.,]*|\S/gu;

/** Chinese characters, Latin words, marks, numbers as 0, and names as their labels. */
function wordsOf({ text, start }: Excerpt, line: Line): readonly string[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => {
    const slot = slotAt(line, start + index);
    if (slot !== undefined) return `〔${slot.members.length > 1 ? "+" : ""}${slot.members[0]?.mention.label}〕`;
    return /^\d/u.test(word) ? "0" : word.toLowerCase();
  });
}
