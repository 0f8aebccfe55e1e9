/** What kind of thing a Latin-script name names: by its head, by the nouns beside it, else a company. */

import type { NodeLabel } from "#graph/schema";
import { FIRST_HEADS, KIND_NOUNS, LAST_HEADS } from "../lexicon/english-heads.ts";
import { KNOWN_NAMES } from "../lexicon/known-names.ts";
import { ENGLISH_PLACES } from "../lexicon/places.ts";
import type { Phrase } from "./english-phrases.ts";
import type { Token } from "./english-tokens.ts";

export interface Told {
  readonly label: NodeLabel;
  readonly by: "known" | "head" | "noun" | "place" | "default";
}

export function labelOf(tokens: readonly Token[], phrase: Phrase): Told {
  const words = tokens.slice(phrase.from, phrase.to);
  const text = words.map((word) => word.text).join(" ");
  const known = KNOWN_NAMES.get(text);
  if (known !== undefined) return { label: known, by: "known" };
  if (ENGLISH_PLACES.has(text)) return { label: "Place", by: "place" };
  const head = headLabel(words);
  if (head !== undefined) return { label: head, by: "head" };
  const noun = nounBefore(tokens, phrase) ?? nounBehind(tokens, phrase);
  if (noun !== undefined) return { label: noun, by: "noun" };
  return { label: "Company", by: "default" };
}

/** A head that opens the name and is followed by of, for or a foreign word, else the one that ends it. */
function headLabel(words: readonly Token[]): NodeLabel | undefined {
  const lower = words.map((word) => word.lower);
  const link = lower.findIndex((word, index) => index > 0 && /^(of|for|on)$/u.test(word));
  const main = link > 0 ? lower.slice(0, link) : lower;
  const first = longest(FIRST_HEADS, lower, 0);
  if (link > 0) return longestAtEnd(LAST_HEADS, main) ?? first;
  return longestAtEnd(LAST_HEADS, lower) ?? first ?? headWithin(lower);
}

function longest(heads: ReadonlyMap<string, NodeLabel>, words: readonly string[], from: number): NodeLabel | undefined {
  if (words.length < 2) return undefined;
  for (let count = Math.min(4, words.length); count > 0; count--) {
    const label = heads.get(words.slice(from, from + count).join(" "));
    if (label !== undefined) return label;
  }
  return undefined;
}

function longestAtEnd(heads: ReadonlyMap<string, NodeLabel>, words: readonly string[]): NodeLabel | undefined {
  for (let count = Math.min(4, words.length); count > 0; count--) {
    const label = heads.get(words.slice(words.length - count).join(" "));
    if (label !== undefined && (words.length > count || count > 1)) return label;
  }
  return undefined;
}

const STRONG = new Set<NodeLabel>(["University", "Park", "Institute", "Programme", "Fund"]);

/** 500 Science Park Jena: a telling head inside, with a place or a number behind it. */
function headWithin(words: readonly string[]): NodeLabel | undefined {
  for (let end = words.length - 1; end > 1; end--) {
    const label = longestAtEnd(LAST_HEADS, words.slice(0, end));
    if (label !== undefined && STRONG.has(label)) return label;
  }
  return undefined;
}

/** "the vaccine maker Zorvax", "research institutes CWI, Nikhef and AMOLF". */
function nounBefore(tokens: readonly Token[], phrase: Phrase): NodeLabel | undefined {
  let index = phrase.from - 1;
  if (tokens[index]?.text === ",") index--;
  const near = tokens[index];
  const label = near === undefined || near.capital ? undefined : KIND_NOUNS.get(near.lower);
  return label;
}

/** "Zorvax, a maker of vaccines", "Zorvax, the Danish vaccine maker": the first such noun behind the comma. */
function nounBehind(tokens: readonly Token[], phrase: Phrase): NodeLabel | undefined {
  const [comma, article] = tokens.slice(phrase.to, phrase.to + 2);
  const opened =
    (comma?.text === "," || comma?.text === "is" || comma?.text === "(") &&
    /^(a|an|the|another|one)$/u.test(article?.lower ?? "");
  if (!opened) return undefined;
  for (const token of tokens.slice(phrase.to + 2, phrase.to + 9)) {
    if (/^[,.;:)]$|^(of|that|which|for|in|with|from)$/u.test(token.lower)) return undefined;
    const label = token.capital ? undefined : KIND_NOUNS.get(token.lower);
    if (label !== undefined) return label;
  }
  return undefined;
}
