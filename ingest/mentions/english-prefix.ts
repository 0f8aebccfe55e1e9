/** The country or town whose a name is. */

import { ENGLISH_PLACES } from "../lexicon/places.ts";
import type { Stretch } from "./candidate.ts";
import type { Phrase, Token } from "./english-tokens.ts";

/** "Finland's" before Koillis Technology Park, "Western Australia's" before it. */
export function toCountryBefore(tokens: readonly Token[], { from }: Phrase): Stretch | undefined {
  const end = tokens[from - 1];
  if (end?.possessive !== true || !end.capital) return undefined;
  for (const length of [3, 2, 1]) {
    const words = tokens.slice(Math.max(0, from - length), from);
    const [first] = words;
    if (first !== undefined && ENGLISH_PLACES.has(words.map((word) => word.text).join(" ")))
      return { start: first.start, end: end.end };
  }
  return undefined;
}
