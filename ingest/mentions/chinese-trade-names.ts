/** Firms' names of a front and a trade that the words beside them tell: 新创公司岱勒储能, 青岛的狸尾机器人. */

import { NOT_BEHIND_TRADE, TRADES, type Trade, type TradeSort } from "../lexicon/chinese-trades.ts";
import type { Candidate } from "./candidate.ts";
import { type Surrounding, surroundingBefore, surroundingBehind } from "./firm-surroundings.ts";
import { type Found, PhraseIndex } from "./phrase-index.ts";
import type { SentenceView } from "./sentence-view.ts";
import { type Front, frontBefore, type Oddness } from "./trade-fronts.ts";

const index = new PhraseIndex(TRADES);

export function findTradeNames(view: SentenceView): readonly Candidate[] {
  return index.findAll(view.key, (hit) => mayEndHere(view, hit)).flatMap((hit) => toCandidate(view, hit));
}

function mayEndHere(view: SentenceView, { start, end }: Pick<Found<Trade>, "start" | "end">): boolean {
  return start > 1 && view.ends.has(end) && !NOT_BEHIND_TRADE.some((word) => view.key.startsWith(word, end));
}

function toCandidate(view: SentenceView, { start: from, end, value: trade }: Found<Trade>): readonly Candidate[] {
  const front = frontBefore(view, from);
  if (front === undefined || weigh(view, front, trade, end) < ENOUGH) return [];
  return [{ start: front.start, end, label: "Company", kind: "name", rule: `trade:${trade.text}`, confidence: 0.7 }];
}

const ENOUGH = 4;
const BY_FRONT: Readonly<Record<Oddness, number>> = { coined: 3, odd: 2, uncommon: 1, plain: 0 };
const BY_TRADE: Readonly<Record<TradeSort, number>> = { firm: 2, trade: 1, goods: -1, general: -1 };
const BY_BEFORE: Readonly<Record<Surrounding, number>> = { sure: 3, home: 3, likely: 1, open: 0, closed: -2 };
const BY_BEHIND: Readonly<Record<Surrounding, number>> = { sure: 3, home: 0, likely: 2, open: 0, closed: -9 };

/** Each side of a name, its front and its trade speak for it or against it. */
function weigh(view: SentenceView, front: Front, { sort }: Trade, end: number): number {
  return (
    BY_FRONT[front.oddness] +
    BY_TRADE[sort] +
    BY_BEFORE[surroundingBefore(view, front.start)] +
    BY_BEHIND[surroundingBehind(view, end)]
  );
}
