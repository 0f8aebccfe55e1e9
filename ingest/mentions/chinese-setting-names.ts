/** Firms' names that nothing in them tells, only the words beside them: 瑞莱嘉誉持有…, 增持康仁堂19.35%股权. */

import { ENDINGS } from "../lexicon/chinese-endings.ts";
import {
  BRAND_WORDS,
  CARRIER_NOUNS,
  FIELD_WORDS,
  FUNCTION_CHARACTERS,
  INNER_VERBS,
  POSTS,
  STOP_WORDS,
} from "../lexicon/chinese-words.ts";
import { AFTER, BEFORE, SURE_AFTER, SURE_BEFORE } from "../lexicon/firm-settings.ts";
import { KNOWN_NAMES, NEEDS_CONTEXT } from "../lexicon/known-names.ts";
import { isRareWord, isUncommonWord } from "../lexicon/rare-words.ts";
import type { Candidate } from "./candidate.ts";
import { isPlace } from "./known-places.ts";
import type { SentenceView, Word } from "./sentence-view.ts";

const SHORTEST = 2;
const LONGEST = 7;

export function findSettingNames(view: SentenceView): readonly Candidate[] {
  return findRuns(view.words).flatMap((run) => toCandidate(view, run));
}

/** Stretches of words that may make up a name, each as long as it gets. */
function findRuns(words: readonly Word[]): readonly (readonly Word[])[] {
  const runs: Word[][] = [];
  let current: Word[] = [];
  for (const word of words) {
    if (mayBePart(word)) current.push(word);
    else {
      if (current.length > 0) runs.push(current);
      current = [];
    }
  }
  if (current.length > 0) runs.push(current);
  return runs;
}

function mayBePart({ text, tag }: Word): boolean {
  if (!/^[\p{Script=Han}·]+$/u.test(text) || isCue(text)) return false;
  if (STOP_WORDS.has(text) || CARRIER_NOUNS.has(text) || POSTS.has(text)) return false;
  if (text.length === 1) return !FUNCTION_CHARACTERS.has(text) && !/^(m|q|x)/u.test(tag);
  if (isRareWord(text) || NEEDS_CONTEXT.has(text)) return true;
  return !/^(v|d|p|c|u|r|m|t|q|f|i|l|y|e|o|z)/u.test(tag) || INNER_VERBS.has(text);
}

function isCue(text: string): boolean {
  return SURE_BEFORE.has(text) || BEFORE.has(text) || SURE_AFTER.has(text) || (text.length > 1 && AFTER.has(text));
}

function toCandidate(view: SentenceView, run: readonly Word[]): readonly Candidate[] {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return [];
  const [start, end] = [first.start, last.end];
  if (end - start < SHORTEST || end - start > LONGEST || !(hasTrade(run) || (isCoined(run) && isAllCoined(run))))
    return [];
  const certainty = certaintyOf(view, start, end);
  if (certainty === "none" || (certainty === "weak" && !hasTrade(run) && !isLongCoined(run))) return [];
  return [
    { start, end, label: "Company", kind: "name", rule: "setting", confidence: certainty === "sure" ? 0.7 : 0.6 },
  ];
}

/** 思谋科技: a common word makes a name with a trade behind it. */
function hasTrade(run: readonly Word[]): boolean {
  const own = run.slice(0, -1).filter((word) => !isPlace(word.text));
  const [brand] = own;
  const last = run.at(-1)?.text ?? "";
  if (brand === undefined || own.length > 1 || brand.text.length !== 2 || !isTrade(last)) return false;
  if (FIELD_WORDS.has(brand.text) || INNER_VERBS.has(brand.text) || KNOWN_NAMES.has(brand.text)) return false;
  return BRAND_WORDS.has(brand.text) || (/^[nbjz]/u.test(brand.tag) && isUncommonWord(brand.text));
}

function isTrade(text: string): boolean {
  return (ENDINGS.get(text.slice(0, 2)) ?? []).some(
    (ending) => ending.text === text && /^(coined|strange)$/u.test(ending.needs) && ending.label === "Company",
  );
}

/** Whether the run holds something that no dictionary word explains: two single characters, or a transliteration. */
function isCoined(run: readonly Word[]): boolean {
  const [first] = run;
  if (run.length === 1) return first !== undefined && (NEEDS_CONTEXT.has(first.text) || isTransliterated(first));
  const own = run.filter((word) => !isPlace(word.text) && !FIELD_WORDS.has(word.text) && !INNER_VERBS.has(word.text));
  return own.some(
    (word, index) => isTransliterated(word) || (word.text.length === 1 && own[index + 1]?.text.length === 1),
  );
}

function isTransliterated({ text, tag }: Word): boolean {
  return /^(nrt|nrfg)/u.test(tag) && text.length > 2;
}

/** Coined all through and long enough to be sure of: behind a place or a known firm two characters, else four. */
function isLongCoined(run: readonly Word[]): boolean {
  const [first] = run;
  const led = first !== undefined && (isPlace(first.text) || KNOWN_NAMES.has(first.text));
  const own = led ? run.slice(1) : run;
  const length = own.reduce((sum, word) => sum + word.text.length, 0);
  return isAllCoined(run) && length >= (led ? 2 : 4) && own.filter((word) => /^v/u.test(word.tag)).length <= 1;
}

/** Nothing but single characters and rare words, three characters or more: 康之元. */
function isAllCoined(run: readonly Word[]): boolean {
  const length = run.reduce((sum, word) => sum + word.text.length, 0);
  return (
    length >= 3 &&
    run.every(
      (word) =>
        word.text.length === 1 ||
        isRareWord(word.text) ||
        isTransliterated(word) ||
        isPlace(word.text) ||
        KNOWN_NAMES.has(word.text),
    )
  );
}

type Certainty = "sure" | "weak" | "none";

/** Both sides must fit: a boundary before, a word of business before or behind. */
function certaintyOf(view: SentenceView, start: number, end: number): Certainty {
  const before = view.ends.get(start);
  const after = view.covering[end];
  const isOpen = before === undefined || !/^\p{Script=Han}/u.test(before.text) || isBefore(before.text);
  if (!isOpen) return "none";
  if (before !== undefined && SURE_BEFORE.has(before.text)) return "sure";
  if (after !== undefined && SURE_AFTER.has(after.text)) return "sure";
  const isTold = after !== undefined && AFTER.has(after.text);
  const isBounded =
    before !== undefined && BEFORE.has(before.text) && (after === undefined || !/^\p{Script=Han}/u.test(after.text));
  return isTold || isBounded ? "weak" : "none";
}

function isBefore(text: string): boolean {
  return (
    SURE_BEFORE.has(text) ||
    BEFORE.has(text) ||
    STOP_WORDS.has(text) ||
    (text.length === 1 && FUNCTION_CHARACTERS.has(text))
  );
}
