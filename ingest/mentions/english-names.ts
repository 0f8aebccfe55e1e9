/** Names in Latin-script sentences: capitalised phrases that are no people, dates, prizes or newspapers. */

import type { BlockRole } from "#graph/schema";
import { COMMON_WORDS, isCommonWord, STATES } from "../lexicon/english-words.ts";
import { ENGLISH_PLACES } from "../lexicon/places.ts";
import type { Candidate } from "./candidate.ts";
import type { EnglishKnowledge } from "./english-knowledge.ts";
import { isInTitle, isNoEntityByNoun, labelOf, type Told } from "./english-labels.ts";
import { isNameable } from "./english-nameable.ts";
import { isPerson } from "./english-people.ts";
import { toCountryBefore } from "./english-prefix.ts";
import { isSupported } from "./english-support.ts";
import { type Phrase, type Token, textOf } from "./english-tokens.ts";
import { trimPhrase } from "./english-trim.ts";
import type { SentenceView } from "./sentence-view.ts";
import { isShoutedName } from "./shouted-names.ts";

export function findEnglishNames(view: SentenceView, knowledge: EnglishKnowledge): readonly Candidate[] {
  const { tokens, phrases } = view;
  const shouted = isShouted(tokens, view.sentence.role);
  return inheritLabels(
    tokens,
    phrases
      .filter((phrase) => !shouted || isShoutedName(tokens, phrase))
      .flatMap((phrase) => toCandidates(tokens, phrase, knowledge)),
  );
}

/** A headline in which most words have a capital tells nothing by them. */
function isShouted(tokens: readonly Token[], role: BlockRole): boolean {
  const words = tokens.filter(({ text }) => text.length > 3 && /\p{L}{4}/u.test(text));
  const capitals = words.filter((token) => token.capital).length;
  return /headline|subheading|label/u.test(role) && words.length >= 4 && capitals / words.length > 0.85;
}

/** Members of a list are of one kind: research institutes CWI, Nikhef and AMOLF. */
function inheritLabels(tokens: readonly Token[], candidates: readonly Candidate[]): readonly Candidate[] {
  const places = new Map(tokens.map((token, index) => [token.end, index]));
  const listed: Candidate[] = [];
  for (const candidate of candidates) {
    const before = listed.at(-1);
    const from = before === undefined ? undefined : places.get(before.end);
    const inherits =
      from !== undefined && candidate.rule === "english:default" && /noun|list/u.test(before?.rule ?? "");
    const isNext = inherits && isJoinedTo(tokens.slice(from + 1, from + 4), candidate.start);
    listed.push(
      isNext && before !== undefined
        ? { ...candidate, label: before.label, rule: "english:list", confidence: 0.8 }
        : candidate,
    );
  }
  return listed;
}

/** Whether only a comma or an "and" stands before the place. */
function isJoinedTo(tokens: readonly Token[], start: number): boolean {
  const between = tokens.slice(
    0,
    tokens.findIndex((token) => token.start >= start),
  );
  return /^(,|and|, and|&)$/u.test(between.map((token) => token.lower).join(" "));
}

function toCandidates(tokens: readonly Token[], whole: Phrase, knowledge: EnglishKnowledge): readonly Candidate[] {
  if (isPerson(tokens, whole)) return [];
  const phrase = trimPhrase(tokens, whole, knowledge);
  const first = tokens[phrase.from];
  const last = tokens[phrase.to - 1];
  if (first === undefined || last === undefined || phrase.from >= phrase.to) return [];
  const text = textOf(tokens, phrase);
  if (isKnownPerson(tokens, phrase, knowledge) || isPerson(tokens, phrase) || !isNameable(tokens, phrase, text))
    return [];
  const told = labelOf(tokens, phrase);
  const asPlace = told.by === "default" && (knowledge.places.has(text) || isDateline(tokens, phrase));
  const prefix = toCountryBefore(tokens, phrase);
  if (told.by === "default" && !asPlace && (isDoubtful(tokens, phrase) || !isSupported(tokens, phrase, knowledge)))
    return [];
  if (told.by === "head" && phrase.to - phrase.from === 1 && !isSupported(tokens, phrase, knowledge)) return [];
  if (told.label === "Government" && told.by === "head" && isGeneralOffice(tokens, phrase)) return [];
  return [
    {
      start: first.start,
      end: last.end,
      label: asPlace ? "Place" : told.label,
      kind: "name",
      rule: `english:${asPlace ? "setting" : told.by}`,
      confidence: confidenceOf(told, asPlace, tokens, phrase),
      ...(prefix === undefined ? {} : { prefix }),
    },
  ];
}

