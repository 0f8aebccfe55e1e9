/** The words at the front and the end of a capitalised phrase that are no part of the name. */

import { KIND_NOUNS, LAST_HEADS } from "../lexicon/english-heads.ts";
import {
  CALENDAR,
  ENGLISH_LINKS,
  isCommonWord,
  LINK_HEADS,
  NATIONALITIES,
  OPENING_WORDS,
} from "../lexicon/english-words.ts";
import { KNOWN_NAMES } from "../lexicon/known-names.ts";
import { ENGLISH_PLACES } from "../lexicon/places.ts";
import type { EnglishKnowledge } from "./english-knowledge.ts";
import { opensSentence, type Phrase, type Token, textOf } from "./english-tokens.ts";

/** Without openings of a sentence, months and weekdays, and the nationality of a headless name. */
export function trimPhrase(tokens: readonly Token[], { from, to }: Phrase, knowledge: EnglishKnowledge): Phrase {
  let start = from;
  while (start < to - 1 && isLoose(tokens, { from: start, to }, knowledge)) start++;
  return { from: start, to: endOfName(tokens, start, to) };
}

/** Without a weekday, a nationality behind a small word, or the small word that stood before either: "the council on Friday", "a Network of Andean parks". */
function endOfName(tokens: readonly Token[], from: number, to: number): number {
  const last = tokens[to - 1];
  if (last === undefined || to - from < 2) return to;
  const linked = ENGLISH_LINKS.has(tokens[to - 2]?.lower ?? "") && to - from > 2;
  if (WEEKDAY.test(last.text)) return linked ? to - 2 : to - 1;
  const isKindOf = linked && isAdjective(tokens, to - 1);
  return isKindOf ? to - 2 : to;
}

/** Andean in "Andean parks": a region's name says only from where what follows is. */
export function isAdjective(tokens: readonly Token[], index: number): boolean {
  const [word, noun] = tokens.slice(index, index + 2);
  if (word === undefined || !NATIONALITIES.has(word.lower)) return false;
  const described = /^[a-z]{4,}$/u.test(noun?.text ?? "") && !OPENING_WORDS.has(noun?.lower ?? "");
  return described || !ENGLISH_PLACES.has(word.text);
}

const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/u;

function isLoose(tokens: readonly Token[], { from, to }: Phrase, { counts }: EnglishKnowledge): boolean {
  const token = tokens[from];
  if (token === undefined || KNOWN_NAMES.has(textOf(tokens, { from, to }))) return false;
  if ((OPENING_WORDS.has(token.lower) && !isNumber(tokens, from)) || isKindInFront(tokens, from, to)) return true;
  if (
    CALENDAR.test(token.text) &&
    /^(?:in|on|since|until|by|from|last|next|this|late|early)$/u.test(tokens[from - 1]?.lower ?? "")
  )
    return true;
  const rest = tokens[from + 1];
  if (opensSentence(tokens, from) && isCommonWord(token.lower) && rest !== undefined && !isCommonWord(rest.lower))
    return (counts.get(textOf(tokens, { from: from + 1, to })) ?? 0) > (counts.get(textOf(tokens, { from, to })) ?? 0);
  const headed = tokens.slice(from + 1, to).some((one) => LAST_HEADS.has(one.lower) || LINK_HEADS.has(one.lower));
  if (
    /^(?:Eastern|Western|Northern|Southern)$/u.test(token.text) &&
    tokens[from - 1]?.lower === "the" &&
    to - from === 2
  )
    return false;
  if (NATIONALITIES.has(token.lower) && !ENGLISH_PLACES.has(token.text)) return !headed && !token.possessive;
  return false;
}

/** "the games studio Third Kettle": a number that the sentence does not open with. */
function isNumber(tokens: readonly Token[], index: number): boolean {
  return (
    index > 0 &&
    !tokens[index - 1]?.capital &&
    /^(?:first|second|third|fourth|one|two|three|four|five|six|seven|eight|nine|ten|twelve)$/u.test(
      tokens[index]?.lower ?? "",
    ) &&
    !opensSentence(tokens, index)
  );
}

/** "Developer Norwick Works expects …": what it is has its capital from its place only. */
function isKindInFront(tokens: readonly Token[], from: number, to: number): boolean {
  const noun = tokens[from]?.lower ?? "";
  if (!opensSentence(tokens, from) || KIND_NOUNS.get(noun) !== "Company" || PART_OF_NAMES.test(noun)) return false;
  return to - from > 2 || (to - from === 2 && !isCommonWord(tokens[to - 1]?.lower ?? ""));
}

/** Nouns that open names too: Bank Norwick, House of Fen. */
const PART_OF_NAMES =
  /^(?:bank|group|giant|giants|house|agency|venture|business|enterprise|enterprises|brand|resident|anchor_tenant|studio|chain|miller|corporation)$/u;
