/** The words before, between and after a pair: alone and with the next one, names as their labels. */

import type { Grammar } from "../grammar.ts";
import type { FeatureBook, WordFeature } from "./feature-book.ts";
import type { LineWords } from "./line-words.ts";
import type { NamedPair } from "./pairs.ts";

/** How many words are looked at: of long stretches between two names the ends say most. */
const MOST = { before: 6, after: 8, between: 40, single: 14, short: 4 } as const;

/** How many words an end is. */
const END = { zh: 2, en: 1 } as const;

export interface WordFeatures<Feature> {
  readonly between: readonly WordFeature<Feature>[];
  /** Before and after the two, and at the ends of what is between them. */
  readonly around: readonly WordFeature<Feature>[];
}

export function wordFeatures<Feature>(
  pair: NamedPair,
  words: LineWords<Feature>,
  { language }: Grammar,
  book: FeatureBook<Feature>,
): WordFeatures<Feature> {
  const edge = END[language];
  const [firstBefore, endBefore] = words.within(pair.before);
  const [first, end] = words.within(pair.between);
  const [firstAfter, endAfter] = words.within(pair.after);
  const between = [
    ...eachOf(words.single, first, Math.min(end, first + MOST.single)),
    ...betweenFeatures(words, first, end, book),
  ];
  const around = [
    ...eachOf(words.before, Math.max(firstBefore, endBefore - MOST.before), endBefore - 1),
    ...eachOf(words.after, firstAfter, Math.min(endAfter, firstAfter + MOST.after) - 1),
    book.about("ends before", words.join(Math.max(firstBefore, endBefore - edge), endBefore)),
    book.about("starts between", words.join(first, Math.min(end, first + 2))),
    book.about("ends between", words.join(Math.max(first, end - 2), end)),
    book.about("starts after", words.join(firstAfter, Math.min(endAfter, firstAfter + edge))),
    ...(end - first <= MOST.short ? [book.about("only", `${words.join(first, end)} between`)] : []),
  ];
  return { between, around };
}

function eachOf<One>(find: (index: number) => One, from: number, to: number): readonly One[] {
  const found: One[] = [];
  for (let index = from; index < to; index++) found.push(find(index));
  return found;
}

function betweenFeatures<Feature>(
  words: LineWords<Feature>,
  first: number,
  end: number,
  book: FeatureBook<Feature>,
): readonly WordFeature<Feature>[] {
  if (end - first <= MOST.between) return eachOf(words.between, first, end - 1);
  const [left, right] = [first + MOST.between / 2, end - MOST.between / 2];
  return [
    ...eachOf(words.between, first, left - 1),
    book.about("between", words.upTo(left)),
    book.about("between", words.from(right)),
    ...eachOf(words.between, right, end - 1),
  ];
}
