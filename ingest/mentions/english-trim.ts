/** The words at the front and the end of a capitalised phrase that are no part of the name. */

import { LAST_HEADS } from "../lexicon/english-heads.ts";
import { CALENDAR, isCommonWord, LINK_HEADS, NATIONALITIES, OPENING_WORDS } from "../lexicon/english-words.ts";
import { KNOWN_NAMES } from "../lexicon/known-names.ts";
import { ENGLISH_PLACES } from "../lexicon/places.ts";
import type { EnglishKnowledge } from "./english-knowledge.ts";
import type { Phrase, Token } from "./english-tokens.ts";

/** Without openings of a sentence, months and weekdays, and the nationality of a headless name. */
export function trimPhrase(tokens: readonly Token[], { from, to }: Phrase, knowledge: EnglishKnowledge): Phrase {
  let start = from;
  while (start < to - 1 && isLoose(tokens, { from: start, to }, knowledge)) start++;
  const last = tokens[to - 1];
  const end = last !== undefined && to - start > 1 && WEEKDAY.test(last.text) ? to - 1 : to;
  return { from: start, to: end };
}

const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/u;

function isLoose(tokens: readonly Token[], { from, to }: Phrase, { counts }: EnglishKnowledge): boolean {
  const token = tokens[from];
  if (token === undefined || KNOWN_NAMES.has(textOf(tokens, from, to))) return false;
  if (OPENING_WORDS.has(token.lower)) return true;
  if (
    CALENDAR.test(token.text) &&
    /^(?:in|on|since|until|by|from|last|next|this|late|early)$/u.test(tokens[from - 1]?.lower ?? "")
  )
    return true;
  const rest = tokens[from + 1];
  if (opensSentence(tokens, from) && isCommonWord(token.lower) && rest !== undefined && !isCommonWord(rest.lower))
    return (counts.get(textOf(tokens, from + 1, to)) ?? 0) > (counts.get(textOf(tokens, from, to)) ?? 0);
  const headed = tokens.slice(from + 1, to).some((one) => LAST_HEADS.has(one.lower) || LINK_HEADS.has(one.lower));
  if (NATIONALITIES.has(token.lower) && !ENGLISH_PLACES.has(token.text)) return !headed && !token.possessive;
  return false;
}

/** "Named LabQuill, it …": the first word has its capital from its place only. */
function opensSentence(tokens: readonly Token[], index: number): boolean {
  return index === 0 || /^[.:;!?"“|•*]$/u.test(tokens[index - 1]?.text ?? "");
}

function textOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(" ");
}
