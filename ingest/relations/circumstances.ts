/** When it happened and how much was paid: the date and the sum that stand with the words of a relation. */

import type { Claim, Sentence } from "../documents.ts";
import { toSimplifiedKey } from "../mentions/script.ts";
import { type Amount, findAmounts } from "./amounts.ts";
import type { Anchor } from "./calendar.ts";
import type { DateFound } from "./date-found.ts";
import { dateToldBefore, findDates } from "./dates.ts";
import type { Line, Member } from "./line.ts";
import type { Match, Pair } from "./match.ts";
import { toArticleSpan } from "./spans.ts";

/** All dates and sums of a sentence. */
export interface Circumstances {
  readonly text: string;
  readonly dates: readonly DateFound[];
  readonly amounts: readonly Amount[];
}

/** What leans on a date stated before. */
const COUNTED = /[次翌同当][年月天日]|同一天/u;

/** Looks for them when they are first asked for: most sentences state no relation. */
export function findCircumstances(
  sentences: readonly Sentence[],
  { text, index }: Sentence,
  chinese: boolean,
  anchor: Anchor | undefined,
): () => Circumstances {
  let found: Circumstances | undefined;
  return () => {
    if (found !== undefined) return found;
    const plain = chinese ? toSimplifiedKey(text) : text;
    const told = chinese && COUNTED.test(plain) ? dateToldBefore(sentences, index, anchor) : undefined;
    found = { text: plain, dates: findDates(plain, chinese, anchor, told), amounts: findAmounts(plain) };
    return found;
  };
}

type Stated = Pick<Claim, "date" | "amount">;

export function circumstancesOf(pair: Pair, line: Line, match: Match, all: Circumstances): Stated {
  const place = placeOf(line, match);
  const date =
    match.frame.head === undefined ? nearest(around(all.dates, all.text, place), place) : inside(all.dates, place);
  const amount = pair.type === "INVESTED_IN" ? amountOf(pair, line, match, all, place) : undefined;
  const span = (found: { start: number; end: number }) => toArticleSpan(line.sentence, found.start, found.end);
  return {
    ...(date === undefined ? {} : { date: { value: date.value, inferred: date.inferred, span: span(date) } }),
    ...(amount === undefined ? {} : { amount: { value: amount.value, currency: amount.currency, span: span(amount) } }),
  };
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where the words of the relation stand in the sentence; all of the match where it has none. */
function placeOf(line: Line, { cues, start, end, frame }: Match): Place {
  const [from, to] = frame.head === undefined ? [cues[0]?.[0] ?? start, cues.at(-1)?.[1] ?? end] : [start, end];
  return { start: line.from[from] ?? 0, end: line.to[to - 1] ?? 0 };
}

const HARD = "；;。!！?？";
const SOFT = "，,；;。：—│";

/** Those in the same clause, else those of the last clause before it that has some, in the same part of the sentence. */
function around<Found extends Place>(found: readonly Found[], text: string, place: Place): readonly Found[] {
  const [start, end] = [clauseStart(text, place.start, SOFT), clauseEnd(text, place.end, SOFT)];
  const near = found.filter((one) => one.start >= start && one.end <= end);
  if (near.length > 0) return near;
  const part = clauseStart(text, place.start, HARD);
  const last = found.findLast((one) => one.start >= part && one.end <= place.start);
  if (last === undefined) return [];
  const before = Math.max(part, clauseStart(text, last.start, SOFT));
  return found.filter((one) => one.start >= before && one.end <= last.end);
}

function nearest<Found extends Place>(found: readonly Found[], place: Place): Found | undefined {
  return found.toSorted((a, b) => distance(a, place) - distance(b, place))[0];
}

function inside<Found extends Place>(found: readonly Found[], place: Place): Found | undefined {
  return found.find(({ start, end }) => end >= place.start - 1 && start <= place.end);
}

function distance(found: Place, place: Place): number {
  return found.end <= place.start ? place.start - found.end : Math.max(found.start - place.end, 0);
}

function clauseStart(text: string, index: number, marks: string): number {
  for (let at = index - 1; at >= 0; at--) if (marks.includes(text.charAt(at)) && !isInNumber(text, at)) return at + 1;
  return 0;
}

function clauseEnd(text: string, index: number, marks: string): number {
  for (let at = index; at < text.length; at++) if (marks.includes(text.charAt(at)) && !isInNumber(text, at)) return at;
  return text.length;
}

function isInNumber(text: string, at: number): boolean {
  return /\d/u.test(text.charAt(at - 1)) && /\d/u.test(text.charAt(at + 1));
}

/** As many sums as receivers are given out in turn: 分别向A、B注资3000万元和2亿元. */
function amountOf(
  pair: Pair,
  line: Line,
  match: Match,
  { text, amounts }: Circumstances,
  place: Place,
): Amount | undefined {
  const end = clauseEnd(text, place.end, HARD);
  const row = amounts.filter((one) => one.start >= clauseStart(text, place.start, SOFT) && one.end <= end);
  const turn = turnOf(pair, match, row.length);
  if (turn !== undefined) return row[turn];
  const sums = around(amounts, text, place);
  if (sums.length === 0) return row.find(({ start }) => start - place.end < REACH);
  return besideEnds(sums, text, pair, line) ?? nearest(sums, place);
}

/** How far behind the relation its sum may still stand: 设立基金，首期规模3亿元. */
const REACH = 40;

/** Of several sums each stands beside the one who gives or gets it: €5m from A and €2m from B. */
function besideEnds(sums: readonly Amount[], text: string, { from, to }: Pair, { sentence }: Line): Amount | undefined {
  const ends = [from, to].map(({ mention }) => mention).filter((mention) => mention.sentence === sentence.index);
  if (sums.length < 2 || ends.length === 0) return undefined;
  const farOff = (sum: Amount) => Math.min(...ends.map((end) => gap(sum, end, text)));
  return sums.toSorted((a, b) => farOff(a) - farOff(b))[0];
}

/** How far apart they stand, and farther with each item of a list between them. */
function gap(sum: Place, end: Place, text: string): number {
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
