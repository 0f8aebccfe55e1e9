/** Longer names that a known firm is part of: 三安意法半导体, 金蝶南京, 讯飞创投, 河南启迪. */

import type { NodeLabel } from "#graph/schema";
import { ENDINGS } from "../lexicon/chinese-endings.ts";
import { FUNCTION_CHARACTERS } from "../lexicon/chinese-words.ts";
import { KNOWN_NAMES } from "../lexicon/known-names.ts";
import { isRareWord } from "../lexicon/rare-words.ts";
import type { Candidate, Stretch } from "./candidate.ts";
import { isCountry, isPlace } from "./known-places.ts";
import { type Found, longest } from "./phrase-index.ts";
import { isHan } from "./script.ts";
import type { SentenceView, Word } from "./sentence-view.ts";
import { isWhole } from "./whole-stretch.ts";

/** 三安意法半导体: two firms' names that touch are one of their own. */
export function findJoined(view: SentenceView, known: readonly (readonly Found<NodeLabel>[])[]): readonly Candidate[] {
  const firms = longest(
    known,
    (found) => found.value === "Company" && isWhole(view, found) && isHan(view.key.charAt(found.end - 1)),
  );
  return firms.flatMap((first) => {
    const home = view.ends.get(first.start);
    if (home !== undefined && isHome(view, home, first)) return [toFirm(home.start, first.end, "known-home")];
    const second = firms.find(
      ({ start, end }) => start === first.end && isHan(view.key.charAt(start)) && !isPlace(view.key.slice(start, end)),
    );
    if (second === undefined) return [];
    return [toFirm(first.start, second.end, "known-joined")];
  });
}

/** 柳州岱迪: a known firm with a city or province before it is that one of its firms. */
function isHome(view: SentenceView, { text, start }: Word, { start: from, end }: Stretch): boolean {
  const before = view.ends.get(start);
  if (!isPlace(text) || isCountry(text) || /[区县镇]$/u.test(text) || (before !== undefined && isPlace(before.text)))
    return false;
  return (
    isWholeWord(view, from, end) &&
    !KNOWN_NAMES.has(text) &&
    (isBound(view, end) || /^v/u.test(view.covering[end]?.tag ?? ""))
  );
}

function isWholeWord(view: SentenceView, start: number, end: number): boolean {
  return view.starts.has(start) && view.ends.has(end);
}

/** 金蝶南京: a known firm with a place behind it, where the words around leave them to themselves. */
export function findBranches(
  view: SentenceView,
  known: readonly (readonly Found<NodeLabel>[])[],
): readonly Candidate[] {
  const firms = longest(known, (found) => found.value === "Company" && isWhole(view, found));
  return firms.flatMap(({ start, end }) => {
    const last = endOfBranch(view, start, end);
    if (last === undefined || !isBound(view, start - 1)) return [];
    return [toFirm(start, last, "known-branch")];
  });
}

/** Where the longer name ends: behind a place, or behind characters that no word explains and one word more. */
function endOfBranch(view: SentenceView, start: number, end: number): number | undefined {
  const word = view.covering[end];
  if (word?.start !== end) return undefined;
  if (isPlace(word.text) || isCoinedBehindLetters(view, start, word) || isTrade(word.text))
    return isBound(view, word.end) ? word.end : undefined;
  const coined = endOfCoined(view, end);
  if (coined - end < 2) return undefined;
  const more = view.covering[coined];
  const last =
    more?.start === coined && /^\p{Script=Han}{2,4}$/u.test(more.text) && !/^v$/u.test(more.tag) ? more.end : coined;
  return [coined, last].find((place) => isBound(view, place));
}

/** 讯飞创投: a trade that is no word of a sentence; 股份 may be the shares of the firm. */
function isTrade(text: string): boolean {
  return (
    text !== "股份" && (ENDINGS.get(text) ?? []).some(({ needs, label }) => needs === "coined" && label === "Company")
  );
}

function endOfCoined(view: SentenceView, from: number): number {
  let place = from;
  for (let word = view.covering[place]; word?.start === place && isSingleCoined(word); word = view.covering[place])
    place = word.end;
  return place;
}

function isSingleCoined({ text, tag }: Word): boolean {
  return /^\p{Script=Han}$/u.test(text) && !FUNCTION_CHARACTERS.has(text) && !/^[pducf]/u.test(tag);
}

/** TCL华星: letters that are a firm's name and a coined word. */
function isCoinedBehindLetters(view: SentenceView, start: number, word: Word): boolean {
  return /[A-Z]/u.test(view.key.charAt(start)) && isRareWord(word.text);
}

/** No character of a word, or one that stands in no name. */
function isBound(view: SentenceView, place: number): boolean {
  const character = view.key.charAt(place);
  return !/\p{Script=Han}/u.test(character) || FUNCTION_CHARACTERS.has(character);
}

function toFirm(start: number, end: number, rule: string): Candidate {
  return { start, end, label: "Company", kind: "name", rule, confidence: 0.97 };
}
