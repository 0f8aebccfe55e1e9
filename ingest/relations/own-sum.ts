/** The sum of a relation: how much the one gives the other. */

import type { Amount } from "./amounts.ts";
import type { Line, Member } from "./line.ts";
import type { Match, Pair } from "./match.ts";
import { type Blotted, clauseAround, distance, partEnd, partStart, type Stretch } from "./stretches.ts";

/** `place` is where the words of the relation stand. As many sums as receivers are given out in turn: 分别向A、B注资3000万元和2亿元. */
export function findOwnSum(
  sentence: Blotted,
  sums: readonly Amount[],
  pair: Pair,
  line: Line,
  match: Match,
  place: Stretch,
): Amount | undefined {
  const clause = clauseAround(sentence, place, sums);
  const end = partEnd(sentence, place.end);
  const row = sums.filter((one) => one.start >= clause.start && one.end <= end);
  const turn = turnOf(pair, match, row.length);
  if (turn !== undefined) return row[turn];
  const near = nearSums(sentence, sums, clause);
  if (near.length === 0) return row.find(({ start }) => start - place.end < REACH);
  return besideEnds(near, sentence.text, pair, line) ?? nearest(near, place);
}

/** How far behind the relation its sum may still stand: 设立基金，首期规模3亿元. */
const REACH = 40;

/** Those in the same clause, else those of the last clause before it that has some, in the same part of the sentence. */
function nearSums(sentence: Blotted, sums: readonly Amount[], clause: Stretch): readonly Amount[] {
  const near = sums.filter((one) => one.start >= clause.start && one.end <= clause.end);
  if (near.length > 0) return near;
  const part = partStart(sentence, clause.start);
  const last = sums.findLast((one) => one.start >= part && one.end <= clause.start);
  if (last === undefined) return [];
  const before = clauseAround(sentence, last, sums);
  return sums.filter((one) => one.start >= Math.max(part, before.start) && one.end <= last.end);
}

function nearest(sums: readonly Amount[], place: Stretch): Amount | undefined {
  return sums.toSorted((a, b) => distance(a, place) - distance(b, place))[0];
}
/** Of several sums each stands beside the one who gives or gets it: €5m from A and €2m from B. */
function besideEnds(sums: readonly Amount[], text: string, { from, to }: Pair, { sentence }: Line): Amount | undefined {
  const ends = [from, to].map(({ mention }) => mention).filter((mention) => mention.sentence === sentence.index);
  if (sums.length < 2 || ends.length === 0) return undefined;
  const farOff = (sum: Amount) => Math.min(...ends.map((end) => gap(sum, end, text)));
  return sums.toSorted((a, b) => farOff(a) - farOff(b))[0];
}

/** How far apart they stand, and farther with each item of a list between them. */
function gap(sum: Stretch, end: Stretch, text: string): number {
  const between = text.slice(Math.min(sum.end, end.end), Math.max(sum.start, end.start));
  return between.length + ITEM * (between.match(LISTED)?.length ?? 0);
}

/** How many characters an item of a list between the two counts for: more than any words that tie a sum to its giver. */
const ITEM = 20;
/** What stands between items. */
const LISTED = /[、,，]|\band\b|及/gu;

function turnOf({ from, to }: Pair, { slots }: Match, sums: number): number | undefined {
  if (sums < 2) return undefined;
  const takers = [...slots.values()].find((members) => members.length === sums && holds(members, from, to));
  const turn = takers?.findIndex(({ entity }) => entity === from.entity || entity === to.entity);
  return turn === -1 ? undefined : turn;
}

function holds(members: readonly Member[], from: Member, to: Member): boolean {
  return members.some(({ entity }) => entity === from.entity || entity === to.entity);
}
