/** Shapes of firms' names: how coined words, places and trades come together. 沈阳|芯源微, 思谋|科技, 康之元. */

import { ENDINGS } from "../lexicon/chinese-endings.ts";
import { TRADES } from "../lexicon/chinese-trades.ts";
import { BRAND_WORDS, FIELD_WORDS, INNER_VERBS, TERM_WORDS } from "../lexicon/chinese-words.ts";
import { isFirmNoun } from "../lexicon/firm-settings.ts";
import { KNOWN_NAMES, NEEDS_CONTEXT } from "../lexicon/known-names.ts";
import { isRareWord, isUncommonWord } from "../lexicon/rare-words.ts";
import { isTranscription } from "../lexicon/transcription.ts";
import { isPlace } from "./known-places.ts";
import type { Word } from "./sentence-view.ts";

/** How sure the shape alone makes us: `certain` needs boundaries only, `likely` a fitting word beside it, `possible` a sure one. */
export type Shape = "certain" | "likely" | "possible" | "none";

export function shapeOfRun(run: readonly Word[]): Shape {
  if (isNoName(run)) return "none";
  if (hasStrongTrade(run) || isLedByPlace(run)) return "certain";
  if (hasTrade(run) || isLongCoined(run)) return "likely";
  return isCoined(run) ? "possible" : "none";
}

/** A term (募资), a noun for firms (矿企), a place, or nothing but verbs (关店|止损). */
function isNoName(run: readonly Word[]): boolean {
  const text = run.map((word) => word.text).join("");
  return (
    isFirmNoun(text) ||
    TERM_WORDS.has(text) ||
    run.some((word) => TERM_WORDS.has(word.text)) ||
    run.every((word) => isPlace(word.text)) ||
    run.every((word) => word.text.length > 1 && word.tag === "v" && !NEEDS_CONTEXT.has(word.text))
  );
}

/** Trades that hardly ever end a description. */
const STRONG_TRADES = new Set([
  "科技",
  "股份",
  "控股",
  "药业",
  "制药",
  "重工",
  "石化",
  "电气",
  "资本",
  "创投",
  "生科",
  "新材",
]);

/** 飞旋科技: two characters that are no field, and such a trade. */
function hasStrongTrade(run: readonly Word[]): boolean {
  const brand = brandBefore(run);
  return brand !== undefined && STRONG_TRADES.has(run.at(-1)?.text ?? "") && !/^(v|d|p|m|r|t)/u.test(brand.tag);
}

/** 思谋医疗: a word that is not of every day makes a name with any trade behind it. */
function hasTrade(run: readonly Word[]): boolean {
  const brand = brandBefore(run);
  const trade = run.at(-1)?.text ?? "";
  if (brand === undefined || !isTrade(trade) || isGoods(trade)) return false;
  return BRAND_WORDS.has(brand.text) || (/^[nbjz]/u.test(brand.tag) && isUncommonWord(brand.text));
}

/** 液流电池: a word that is not of every day may also say what kind of goods. */
function isGoods(text: string): boolean {
  return TRADES.get(text)?.sort === "goods";
}

/** The one word of two characters between a place and the last word. */
function brandBefore(run: readonly Word[]): Word | undefined {
  const [brand, ...more] = run.slice(0, -1).filter((word) => !isPlace(word.text));
  if (brand === undefined || more.length > 0 || brand.text.length !== 2) return undefined;
  return FIELD_WORDS.has(brand.text) || INNER_VERBS.has(brand.text) ? undefined : brand;
}

function isTrade(text: string): boolean {
  return (ENDINGS.get(text) ?? []).some(
    ({ needs, label }) => (needs === "coined" || needs === "strange") && label === "Company",
  );
}

/** 北仑区: a firm's name has a place without its rank. */
const DIVISION = /^.{2,}[区县镇乡旗]$/u;

/** 浙江|银轮, 中车|株机: behind a place or a known firm two to four characters that no word explains. */
function isLedByPlace(run: readonly Word[]): boolean {
  const [first, ...rest] = run;
  if (first === undefined || !(isPlace(first.text) || isKnownFirm(first.text))) return false;
  if (run.some(({ text }) => DIVISION.test(text))) return false;
  const length = lengthOf(rest);
  return length >= 2 && length <= 4 && isCoined(rest) && rest.every(isUnexplained) && countVerbs(rest) <= 1;
}

function isLongCoined(run: readonly Word[]): boolean {
  return lengthOf(run) >= 4 && isCoined(run) && run.every(isUnexplained) && countVerbs(run) <= 1;
}

/** Two single characters in a row, a transcription, or a common word that is known as a firm. */
function isCoined(run: readonly Word[]): boolean {
  const [first] = run;
  if (isTranscription(run.map(({ text }) => text).join(""))) return true;
  if (run.length === 1 && first !== undefined) return NEEDS_CONTEXT.has(first.text) || isTransliterated(first);
  const own = run.filter((word) => !isPlace(word.text) && (word.text.length === 1 || !FIELD_WORDS.has(word.text)));
  return (
    own.some(
      (word, index) => isTransliterated(word) || (word.text.length === 1 && own[index + 1]?.text.length === 1),
    ) && run.every(isUnexplained)
  );
}

function isUnexplained(word: Word): boolean {
  if (/^(d|r|z|p|c|u)/u.test(word.tag) && word.text.length === 1) return false;
  return (
    word.text.length === 1 ||
    isRareWord(word.text) ||
    isTransliterated(word) ||
    isPlace(word.text) ||
    isKnownFirm(word.text)
  );
}

function isTransliterated({ text, tag }: Word): boolean {
  return /^(nrt|nrfg)/u.test(tag) && text.length > 2 && !isPlace(text);
}

function isKnownFirm(text: string): boolean {
  return KNOWN_NAMES.get(text) === "Company" && !NEEDS_CONTEXT.has(text);
}

function countVerbs(run: readonly Word[]): number {
  return run.filter((word) => /^v/u.test(word.tag)).length;
}

function lengthOf(run: readonly Word[]): number {
  return run.reduce((sum, word) => sum + word.text.length, 0);
}
