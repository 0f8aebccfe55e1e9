/** Finding things by name: in either script, by pinyin or its initials, by a part, without accents. */

import { type NodeRecord, nodeRecord, type SearchHit } from "../../schema/index.ts";
import { foldName, toSearchNames } from "../fold/search-names.ts";
import { ask, type Run } from "./ask.ts";

export async function findByName(run: Run, text: string, limit: number): Promise<readonly SearchHit[]> {
  const folded = foldName(text);
  if (folded === "") return [];
  const words = text
    .split(/[\s\p{P}]+/u)
    .map(foldName)
    .filter((word) => word !== "");
  const nodes = await ask(run, "search", nodeRecord, { text: folded, words, limit });
  return nodes.map((node) => ({ ...node, matched: findMatched(node, folded, words) }));
}

/** The name that answers best, where that is not the thing's own. */
function findMatched({ name, aliases }: NodeRecord, text: string, words: readonly string[]): string | undefined {
  const ranks = [name, ...aliases].map((known) => ({ known, rank: toRank(toSearchNames(known), text, words) }));
  const best = ranks.reduce((a, b) => (b.rank < a.rank ? b : a));
  return best.known === name ? undefined : best.known;
}

/** As in cypher/read/search.cypher. */
function toRank(answers: readonly string[], text: string, words: readonly string[]): number {
  if (answers.includes(text)) return 0;
  if (answers.some((answer) => answer.startsWith(text))) return 1;
  if (answers.some((answer) => answer.includes(text))) return 2;
  return answers.some((answer) => words.every((word) => answer.includes(word))) ? 3 : 4;
}
