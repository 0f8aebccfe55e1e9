/** Words beside which a coined word is a firm's name, from `chinese-firm-settings.tsv`. */

import { loadTable } from "./load-lexicon.ts";

const rows = loadTable("chinese-firm-settings.tsv", ["side", "sure", "words"]);

function wordsOf(side: string, sure: string): ReadonlySet<string> {
  return new Set(rows.filter((row) => row.side === side && row.sure === sure).flatMap(({ words }) => words.split(" ")));
}

export const SURE_BEFORE = wordsOf("before", "yes");
export const BEFORE = wordsOf("before", "no");
export const SURE_AFTER = wordsOf("after", "yes");
export const AFTER = wordsOf("after", "no");
