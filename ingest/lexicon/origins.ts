/** Countries by what descriptions call them, from `origins.tsv`. */

import { loadTable, toNames } from "./load-lexicon.ts";

const rows = loadTable("origins.tsv", ["zh", "en", "adjectives"]).map(({ zh, en, adjectives }) => ({
  country: toNames(en)[0] ?? "",
  chinese: toNames(zh),
  english: toNames(en),
  adjectives: toNames(adjectives),
}));

/** What a country is called, to its first English name. */
function toIndex(namesOf: (row: (typeof rows)[number]) => readonly string[]): ReadonlyMap<string, string> {
  return new Map(rows.flatMap((row) => namesOf(row).map((name) => [name, row.country] as const)));
}

export const CHINESE_ORIGINS = toIndex(({ chinese }) => chinese);
export const ENGLISH_ORIGINS = toIndex(({ english }) => english);
export const ADJECTIVE_ORIGINS = toIndex(({ adjectives }) => adjectives);

/** Any of these names, for a pattern; the longest first. */
export function anyOf(origins: ReadonlyMap<string, string>): string {
  return [...origins.keys()].sort((a, b) => b.length - a.length).join("|");
}
