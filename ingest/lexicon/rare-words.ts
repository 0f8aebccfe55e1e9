/** How common words of two characters are: a rare one is more likely a coined name than a word. */

import { dict } from "@node-rs/jieba/dict.js";

const RARE = 20;
const UNCOMMON = 300;

/** A line of the dictionary is a word, how often it was seen, and its part of speech. */
function readCounts(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of new TextDecoder().decode(dict).split("\n")) {
    if (line.indexOf(" ") !== 2) continue;
    const count = Number(line.slice(3, line.indexOf(" ", 3)));
    if (count <= UNCOMMON) counts.set(line.slice(0, 2), count);
  }
  return counts;
}

const COUNTS = readCounts();

export function isRareWord(word: string): boolean {
  return (COUNTS.get(word) ?? UNCOMMON) <= RARE;
}

/** Known to the dictionary, and not an everyday word. */
export function isUncommonWord(word: string): boolean {
  return COUNTS.has(word);
}