/** Ada Moor and Moor; Bisi Moor, where Moor is told to be one. */
function isKnownPerson(tokens: readonly Token[], phrase: Phrase, { people }: EnglishKnowledge): boolean {
  const last = tokens[phrase.to - 1];
  const isFullName = phrase.to - phrase.from === 2 && labelOf(tokens, phrase).by === "default";
  return people.has(textOf(tokens, phrase)) || (isFullName && people.has(last?.text ?? ""));
}

/** "KALGOORLIE, Western Australia –", "HYDERABAD: …". */
function isDateline(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const words = tokens.slice(from, to);
  return (
    from === 0 &&
    words.every((word) => word.text === word.text.toUpperCase()) &&
    !words.every((word) => isCommonWord(word.lower)) &&
    (/^[:—–-]$/u.test(tokens[to]?.text ?? "") ||
      (tokens[to]?.text === "," && tokens.slice(to, to + 9).some(({ text }) => /^[(—–-]$/u.test(text))))
  );
}

/** City Council, Planning Committee, Management Board: an office without a name of its own. */
function isGeneralOffice(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const words = tokens.slice(from, to);
  if (words.length > 3 || words.some((word) => word.lower === "for")) return false;
  if (words.length === 3 && !OF_THE_HOUSE.test(words[0]?.lower ?? "")) return false;
  return words.every((word) => isCommonWord(word.lower) && !ENGLISH_PLACES.has(word.text));
}

/** What opens the name of an office that any town or park has: Park Management Board, Economic Development Office. */
const OF_THE_HOUSE =
  /^(?:city|county|town|district|local|parish|village|park|management|executive|planning|advisory|supervisory|economic|environmental|public|human|finance|internal|joint|senior|new|school|student)$/u;

/** Names of no known kind behind "the", in quotation marks, or beside a noun of another world are no companies. */
function isDoubtful(tokens: readonly Token[], phrase: Phrase): boolean {
  const before = tokens[phrase.from - 1];
  const words = tokens.slice(phrase.from, phrase.to);
  if (words.every((word) => isCommonWord(word.lower) || word.text === "&") || tokens[phrase.to]?.text === ":")
    return true;
  if (words.length === 1 && STATES.has(words[0]?.lower ?? "") && before?.text === ",") return true;
  if (words.some((word) => /^\p{Lu}\.$/u.test(word.text))) return true;
  if (isRubric(words, tokens[phrase.to])) return true;
  if (isNoEntityByNoun(tokens, phrase)) return true;
  if (isInTitle(tokens, phrase)) return true;
  return before?.lower === "the" && !/^\p{Lu}{2,}/u.test(tokens[phrase.from]?.text ?? "");
}

/** "WHO PAYS WHOM – …": words in capitals before a dash. */
function isRubric(words: readonly Token[], next: Token | undefined): boolean {
  return words.length > 1 && words.every(({ text }) => /^\p{Lu}+$/u.test(text)) && /^[–—-]$/u.test(next?.text ?? "");
}

function confidenceOf({ by }: Told, asPlace: boolean, tokens: readonly Token[], { from, to }: Phrase): number {
  if (by === "known") return 0.95;
  if (by === "head") return 0.9;
  if (by === "place" || asPlace) return 0.7;
  if (by === "noun") return 0.85;
  return to - from > 1 || !COMMON_WORDS.has(tokens[from]?.lower ?? "") ? 0.6 : 0.4;
}
