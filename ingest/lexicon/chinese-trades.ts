/** What Chinese firms deal in, as it ends their names, from `chinese-trades.tsv`: 科技, 物流, 机器人. */

import { LexiconError } from "./lexicon-error.ts";
import { loadTable, toNames } from "./load-lexicon.ts";

const SORTS = ["firm", "municipal", "trade", "goods", "general"] as const;
const NEEDS = ["coined", "strange", "told"] as const;

/** How much the word alone says of a firm: 生技 hardly ends anything else, 发展 ends a thousand phrases. */
export type TradeSort = (typeof SORTS)[number];

export interface Trade {
  readonly text: string;
  readonly sort: TradeSort;
  readonly needs: (typeof NEEDS)[number];
  readonly example: string;
}

const [bars, ...rows] = loadTable("chinese-trades.tsv", ["sort", "needs", "words", "example"]);

/** What must not follow a trade: then it ends no firm's name. */
export const NOT_BEHIND_TRADE: readonly string[] = toNames(bars?.words ?? "");

export const TRADES: ReadonlyMap<string, Trade> = new Map(
  rows.flatMap(toTrades).map((trade) => [trade.text, trade] as const),
);

function toTrades(row: (typeof rows)[number]): readonly Trade[] {
  const sort = SORTS.find((one) => one === row.sort);
  const needs = NEEDS.find((one) => one === row.needs);
  if (sort === undefined || needs === undefined) {
    throw new LexiconError("chinese-trades.tsv", undefined, `unknown sort or need in "${row.sort} ${row.needs}"`);
  }
  return toNames(row.words).map((text) => ({ text, sort, needs, example: row.example }));
}
