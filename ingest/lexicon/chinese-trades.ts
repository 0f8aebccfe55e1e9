/** What Chinese firms deal in, as it ends their names, from `chinese-trades.tsv`: 科技, 物流, 机器人. */

import { oneOf, SOME_NAMES, TEXT } from "./cells.ts";
import { LexiconError } from "./lexicon-error.ts";
import { loadTable, toIndex } from "./load-lexicon.ts";

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

const rows = loadTable("chinese-trades.tsv", {
  sort: oneOf([...SORTS, "not-before"]),
  needs: oneOf([...NEEDS, "-"]),
  words: SOME_NAMES,
  example: TEXT,
});

/** What must not follow a trade: then it ends no firm's name. */
export const NOT_BEHIND_TRADE: readonly string[] = rows.flatMap(({ sort, words }) =>
  sort === "not-before" ? words : [],
);

export const TRADES: ReadonlyMap<string, Trade> = toIndex(rows, toTrades);

function toTrades({ sort, needs, words, example, at }: (typeof rows)[number]): readonly [string, Trade][] {
  if (sort === "not-before") return [];
  if (needs === "-") throw new LexiconError(`the column needs takes ${NEEDS.join(", ")}, not "-"`, at);
  return words.map((text) => [text, { text, sort, needs, example }]);
}
