/** The sum of a relation: how much the one gives the other. */

import { type Amount, IN_A_ROUND, OWN } from "./amounts.ts";
import type { Line, Member } from "./line.ts";
import type { Match, Pair } from "./match.ts";
import type { Statement } from "./own-date.ts";
import { type Blotted, clauseAround, distance, isIn, partEnd, partStart, type Stretch } from "./stretches.ts";

/** Where words tell that somebody pays, and who gets it, where that is said. */
export interface Paid extends Stretch {
  readonly takers: readonly number[];
}

/** What is paid, and where a sentence says so. */
export interface Payment extends Pick<Statement, "sentence" | "place" | "cues"> {
  readonly pair: Pair;
  readonly line: Line;
  readonly match: Match;
  /** All payments that the sentence tells of. */
  readonly payments: readonly Paid[];
}

/** As many sums as receivers are given out in turn: 分别向A、B注资3000万元和2亿元. */
export function findOwnSum(payment: Payment, sums: readonly Amount[]): Amount | undefined {
  const { sentence, pair, line, match, place } = payment;
  const clause = clauseAround(sentence, place, sums);
  const end = partEnd(sentence, place.end);
  const row = sums.filter((one) => one.start >= clause.start && one.end <= end);
  const turn = turnOf(pair, match, row.length);
  if (turn !== undefined) return row[turn];
  const near = nearSums(payment, sums, clause);
  const before = turnOf(pair, match, near.length);
  if (before !== undefined) return near[before];
  const found =
    near.length === 0
      ? row.find((one) => one.start - place.end < REACH && !isPaidElsewhere(payment, one, sums))
      : (besideEnds(near, sentence.text, pair, line) ?? nearest(near, place));
  return found === undefined || isOfRound(sentence, found) ? undefined : found;
}

/** The sum of a phrase that names a thing, or of a share that one holds: it stands right with its words. */
export function findSumOfPhrase({ place }: Payment, sums: readonly Amount[]): Amount | undefined {
  return sums.find((sum) => isIn(sum, { start: place.start, end: place.end + NEXT }));
}

/** 持有3亿元份额. */
const NEXT = 12;

/** How far behind the relation its sum may still stand: 设立基金，首期规模3亿元. */
const REACH = 40;

/** 3亿元融资由A领投: others, who may not be named, give part of it. */
function isOfRound(sentence: Blotted, { start, end }: Stretch): boolean {
  const part = sentence.text.slice(partStart(sentence, start), partEnd(sentence, end));
  return IN_A_ROUND.test(part) && !OWN.test(sentence.text.slice(0, start));
}

/** Those in the same clause, else those of the last clause before it that has some, in the same part of the sentence. */
function nearSums(payment: Payment, sums: readonly Amount[], clause: Stretch): readonly Amount[] {
  const near = sums.filter((one) => isIn(one, clause));
  if (near.length > 0) return near;
  const { sentence } = payment;
  const part = partStart(sentence, clause.start);
  const last = sums.findLast((one) => one.start >= part && one.end <= clause.start);
  if (last === undefined || isPaidElsewhere(payment, last, sums)) return [];
  const before = clauseAround(sentence, last, sums);
  if (before.start > 0 && DESCRIBES.test(sentence.text.slice(before.start, before.end))) return [];
  return sums.filter((one) => one.start >= Math.max(part, before.start) && one.end <= last.end);
}

/** ", a $100m fund,": it only tells of the name before it. */
const DESCRIBES = /^\s*(?:an?|the|which|who|whose)\b/iu;

/** Whether the clause of a sum tells that another gets it. */
function isPaidElsewhere({ sentence, payments, pair }: Payment, sum: Stretch, sums: readonly Stretch[]): boolean {
  const clause = clauseAround(sentence, sum, sums);
  const here = payments.filter((paid) => paid.takers.length > 0 && isIn(paid, clause));
  return here.length > 0 && here.every(({ takers }) => !takers.includes(pair.to.entity));
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
