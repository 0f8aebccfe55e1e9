/** Where the two stand among all that their line names. */

import { slotAt } from "../line.ts";
import type { FeatureBook } from "./feature-book.ts";
import { clauseStart, type NamedPair } from "./pairs.ts";

/** `parts`: what the two can be to each other; `places`: where the line names anything. */
export function orderFeatures<Feature>(
  pair: NamedPair,
  parts: string,
  places: readonly number[],
  book: FeatureBook<Feature>,
): readonly Feature[] {
  const { line, first, second, before } = pair;
  const count = (from: number, to: number, label?: string) =>
    few(places.filter((place) => place >= from && place < to && isNamed(pair, place, label)).length);
  const [led, leads] = [count(before.start, first.at), count(clauseStart(line.text, second.at), second.at)];
  const between = [first.label, second.label].map((label) => count(first.at + 1, second.at, label));
  return [
    book.of`${led} before the first in its clause`,
    book.of`${leads} before the second in its clause`,
    book.of`${led} before the first and ${leads} before the second in their clauses ${parts}`,
    book.of`${count(0, first.at)} before the first ${parts}`,
    book.of`${count(second.at + 1, line.text.length)} after the second ${parts}`,
    book.of`${between[0] ?? 0} like the first and ${between[1] ?? 0} like the second between ${parts}`,
    book.of`${count(0, first.at, first.label)} like the first before it ${parts}`,
    book.of`${count(second.at + 1, line.text.length, second.label)} like the second after it ${parts}`,
  ];
}

function few(count: number): number {
  return Math.min(count, 2);
}

function isNamed({ line }: NamedPair, place: number, label: string | undefined): boolean {
  return label === undefined || slotAt(line, place)?.members[0]?.mention.label === label;
}
