/** Sums of money in a sentence: 5亿元, 新台币18亿元, €20 million, US$3m. */

import { z } from "zod";
import { toIndex } from "../lexicon/load-lexicon.ts";
import { loadYaml } from "../lexicon/load-yaml.ts";
import { plainWords, words } from "../lexicon/words-in-yaml.ts";
import { parseNumber } from "./numbers.ts";

/** A sum and its place in the sentence. */
export interface Amount {
  readonly value: number;
  /** Undefined where nothing tells whose 元 it is. */
  readonly currency: string | undefined;
  readonly start: number;
  readonly end: number;
}

const code = z.string().regex(/^[A-Z]{3}$/u);
const file = z
  .object({
    currencies: z.record(code, plainWords),
    plain: z.string(),
    homes: z.record(code, plainWords),
    measures: words,
    rounds: words,
    each: words,
    own: words,
    multipliers: z.record(z.string().regex(/^\d+$/u), plainWords),
  })
  .strict();

const { value: money, placeOf } = loadYaml("money.yaml", file);
const CURRENCIES = toLookup("currencies");
const MULTIPLIERS = new Map([...toLookup("multipliers")].map(([word, factor]) => [word, Number(factor)]));

/** Words that show whose money a text means. */
export const HOMES: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(money.homes).map(([currency, list]) => [currency, new RegExp(alternatives(list), "gu")]),
);
/** Tells that others give part of a sum: 领投, "led by". */
export const IN_A_ROUND = toPattern(money.rounds);
export const EACH = toPattern(money.each);
/** To a sum: what one gives alone. */
export const OWN = new RegExp(
  `(?:${money.own.join("|")})[了约近逾超 ]{0,2}(?:another |some |about |up to |a further )?$`,
  "iu",
);

const UNIT = alternatives([...CURRENCIES.keys(), money.plain]);
const FACTOR = alternatives([...MULTIPLIERS.keys()]);
const NUMBER = "(?<number>\\d{1,3}(?:[,，]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|[一二两三四五六七八九十百千]{1,6})";
/** The first part of 3亿2000万. */
const HEAD = "(?<![数几])(?:(?<head>\\d{1,4}|[一二两三四五六七八九十百千]{1,4})(?<large>亿|万)零?)?";
/** "3億元": the number first. */
const NUMBER_FIRST = new RegExp(
  `${HEAD}${NUMBER}(?<more>多|余)?[ -]?(?<factor>${FACTOR})?(?:多|余)? ?(?<unit>${UNIT})(?!(?<=[A-Za-z])[A-Za-z])`,
  "giu",
);
/** "US$3m", "新台币18亿元": the currency first. */
const UNIT_FIRST = new RegExp(
  `(?<![A-Za-z])(?<unit>${UNIT}) ?${HEAD}${NUMBER}[ -]?(?<factor>${FACTOR})?(?![A-Za-z])(?:多|余)?元?`,
  "giu",
);

const MEASURE = money.measures.join("|");
const MEASURED_BEFORE = new RegExp(
  `(?:${MEASURE})(?:已|将|预计|达到?|超过?|约|近|为|逾|过|突破|共|累计|高达|仅|有|of|at|to|is|was|were|reached|about|around|over|nearly|some|more than|less than|almost|\\s)*$`,
  "iu",
);
const MEASURED_AFTER = new RegExp(`^(?:的|an?\\b|in\\b|of\\b|annual\\b|yearly\\b|\\s)*(?:${MEASURE})`, "iu");

/** All sums of a sentence that may be given, in order; the text is in simplified script where it is Chinese. `plain` is the currency of 元. */
export function findAmounts(text: string, plain: string | undefined): readonly Amount[] {
  const found = [...text.matchAll(UNIT_FIRST), ...text.matchAll(NUMBER_FIRST)].flatMap((match) =>
    toAmount(match, plain),
  );
  const byStart = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: Amount[] = [];
  for (const amount of byStart) if (amount.start >= (kept.at(-1)?.end ?? 0)) kept.push(amount);
  return kept.filter(
    ({ start, end }) => !MEASURED_BEFORE.test(text.slice(0, start)) && !MEASURED_AFTER.test(text.slice(end)),
  );
}

/** Which currencies a text names outright. */
export function findCurrencies(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(NAMED)].flatMap(([word]) => CURRENCIES.get(word.toLowerCase()) ?? []));
}

const NAMED = new RegExp(alternatives([...CURRENCIES.keys()].filter((word) => /\p{Script=Han}/u.test(word))), "gu");

function toAmount(match: RegExpExecArray, plain: string | undefined): readonly Amount[] {
  const { number = "", factor = "", unit = "", head = "0", large = "" } = match.groups ?? {};
  const count = parseNumber(number);
  const currency = unit === money.plain ? plain : CURRENCIES.get(unit.toLowerCase());
  if (count === undefined || count === 0) return [];
  const more = (parseNumber(head) ?? 0) * (MULTIPLIERS.get(large) ?? 1);
  const value = more + count * (MULTIPLIERS.get(factor.toLowerCase()) ?? 1);
  return [{ value: Math.round(value * 100) / 100, currency, start: match.index, end: match.index + match[0].length }];
}

function toLookup(table: "currencies" | "multipliers"): ReadonlyMap<string, string> {
  const rows = Object.entries(money[table]).map(([meaning, list]) => ({
    meaning,
    list,
    at: placeOf([table, meaning]),
  }));
  return toIndex(rows, ({ meaning, list }) => list.map((word) => [word.toLowerCase(), meaning]));
}

function alternatives(list: readonly string[]): string {
  const escaped = list.map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&"));
  return escaped.toSorted((a, b) => b.length - a.length).join("|");
}

function toPattern(list: readonly string[]): RegExp {
  return new RegExp(list.map((word) => (/^[a-z]/iu.test(word) ? `\\b(?:${word})\\b` : word)).join("|"), "iu");
}
