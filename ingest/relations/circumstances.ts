/** When it happened and how much was paid: the date and the sum that stand with the words of a relation. */

import type { Claim, ResolvedArticle, ResolvedMention, Sentence } from "../documents.ts";
import { toSimplifiedKey } from "../mentions/script.ts";
import { type Amount, findAmounts } from "./amounts.ts";
import type { Context } from "./context.ts";
import type { DateFound } from "./date-found.ts";
import { dateToldBefore, findDates } from "./dates.ts";
import type { Grammar } from "./grammar.ts";
import type { Line } from "./line.ts";
import type { Match, Pair } from "./match.ts";
import { findDateOfPhrase, findOwnDate, isLasting } from "./own-date.ts";
import { findOwnSum, findSumOfPhrase, type Paid } from "./own-sum.ts";
import type { Finding } from "./prepare.ts";
import { toArticleSpan } from "./spans.ts";
import { type Blotted, blotOut, type Stretch } from "./stretches.ts";
import type { ModalWords } from "./verdict.ts";

/** All dates and sums of a sentence. */
export interface Circumstances extends Blotted {
  readonly words: ModalWords;
  readonly mentions: readonly ResolvedMention[];
  readonly dates: readonly DateFound[];
  readonly amounts: readonly Amount[];
  readonly payments: readonly Paid[];
}

/** What leans on a date stated before. */
const COUNTED = /[次翌同当这那][年月天日]|同一天/u;

/** Looks for them when they are first asked for: most sentences state no relation. */
export function findCircumstances(
  { sentences, mentions }: ResolvedArticle,
  { text, index }: Sentence,
  { language, modality }: Grammar,
  { anchor, currency }: Context,
  findings: readonly Finding[],
): () => Circumstances {
  let found: Circumstances | undefined;
  return () => {
    if (found !== undefined) return found;
    const chinese = language === "zh";
    const plain = chinese ? toSimplifiedKey(text) : text;
    const leans = anchor === undefined || COUNTED.test(plain);
    const told = chinese && leans ? dateToldBefore(sentences, index, anchor) : undefined;
    const named = mentions.filter(({ sentence }) => sentence === index);
    found = {
      text: blotOut(plain, named),
      chinese,
      mentions: named,
      words: modality,
      dates: findDates(plain, chinese, anchor, told),
      amounts: findAmounts(plain, currency),
      payments: findings.flatMap(paymentsOf),
    };
    return found;
  };
}

type Stated = Pick<Claim, "date" | "amount">;

export function circumstancesOf(pair: Pair, line: Line, match: Match, all: Circumstances): Stated {
  const statement = { sentence: all, place: placeOf(line, match), cues: cuesOf(line, match), ends: endsOf(pair, all) };
  const findDate = match.frame.head === undefined ? findOwnDate : findDateOfPhrase;
  const date = findDate(statement, all.dates, all.words);
  const payment = { ...statement, pair, line, match, payments: all.payments };
  const findSum = match.frame.head === undefined && !isLasting(statement, all.words) ? findOwnSum : findSumOfPhrase;
  const amount = pair.type === "INVESTED_IN" ? findSum(payment, all.amounts) : undefined;
  const span = (found: Stretch) => toArticleSpan(line.sentence, found.start, found.end);
  return {
    ...(date?.value === undefined ? {} : { date: { value: date.value, inferred: date.inferred, span: span(date) } }),
    ...(amount?.currency === undefined
      ? {}
      : { amount: { value: amount.value, currency: amount.currency, span: span(amount) } }),
  };
}

function paymentsOf({ line, match }: Finding): readonly Paid[] {
  const paid = match.frame.gives.filter(({ type }) => type === "INVESTED_IN");
  const takers = paid.flatMap(({ to }) => match.slots.get(to.slot) ?? []).map(({ entity }) => entity);
  return paid.length === 0 ? [] : cuesOf(line, match).map((cue) => ({ ...cue, takers }));
}

function endsOf({ from, to }: Pair, { mentions }: Circumstances): readonly Stretch[] {
  return mentions.filter(({ entities }) => entities.includes(from.entity) || entities.includes(to.entity));
}

function cuesOf({ from, to }: Line, { cues }: Match): readonly Stretch[] {
  return cues.map(([start, end]) => ({ start: from[start] ?? 0, end: to[end - 1] ?? 0 }));
}

/** Where the words of the relation stand in the sentence; all of the match where it has none. */
function placeOf(line: Line, { cues, start, end, frame }: Match): Stretch {
  const [from, to] = frame.head === undefined ? [cues[0]?.[0] ?? start, cues.at(-1)?.[1] ?? end] : [start, end];
  return { start: line.from[from] ?? 0, end: line.to[to - 1] ?? 0 };
}
