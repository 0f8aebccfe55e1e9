/** Names in Latin-script sentences: capitalised phrases that are no people, dates, prizes or newspapers. */

import { LAST_HEADS } from "../lexicon/english-heads.ts";
import { COMMON_WORDS, NATIONALITIES, NO_ENTITY, OPENING_WORDS } from "../lexicon/english-words.ts";
import { KNOWN_NAMES } from "../lexicon/known-names.ts";
import { ENGLISH_PLACES } from "../lexicon/places.ts";
import type { Candidate, Stretch } from "./candidate.ts";
import { labelOf, type Told } from "./english-labels.ts";
import { isPerson } from "./english-people.ts";
import { findPhrases, type Phrase } from "./english-phrases.ts";
import { type Token, toTokens } from "./english-tokens.ts";
import type { SentenceView } from "./sentence-view.ts";

/** What the whole article tells of its words. */
export interface EnglishKnowledge {
  /** Full names and single names of people. */
  readonly people: ReadonlySet<string>;
  /** Words that follow "in" or "near": places. */
  readonly places: ReadonlySet<string>;
}

export function toEnglishKnowledge(views: readonly SentenceView[]): EnglishKnowledge {
  const people = new Set<string>();
  const places = new Set<string>();
  for (const view of views.filter(({ chinese }) => !chinese)) {
    const tokens = toTokens(view.text);
    for (const phrase of findPhrases(tokens)) {
      const words = tokens.slice(phrase.from, phrase.to);
      if (isPerson(tokens, phrase)) for (const name of namesOfPerson(words)) people.add(name);
      else if (isPlaceBySetting(tokens, phrase)) places.add(words.map((word) => word.text).join(" "));
    }
  }
  return { people, places };
}

function namesOfPerson(words: readonly Token[]): readonly string[] {
  const singles = [words.at(-1), words.at(0)].flatMap((word) => (word === undefined ? [] : [word.text]));
  const sure = singles.filter((name) => !COMMON_WORDS.has(name.toLowerCase()) && !ENGLISH_PLACES.has(name));
  return [words.map((word) => word.text).join(" "), ...sure];
}

/** "in Kuusamo", "the town of Reus"; not "invested in Zorvax". */
function isPlaceBySetting(tokens: readonly Token[], { from, to }: Phrase): boolean {
  if (to - from > 2 || /^\p{Lu}{2,}$/u.test(tokens[from]?.text ?? "")) return false;
  const before = tokens[from - 1]?.lower ?? "";
  const verb = tokens[from - 2]?.lower ?? "";
  if (LAST_HEADS.has(tokens[to - 1]?.lower ?? "") || tokens[to - 1]?.possessive === true) return false;
  if (before === "of")
    return /^(town|city|village|district|county|province|suburb|region|island|outskirts|capital|port)$/u.test(verb);
  return (
    /^(in|near|outside)$/u.test(before) &&
    !/^(invest\w*|stake|stakes|shares?|interest|holding|confidence|partner\w*|cent|%)$/u.test(verb)
  );
}

export function findEnglishNames(view: SentenceView, knowledge: EnglishKnowledge): readonly Candidate[] {
  const tokens = toTokens(view.text);
  if (isShouted(tokens)) return [];
  return findPhrases(tokens).flatMap((phrase) => toCandidates(tokens, phrase, knowledge));
}

/** A line in capitals, or a headline in which most words have one, tells nothing by its capitals. */
function isShouted(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => /\p{L}{4}/u.test(token.text));
  const capitals = words.filter((token) => token.capital).length;
  const shouting = words.filter((token) => token.text === token.text.toUpperCase()).length;
  return words.length >= 4 && (shouting / words.length > 0.7 || capitals / words.length > 0.85);
}

function toCandidates(tokens: readonly Token[], whole: Phrase, knowledge: EnglishKnowledge): readonly Candidate[] {
  if (isPerson(tokens, whole)) return [];
  const phrase = trimFront(tokens, whole);
  const first = tokens[phrase.from];
  const last = tokens[phrase.to - 1];
  if (first === undefined || last === undefined || phrase.from >= phrase.to) return [];
  const text = tokens
    .slice(phrase.from, phrase.to)
    .map((token) => token.text)
    .join(" ");
  if (knowledge.people.has(text) || isPerson(tokens, phrase) || !isNameable(tokens, phrase, text)) return [];
  const told = labelOf(tokens, phrase);
  const asPlace = told.by === "default" && knowledge.places.has(text);
  const prefix = prefixOf(tokens, phrase);
  return [
    {
      start: first.start,
      end: last.end,
      label: asPlace ? "Place" : told.label,
      kind: "name",
      rule: `english:${asPlace ? "setting" : told.by}`,
      confidence: confidenceOf(told, tokens, phrase),
      ...(prefix === undefined ? {} : { prefix }),
    },
  ];
}

function confidenceOf({ by }: Told, tokens: readonly Token[], { from, to }: Phrase): number {
  if (by === "known") return 0.95;
  if (by === "head") return 0.9;
  if (by === "place") return 0.7;
  if (by === "noun") return 0.85;
  return to - from > 1 || !COMMON_WORDS.has(tokens[from]?.lower ?? "") ? 0.6 : 0.4;
}

/** Words at the front that do not belong to the name: openings of a sentence, nationalities of a headless name. */
function trimFront(tokens: readonly Token[], { from, to }: Phrase): Phrase {
  let start = from;
  while (start < to - 1 && isLoose(tokens, start, to)) start++;
  return { from: start, to };
}

function isLoose(tokens: readonly Token[], index: number, to: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  if (OPENING_WORDS.has(token.lower)) return true;
  const headed = tokens.slice(index + 1, to).some((one) => LAST_HEADS.has(one.lower));
  if (NATIONALITIES.has(token.lower) && !ENGLISH_PLACES.has(token.text)) return !headed && !token.possessive;
  return false;
}

function isNameable(tokens: readonly Token[], { from, to }: Phrase, text: string): boolean {
  const words = tokens.slice(from, to);
  const last = words.at(-1);
  if (KNOWN_NAMES.has(text) || ENGLISH_PLACES.has(text)) return true;
  if (last === undefined || NO_ENTITY.has(last.lower) || NATIONALITIES.has(text.toLowerCase())) return false;
  if (words.length === 1) return isSingleName(tokens, from);
  if (/^(no|issue|vol|article|room|no\.)$/u.test(words[0]?.lower ?? "")) return false;
  return !words.every((word) => NO_ENTITY.has(word.lower) || /^\d+$/u.test(word.text));
}

function isSingleName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || token.text.length < 2) return false;
  if (/^\p{Lu}[\p{Lu}\d-]*\d$/u.test(token.text) && token.text.length < 4) return false;
  return !COMMON_WORDS.has(token.lower) && !OPENING_WORDS.has(token.lower) && !LAST_HEADS.has(token.lower);
}

/** "Finland's" before Koillis Technology Park. */
function prefixOf(tokens: readonly Token[], { from }: Phrase): Stretch | undefined {
  const before = tokens[from - 1];
  if (before?.possessive !== true || !before.capital) return undefined;
  return ENGLISH_PLACES.has(before.text) ? { start: before.start, end: before.end } : undefined;
}
