/** Two capitalised phrases that are one name because the acronym behind them spells both. */

import type { Phrase, Token } from "./english-tokens.ts";

/** "Centre for Growth and Kinetics (CGK)": two phrases are one name where its initials say so. */
export function joinByAcronym(tokens: readonly Token[], phrases: readonly Phrase[]): readonly Phrase[] {
  const joined: Phrase[] = [];
  for (const phrase of phrases) {
    const before = joined.at(-1);
    const acronym = tokens[phrase.to]?.text === "(" ? (tokens[phrase.to + 1]?.text ?? "") : "";
    const near = before !== undefined && phrase.from - before.to <= 2;
    if (near && spells(tokens.slice(before.from, phrase.to), acronym))
      joined[joined.length - 1] = { from: before.from, to: phrase.to };
    else joined.push(phrase);
  }
  return joined;
}

function spells(words: readonly Token[], acronym: string): boolean {
  if (!/^\p{Lu}{3,}$/u.test(acronym)) return false;
  const capitals = words
    .filter((word) => word.capital)
    .map((word) => word.text.charAt(0).toUpperCase())
    .join("");
  const letters = words
    .filter((word) => /^\p{L}/u.test(word.text))
    .map((word) => word.text.charAt(0).toUpperCase())
    .join("");
  return capitals === acronym || letters === acronym;
}
