/** When it happened and how much was paid: the date and the sum that stand with the words of a relation. */

import type { Claim, ResolvedArticle, ResolvedMention, Sentence } from "../documents.ts";
import { toSimplifiedKey } from "../mentions/script.ts";
import { type Amount, findAmounts } from "./amounts.ts";
import type { Anchor } from "./calendar.ts";
import type { DateFound } from "./date-found.ts";
import { dateToldBefore, findDates } from "./dates.ts";
import type { Grammar } from "./grammar.ts";
import type { Line } from "./line.ts";
import type { Match, Pair } from "./match.ts";
import { findDateOfPhrase, findOwnDate } from "./own-date.ts";
import { findOwnSum } from "./own-sum.ts";
import { toArticleSpan } from "./spans.ts";
import { type Blotted, blotOut, type Stretch } from "./stretches.ts";
import type { ModalWords } from "./verdict.ts";

/** All dates and sums of a sentence. */
export interface Circumstances extends Blotted {
  readonly words: ModalWords;
  readonly mentions: readonly ResolvedMention[];
  readonly dates: readonly DateFound[];
  readonly amounts: readonly Amount[];
}

/** What leans on a date stated before. */
const COUNTED = /[次翌同当这那][年月天日]|同一天/u;

/** Looks for them when they are first asked for: most sentences state no relation. */
export function findCircumstances(
  { sentences, mentions }: ResolvedArticle,
  { text, index }: Sentence,
  { language, modality }: Grammar,
  anchor: Anchor | undefined,
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
      amounts: findAmounts(plain),
    };
    return found;
  };
}

type Stated = Pick<Claim, "date" | "amount">;

export function circumstancesOf(pair: Pair, line: Line, match: Match, all: Circumstances): Stated {
  const place = placeOf(line, match);
  const statement = { sentence: all, place, cues: cuesOf(line, match), ends: endsOf(pair, all) };
  const findDate = match.frame.head === undefined ? findOwnDate : findDateOfPhrase;
  const date = findDate(statement, all.dates, all.words);
  const amount = pair.type === "INVESTED_IN" ? findOwnSum(all, all.amounts, pair, line, match, place) : undefined;
  const span = (found: Stretch) => toArticleSpan(line.sentence, found.start, found.end);
  return {
    ...(date?.value === undefined ? {} : { date: { value: date.value, inferred: date.inferred, span: span(date) } }),
    ...(amount === undefined ? {} : { amount: { value: amount.value, currency: amount.currency, span: span(amount) } }),
  };
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
