/** Firms' names of a front and a trade that the words beside them tell: 新创公司岱勒储能, 青岛的狸尾机器人. */

import { ENDINGS } from "../lexicon/chinese-endings.ts";
import { NOT_BEHIND_TRADE, TRADES, type Trade, type TradeSort } from "../lexicon/chinese-trades.ts";
import { INNER_VERBS } from "../lexicon/chinese-words.ts";
import type { Candidate } from "./candidate.ts";
import { type Surrounding, surroundingBefore, surroundingBehind } from "./firm-surroundings.ts";
import { isPlace } from "./known-places.ts";
import { type Found, PhraseIndex } from "./phrase-index.ts";
import type { SentenceView } from "./sentence-view.ts";
import { type Front, frontBefore, type Oddness } from "./trade-fronts.ts";

const index = new PhraseIndex(TRADES);

/** `known` are the names found so far: a firm beside a member of a list tells the member. */
export function findTradeNames(view: SentenceView, known: readonly Candidate[]): readonly Candidate[] {
  const firms = known.filter(({ label }) => label === "Company");
  return index.findAll(view.key, (hit) => mayEndHere(view, hit)).flatMap((hit) => toCandidate(view, hit, firms));
}

function mayEndHere(view: SentenceView, { start, end, value }: Found<Trade>): boolean {
  if (start === 0 || !view.ends.has(end) || isDeedOfFirm(view, start, value)) return false;
  return !NOT_BEHIND_TRADE.some((word) => view.key.startsWith(word, end));
}

/** 云启保险投资…: behind the end of a name it is what the firm does. */
function isDeedOfFirm(view: SentenceView, start: number, { text }: Trade): boolean {
  return INNER_VERBS.has(text) && ENDINGS.has(view.ends.get(start)?.text ?? "");
}

function toCandidate(
  view: SentenceView,
  { start: from, end, value: trade }: Found<Trade>,
  firms: readonly Candidate[],
): readonly Candidate[] {
  const front = frontBefore(view, from);
  if (front === undefined || isCutFromQuotation(view, front.start, end)) return [];
  const weight = weigh(view, front, trade, end) + (isBesideFirm(view, front.start, end, firms) ? BESIDE_FIRM : 0);
  if (weight < ENOUGH) return [];
  return [
    {
      start: front.start,
      end,
      label: "Company",
      kind: "name",
      rule: `trade:${trade.text}`,
      confidence: trade.sort === "firm" || trade.sort === "municipal" ? 0.8 : 0.7,
    },
  ];
}

/** 「台岱深科技落地计划」: a part of a longer quotation is no name. */
function isCutFromQuotation(view: SentenceView, start: number, end: number): boolean {
  return /[“「『]/u.test(view.key.charAt(start - 1)) && !/[”」』]/u.test(view.key.charAt(end));
}

const JOINS = /[、和与及暨]/u;

/** A、B和C: what a comma or 和 joins to a firm. */
function isBesideFirm(view: SentenceView, start: number, end: number, firms: readonly Candidate[]): boolean {
  const isJoined = (place: number) => JOINS.test(view.key.charAt(place));
  return firms.some(
    (firm) =>
      (firm.end === start - 1 && isJoined(start - 1)) || ((firm.prefix ?? firm).start === end + 1 && isJoined(end)),
  );
}

const ENOUGH = 4;
const BESIDE_FIRM = 3;
/** 青海城投: what a city founds has the city for its front. */
const OF_CITY = 2;
const BY_FRONT: Readonly<Record<Oddness, number>> = { coined: 3, odd: 2, plain: 0 };
const BY_TRADE: Readonly<Record<TradeSort, number>> = { firm: 2, municipal: 2, trade: 1, goods: -1, general: -1 };
const BY_BEFORE: Readonly<Record<Surrounding, number>> = { sure: 3, home: 2, likely: 1, open: 0, closed: -2 };
const BY_BEHIND: Readonly<Record<Surrounding, number>> = { sure: 3, home: 0, likely: 2, open: 0, closed: -9 };

/** Each side of a name, its front and its trade speak for it or against it. */
function weigh(view: SentenceView, front: Front, { sort }: Trade, end: number): number {
  return (
    BY_FRONT[front.oddness] +
    BY_TRADE[sort] +
    (sort === "municipal" && isPlace(view.covering[front.start]?.text ?? "") ? OF_CITY : 0) +
    BY_BEFORE[surroundingBefore(view, front.start)] +
    BY_BEHIND[surroundingBehind(view, end)]
  );
}
