/** Sums of money in a sentence: 5亿元, 新台币18亿元, €20 million, US$3m. */

import { z } from "zod";
import { toIndex } from "../lexicon/load-lexicon.ts";
import { loadYaml } from "../lexicon/load-yaml.ts";
import { plainWords } from "../lexicon/words-in-yaml.ts";
import { parseNumber } from "./numbers.ts";

/** A sum and its place in the sentence. */
export interface Amount {
  readonly value: number;
  readonly currency: string;
  readonly start: number;
  readonly end: number;
}

const file = z
  .object({
    currencies: z.record(z.string().regex(/^[A-Z]{3}$/u), plainWords),
    multipliers: z.record(z.string().regex(/^\d+$/u), plainWords),
  })
  .strict();

const { value: money, placeOf } = loadYaml("money.yaml", file);
const CURRENCIES = toLookup("currencies");
const MULTIPLIERS = new Map([...toLookup("multipliers")].map(([word, factor]) => [word, Number(factor)]));

const UNIT = alternatives([...CURRENCIES.keys()]);
const FACTOR = alternatives([...MULTIPLIERS.keys()]);
const NUMBER = "(?<number>\\d{1,3}(?:[,，]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|[一二两三四五六七八九十百千]{1,6})";
/** "3億元": the number first. */
const NUMBER_FIRST = new RegExp(
  `${NUMBER}(?<more>多|余)? ?(?<factor>${FACTOR})?(?:多|余)? ?(?<unit>${UNIT})(?![A-Za-z])`,
  "giu",
);
/** "US$3m", "新台币18亿元": the currency first. */
const UNIT_FIRST = new RegExp(
  `(?<![A-Za-z])(?<unit>${UNIT}) ?${NUMBER} ?(?<factor>${FACTOR})?(?![A-Za-z])(?:多|余)?元?`,
  "giu",
);

/** All sums of a sentence, in order; the text is in simplified script where it is Chinese. */
export function findAmounts(text: string): readonly Amount[] {
  const found = [...text.matchAll(UNIT_FIRST), ...text.matchAll(NUMBER_FIRST)].flatMap((match) => toAmount(match));
  const byStart = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: Amount[] = [];
  for (const amount of byStart) if (amount.start >= (kept.at(-1)?.end ?? 0)) kept.push(amount);
  return kept;
}

function toAmount(match: RegExpExecArray): readonly Amount[] {
  const { number = "", factor = "", unit = "" } = match.groups ?? {};
  const count = parseNumber(number);
  const currency = CURRENCIES.get(unit.toLowerCase());
  if (count === undefined || count === 0 || currency === undefined) return [];
  const value = count * (MULTIPLIERS.get(factor.toLowerCase()) ?? 1);
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
