/** Where the two stand among all that their line names. */

import { type Line, slotAt } from "../line.ts";
import type { FeatureBook } from "./feature-book.ts";
import type { Ends } from "./pair-ends.ts";
import { clauseStart, type NamedPair } from "./pairs.ts";

/** `places`: where the line names anything. */
export function orderFeatures<Feature>(
  pair: NamedPair,
  { parts }: Ends,
  places: readonly number[],
  book: FeatureBook<Feature>,
): readonly (readonly Feature[])[] {
  const { line, first, second, before } = pair;
  const count = (from: number, to: number, label?: string) => countNamed(line, places, from, to, label);
  const [led, leads] = [count(before.start, first.at), count(clauseStart(line.text, second.at), second.at)];
  const [ahead, behind] = [count(0, first.at), count(second.at + 1, line.text.length)];
  const likeFirst = count(first.at + 1, second.at, first.label);
  const likeSecond = count(first.at + 1, second.at, second.label);
  const likeAhead = count(0, first.at, first.label);
  const likeBehind = count(second.at + 1, line.text.length, second.label);
  return [
    book.list(
      () => [
        book.of`${led} before the first in its clause`,
        book.of`${leads} before the second in its clause`,
        book.of`${led} before the first and ${leads} before the second in their clauses ${parts}`,
        book.of`${ahead} before the first ${parts}`,
        book.of`${behind} after the second ${parts}`,
      ],
      "order",
      led,
      leads,
      ahead,
      behind,
      parts,
    ),
    book.list(
      () => [
        book.of`${likeFirst} like the first and ${likeSecond} like the second between ${parts}`,
        book.of`${likeAhead} like the first before it ${parts}`,
        book.of`${likeBehind} like the second after it ${parts}`,
      ],
      "alike",
      likeFirst,
      likeSecond,
      likeAhead,
      likeBehind,
      parts,
    ),
  ];
}

/** Up to two. */
function countNamed(line: Line, places: readonly number[], from: number, to: number, label?: string): number {
  let count = 0;
  for (const place of places) {
    if (place < from) continue;
    if (place >= to || count === 2) break;
    if (label === undefined || slotAt(line, place)?.members[0]?.mention.label === label) count++;
  }
  return count;
}
