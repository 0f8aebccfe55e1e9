/** Countries by what descriptions call them, from `origins.tsv`. */

import { NAMES, SOME_NAMES } from "./cells.ts";
import { loadTable, toIndex } from "./load-lexicon.ts";

const rows = loadTable("origins.tsv", { zh: NAMES, en: SOME_NAMES, adjectives: NAMES });

/** What a country is called, to its first English name. */
function toOrigins(column: "zh" | "en" | "adjectives"): ReadonlyMap<string, string> {
  return toIndex(rows, (row) => row[column].map((name) => [name, row.en[0] ?? name]));
}

export const CHINESE_ORIGINS = toOrigins("zh");
export const ENGLISH_ORIGINS = toOrigins("en");
export const ADJECTIVE_ORIGINS = toOrigins("adjectives");

/** Any of these names, for a pattern; the longest first. */
export function anyOf(origins: ReadonlyMap<string, string>): string {
  return [...origins.keys()].sort((a, b) => b.length - a.length).join("|");
}
