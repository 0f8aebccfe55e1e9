/** Foreign names with the original behind them in a bracket: 奥里安（Orion）. The bracket shows that what stands before it is a name. */

import { labelOfEnding } from "../lexicon/chinese-endings.ts";
import { CARRIER_NOUNS, FUNCTION_CHARACTERS, INNER_VERBS, POSTS, STOP_WORDS } from "../lexicon/chinese-words.ts";
import { FIRST_NAMES } from "../lexicon/english-words.ts";
import { PLAIN_ACRONYMS } from "../lexicon/plain-acronyms.ts";
import type { Candidate } from "./candidate.ts";
import { labelOf } from "./english-labels.ts";
import { toTokens } from "./english-tokens.ts";
import { isPlace } from "./known-places.ts";
import type { SentenceView, Word } from "./sentence-view.ts";

const ORIGINAL = /\((\p{Lu}[\p{Script=Latin}\d&.'’ -]{2,50})[),，;；]/gu;
const MOST_WORDS = 4;

export function findBracketedOriginals(view: SentenceView): readonly Candidate[] {
  return [...view.key.matchAll(ORIGINAL)].flatMap((match) => toCandidate(view, match[1]?.trim() ?? "", match.index));
}

function toCandidate(view: SentenceView, original: string, end: number): readonly Candidate[] {
  const start = startOfName(view, end);
  const first = original.split(/[ ·]/u)[0] ?? "";
  if (end - start < 2 || PLAIN_ACRONYMS.has(original) || FIRST_NAMES.has(first)) return [];
  const text = view.key.slice(start, end);
  if (isPlace(text) || text.includes("·")) return [];
  const tokens = toTokens(original);
  const told = labelOf(tokens, { from: 0, to: tokens.length });
  const label = (told.by === "default" ? labelOfEnding(text) : undefined) ?? told.label;
  return [{ start, end, label, kind: "name", rule: "original", confidence: 0.75 }];
}

/** Back over the words that may be part of a coined name, but not over a place before two characters or more. */
function startOfName(view: SentenceView, end: number): number {
  let start = end;
  for (let count = 0; count < MOST_WORDS; count++) {
    const word = view.ends.get(start);
    if (word === undefined || !mayBePart(word) || (isPlace(word.text) && end - start >= 2)) break;
    start = word.start;
  }
  return start;
}

function mayBePart({ text, tag }: Word): boolean {
  if (!/^[\p{Script=Han}·]+$/u.test(text) || STOP_WORDS.has(text) || CARRIER_NOUNS.has(text) || POSTS.has(text))
    return false;
  if (text.length === 1) return !FUNCTION_CHARACTERS.has(text);
  return !INNER_VERBS.has(text) && !/^(v|d|p|c|u|r|m|t|i)/u.test(tag);
}
