/** Firms' names that nothing in them tells, only the words beside them: 瑞莱嘉誉持有…, 增持康仁堂19.35%股权. */

import {
  CARRIER_NOUNS,
  FIELD_WORDS,
  FUNCTION_CHARACTERS,
  INNER_VERBS,
  POSTS,
  STOP_WORDS,
} from "../lexicon/chinese-words.ts";
import { AFTER, BEFORE, isFirmNoun, SAID, SURE_AFTER, SURE_BEFORE } from "../lexicon/firm-settings.ts";
import { NEEDS_CONTEXT } from "../lexicon/known-names.ts";
import { isRareWord } from "../lexicon/rare-words.ts";
import type { Candidate } from "./candidate.ts";
import { type Shape, shapeOfRun } from "./coined-shape.ts";
import { isFromHome } from "./firm-surroundings.ts";
import { isPersonLike } from "./person-names.ts";
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
  if (text.length > 1 && isFirmNoun(text)) return true;
  return SURE_BEFORE.has(text) || BEFORE.has(text) || SURE_AFTER.has(text) || (text.length > 1 && AFTER.has(text));
}

function toCandidate(view: SentenceView, run: readonly Word[]): readonly Candidate[] {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return [];
  const [start, end] = [first.start, last.end];
  const shape = shapeOfRun(run);
  if (end - start < SHORTEST || end - start > LONGEST || shape === "none") return [];
  const certainty = certaintyOf(view, start, end);
  if (isPersonLike(view, run) && !isFirmForSure(view, end, certainty)) return [];
  if (!suffices(shape, certainty) && !(certainty !== "none" && isFirmAmongShares(view, run))) return [];
  const confidence = certainty === "sure" || shape === "certain" ? 0.7 : 0.6;
  return [{ start, end, label: "Company", kind: "name", rule: "setting", confidence }];
}

/** 王岱|副总裁 is a person with a post. */
function isFirmForSure(view: SentenceView, end: number, certainty: Certainty): boolean {
  return certainty === "sure" ? !POSTS.has(view.covering[end]?.text ?? "") : isDeedOfFirm(view, end);
}

/** 索岱尔入股…: what firms do and persons hardly ever. */
function isDeedOfFirm(view: SentenceView, end: number): boolean {
  const word = view.covering[end]?.text ?? "";
  return word.length > 1 && AFTER.has(word) && !SAID.has(word);
}

const SHARES = /股权|股份|持股|收购|增持|减持|入股|入主|并购|控股/u;

/** 平安 in 平安入股完成后: where shares change hands, a common word that firms bear is a firm. */
function isFirmAmongShares(view: SentenceView, [word, more]: readonly Word[]): boolean {
  return word !== undefined && more === undefined && NEEDS_CONTEXT.has(word.text) && SHARES.test(view.key);
}

/** The surer the shape, the less the words beside it must say. */
function suffices(shape: Shape, certainty: Certainty): boolean {
  if (certainty === "sure") return true;
  if (certainty === "weak") return shape === "certain" || shape === "likely";
  return certainty === "bounded" && shape === "certain";
}

type Certainty = "sure" | "weak" | "bounded" | "none";

/** Both sides must fit: a boundary before, a word of business before or behind. */
function certaintyOf(view: SentenceView, start: number, end: number): Certainty {
  const before = view.ends.get(start);
  const after = view.covering[end];
  const isOpen = before === undefined || !/^\p{Script=Han}/u.test(before.text) || isBefore(before.text);
  if (!isOpen) return "none";
  if (before !== undefined && isEndOfName(view, before)) return "none";
  if (before !== undefined && (SURE_BEFORE.has(before.text) || isFirmNoun(before.text))) return "sure";
  if (after !== undefined && SURE_AFTER.has(after.text)) return "sure";
  const isTold = after !== undefined && AFTER.has(after.text);
  const isClosed = after === undefined || !/^\p{Script=Han}/u.test(after.text);
  if (isTold || (before !== undefined && isClosed && (BEFORE.has(before.text) || isFromHome(view, before))))
    return "weak";
  return isClosed || isBefore(after.text) ? "bounded" : "none";
}

/** 岱勒生技公司|李某: this 公司 is the end of a name, and what follows one of its people. */
function isEndOfName(view: SentenceView, { text, start }: Word): boolean {
  if (text !== "公司") return false;
  const before = view.ends.get(start);
  return (
    before !== undefined &&
    /^\p{Script=Han}/u.test(before.text) &&
    !isBefore(before.text) &&
    !FIELD_WORDS.has(before.text) &&
    !/^v/u.test(before.tag)
  );
}

function isBefore(text: string): boolean {
  return (
    SURE_BEFORE.has(text) ||
    isFirmNoun(text) ||
    BEFORE.has(text) ||
    STOP_WORDS.has(text) ||
    (text.length === 1 && FUNCTION_CHARACTERS.has(text))
  );
}
