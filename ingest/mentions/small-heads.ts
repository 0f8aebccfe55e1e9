/** Heads that writers leave in small letters beside the name they belong to: Norwick county council, the municipality of Norwick. */

import { COMMON_WORDS, NATIONALITIES } from "../lexicon/english-words.ts";
import { type Phrase, type Token, textOf } from "./english-tokens.ts";

const BEHIND =
  /^(?:(?:county|city|town|district|borough|regional|provincial|municipal) council|(?:city|county|provincial|municipal|regional|prefectural) government|(?:industrial|trading) estate|(?:science|technology|research|business|innovation|tech|industrial) park|(?:free|industrial|high-tech) zone)$/u;
const BEFORE = /^(?:municipality|(?:county|city|town|regional|provincial) council) of$/u;

/** The phrase with such a head before or behind it. */
export function withSmallHead(tokens: readonly Token[], phrase: Phrase): Phrase {
  const { from, to } = phrase;
  if (isDescribed(tokens, phrase)) return phrase;
  for (const length of [2, 3]) {
    if (from >= length && BEFORE.test(textOf(tokens, { from: from - length, to: from })))
      return { from: from - length, to };
  }
  const isEstate = tokens[to]?.lower === "estate" && tokens[from - 1]?.lower === "the";
  if (isEstate) return { from, to: to + 1 };
  return BEHIND.test(textOf(tokens, { from: to, to: to + 2 })) ? { from, to: to + 2 } : phrase;
}

/** "Danish city council", "Finland's science park", "University industrial park". */
function isDescribed(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const words = tokens.slice(from, to);
  const last = words.at(-1);
  return (
    last === undefined ||
    last.possessive ||
    words.every(({ lower }) => COMMON_WORDS.has(lower) || NATIONALITIES.has(lower))
  );
}
