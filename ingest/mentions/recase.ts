/** Sentences all in capitals, read as if they had small letters: OSTERHOLM SCIENCE PARK HAS SIGNED is Osterholm Science Park has signed. */

import { FIRST_HEADS, LAST_HEADS } from "../lexicon/english-heads.ts";
import {
  ENGLISH_LINKS,
  FIELDS,
  GROUNDS,
  isCommonWord,
  LEGAL_ENDINGS,
  NATIONALITIES,
  OPENING_WORDS,
} from "../lexicon/english-words.ts";
import { KNOWN_NAMES } from "../lexicon/known-names.ts";
import { ENGLISH_PLACES } from "../lexicon/places.ts";
import { PLAIN_ACRONYMS } from "../lexicon/plain-acronyms.ts";
import { findPhrases } from "./english-phrases.ts";
import { opensSentence, type Token } from "./english-tokens.ts";
import type { SentenceView } from "./sentence-view.ts";

/** How words are written where capitals tell: by their small letters. */
type Written = ReadonlyMap<string, string>;

export function recaseAll(views: readonly SentenceView[]): readonly SentenceView[] {
  if (!views.some(isInCapitals)) return views;
  const written = toWritten(views.filter((view) => !isInCapitals(view)));
  return views.map((view) => {
    if (!isInCapitals(view)) return view;
    const tokens = recase(view.tokens, written);
    return { ...view, tokens, phrases: findPhrases(tokens) };
  });
}

/** Most of the words that are long enough to tell are in capitals. */
export function isInCapitals({ tokens }: SentenceView): boolean {
  const words = tokens.filter(({ text }) => text.length > 3 && /\p{L}{4}/u.test(text));
  const shouted = words.filter(({ text }) => text === text.toUpperCase());
  return words.length > 1 && shouted.length / words.length > 0.7;
}

function toWritten(views: readonly SentenceView[]): Written {
  const told = views.flatMap(({ tokens }) => tokens.filter((_, index) => !opensSentence(tokens, index)));
  return new Map(told.map(({ lower, text }) => [lower, text]));
}

function recase(tokens: readonly Token[], written: Written): readonly Token[] {
  const texts = tokens.map((token) => recaseWord(token, written));
  const ends = tokens.map((_, index) => endOfName(tokens, texts, index));
  return tokens.map((token, index) => {
    const inName = ends.slice(Math.max(0, index - LONGEST), index + 1).some((end) => end > index);
    const text = inName ? capitalize(texts[index] ?? "") : (texts[index] ?? "");
    return { ...token, text, capital: token.capital && /^\P{Ll}*\p{Lu}/u.test(text) };
  });
}

const ACRONYMS = [KNOWN_NAMES, PLAIN_ACRONYMS, ENGLISH_PLACES];
const COMMON = [OPENING_WORDS, FIELDS, LAST_HEADS];

function recaseWord({ text, lower }: Token, written: Written): string {
  const seen = written.get(lower);
  if (seen !== undefined) return seen;
  if (ACRONYMS.some((known) => known.has(text)) || /^(?:\p{L}\.)+/u.test(text)) return text;
  if (LEGAL_ENDINGS.has(lower) || NATIONALITIES.has(lower)) return capitalize(lower);
  if (lower.length < 3 || COMMON.some((known) => known.has(lower)) || lower.split("-").every(isCommonWord))
    return lower;
  return /[aeiouy]/u.test(lower) ? capitalize(lower) : text;
}

/** Jean-Luc, O'Brien. */
function capitalize(lower: string): string {
  return lower
    .replace(/(?:^|[-'’])\p{Ll}(?=\p{L}{2})/gu, (letter) => letter.toUpperCase())
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** How many words a name of common words goes on behind the one that is not. */
const LONGEST = 4;

/** Where the name of several words ends that opens here: Osterholm Science Park, University of Leeds. */
function endOfName(tokens: readonly Token[], texts: readonly string[], from: number): number {
  const lower = (place: number) => tokens[place]?.lower ?? "";
  const isNamed = (place: number) => /^\p{Lu}/u.test(texts[place] ?? "") && tokens[place]?.possessive !== true;
  if (FIRST_HEADS.has(`${lower(from)} ${lower(from + 1)}`) && ENGLISH_LINKS.has(lower(from + 1)))
    return isNamed(from + 2) || FIELDS.has(lower(from + 2)) ? from + 3 : from;
  if (!isNamed(from) || NATIONALITIES.has(lower(from))) return from;
  const behind = tokens.slice(from + 1, from + LONGEST).map((token) => token.lower);
  const stop = behind.findIndex((word) => !(LAST_HEADS.has(word) || FIELDS.has(word) || GROUNDS.has(word)));
  const last = behind.slice(0, stop < 0 ? undefined : stop).findLastIndex((word) => LAST_HEADS.has(word));
  return from + 2 + last;
}
