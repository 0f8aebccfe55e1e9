/** Words of two characters that the dictionary hardly knows: more likely a coined name than a word. */

import { dict } from "@node-rs/jieba/dict.js";

const RARE = 20;

/** A line of the dictionary is a word, how often it was seen, and its part of speech. */
function findRareWords(): ReadonlySet<string> {
  const rare = new Set<string>();
  for (const line of new TextDecoder().decode(dict).split("\n")) {
    const first = line.indexOf(" ");
    if (first !== 2) continue;
    if (Number(line.slice(3, line.indexOf(" ", 3))) <= RARE) rare.add(line.slice(0, 2));
  }
  return rare;
}

const RARE_WORDS = findRareWords();

export function isRareWord(word: string): boolean {
  return word.length === 2 && RARE_WORDS.has(word);
}
