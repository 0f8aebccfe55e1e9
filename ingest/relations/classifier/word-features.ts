/** The words before, between and after a pair: alone and with the next one, names as their labels. */

import type { Grammar } from "../grammar.ts";
import { type LineWords, lineWordsOf } from "./line-words.ts";
import type { NamedPair } from "./pairs.ts";

/** How many words are looked at: of long stretches between two names the ends say most. */
const MOST = { before: 6, after: 8, between: 40, single: 14, short: 4 } as const;

/** How many words an end is. */
const END = { zh: 2, en: 1 } as const;

export interface WordFeatures {
  readonly between: readonly string[];
  /** Before and after the two, and at the ends of what is between them. */
  readonly around: readonly string[];
}

export function wordFeatures(pair: NamedPair, grammar: Grammar): WordFeatures {
  const words = lineWordsOf(pair.line, grammar);
  const edge = END[grammar.language];
  const [firstBefore, endBefore] = words.within(pair.before);
  const [first, end] = words.within(pair.between);
  const [firstAfter, endAfter] = words.within(pair.after);
  const joined = (from: number, to: number) => words.join(wordsFrom(words, from, to));
  const between = [
    ...eachOf(words.single, first, Math.min(end, first + MOST.single)),
    ...betweenFeatures(words, first, end),
  ];
  const around = [
    ...eachOf(words.before, Math.max(firstBefore, endBefore - MOST.before), endBefore - 1),
    ...eachOf(words.after, firstAfter, Math.min(endAfter, firstAfter + MOST.after) - 1),
    `ends before ${joined(Math.max(firstBefore, endBefore - edge), endBefore)}`,
    `starts between ${joined(first, Math.min(end, first + 2))}`,
    `ends between ${joined(Math.max(first, end - 2), end)}`,
    `starts after ${joined(firstAfter, Math.min(endAfter, firstAfter + edge))}`,
    ...(end - first <= MOST.short ? [`only ${joined(first, end)} between`] : []),
  ];
  return { between, around };
}

function eachOf(name: (index: number) => string, from: number, to: number): readonly string[] {
  const names: string[] = [];
  for (let index = from; index < to; index++) names.push(name(index));
  return names;
}

function betweenFeatures(words: LineWords, first: number, end: number): readonly string[] {
  if (end - first <= MOST.between) return eachOf(words.between, first, end - 1);
  const [left, right] = [first + MOST.between / 2, end - MOST.between / 2];
  return [
    ...eachOf(words.between, first, left - 1),
    `between ${words.join([words.at(left - 1), "…"])}`,
    `between ${words.join(["…", words.at(right)])}`,
    ...eachOf(words.between, right, end - 1),
  ];
}

function wordsFrom(words: LineWords, from: number, to: number): readonly string[] {
  return eachOf(words.at, from, to);
}
