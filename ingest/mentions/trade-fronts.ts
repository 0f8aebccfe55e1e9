/** The front of a firm's name before its trade, and how unlike a phrase it is: 绒上|科技, 天山红|生物, 索尔玛根|化学. */

import { TRADES } from "../lexicon/chinese-trades.ts";
import {
  BRAND_WORDS,
  CARRIER_NOUNS,
  DEED_CHARACTERS,
  FIELD_WORDS,
  FUNCTION_CHARACTERS,
  INNER_VERBS,
  MEASURES,
  POSTS,
  STOP_WORDS,
  TERM_WORDS,
} from "../lexicon/chinese-words.ts";
import { BEFORE, isFirmNoun, SURE_AFTER, SURE_BEFORE } from "../lexicon/firm-settings.ts";
import { isRareWord, isUncommonWord } from "../lexicon/rare-words.ts";
import { isTranscription } from "../lexicon/transcription.ts";
import { isCutFirmNoun } from "./firm-surroundings.ts";
import { isPlace } from "./known-places.ts";
import { type SentenceView, type Word, wordCutAt } from "./sentence-view.ts";

/** `coined`: characters that make no word; `odd`: a rare word or a name. */
export type Oddness = "coined" | "odd" | "plain";

export interface Front {
  readonly start: number;
  readonly oddness: Oddness;
}

const MOST_WORDS = 6;
const LONGEST = 8;
const LONGEST_BRAND = 4;
const LONGEST_TRANSCRIPTION = 7;

export function frontBefore(view: SentenceView, end: number): Front | undefined {
  const transcribed = transcriptionBefore(view, end);
  if (transcribed !== undefined) return { start: transcribed, oddness: "coined" };
  const words = withoutVerb(wordsBefore(view, end));
  const [first] = words;
  const oddness = oddnessOf(brandOf(words));
  if (first === undefined) return undefined;
  if (oddness === undefined) return isProvince(words) ? { start: first.start, oddness: "coined" } : undefined;
  return { start: first.start, oddness };
}

/** 鲁|创投: a province in one character, with nothing before it. */
function isProvince([first, more]: readonly Word[]): boolean {
  return (
    more === undefined &&
    first !== undefined &&
    /^[京津沪渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川蜀黔滇陕陇藏深穗甬]$/u.test(first.text)
  );
}

/** Where the longest foreign name that ends here begins. */
function transcriptionBefore(view: SentenceView, end: number): number | undefined {
  const starts = Array.from({ length: LONGEST_TRANSCRIPTION }, (_, index) => end - LONGEST_TRANSCRIPTION + index);
  return starts.find(
    (start) =>
      view.starts.has(start) &&
      !isPlace(view.covering[start]?.text ?? "") &&
      isTranscription(view.key.slice(start, end)),
  );
}

function wordsBefore(view: SentenceView, end: number): readonly Word[] {
  let words: readonly Word[] = pairBefore(view, end) ?? [];
  for (let place = words[0]?.start ?? end; words.length < MOST_WORDS; place = words[0]?.start ?? end) {
    const word = view.ends.get(place) ?? (place === end ? cutBefore(view, end) : undefined);
    if (word !== undefined && words.length > 0 && isCutFirmNoun(view, word)) break;
    if (word === undefined || end - word.start > LONGEST || !mayBePart(word, words)) break;
    words = [word, ...words];
  }
  return words;
}

/** 锐磁 in 锐|磁电机: what is left of a longer word that a trade ends. */
function cutBefore(view: SentenceView, end: number): Word | undefined {
  const cut = wordCutAt(view, end);
  if (cut === undefined || cut.text.length < 3 || isPlace(cut.text)) return undefined;
  const text = view.key.slice(cut.start, end);
  // 远洋渔业 is a word, and its front no firm's.
  return text.length === 1 || FIELD_WORDS.has(text) ? { start: cut.start, end, text, tag: "n" } : undefined;
}

/** 绒上, 田一, 中棉, 和润: a front of two characters of which one else stands in no name. */
function pairBefore(view: SentenceView, end: number): readonly Word[] | undefined {
  const second = view.ends.get(end);
  const first = second === undefined ? undefined : view.ends.get(second.start);
  if (first === undefined || second === undefined || first.text.length + second.text.length !== 2) return undefined;
  const before = view.ends.get(first.start);
  const isLate = /[上下里内之以一元年月日]/u.test(second.text) && isFreeCharacter(first) && !/^[mvq]/u.test(first.tag);
  const isEarly = /[中和以]/u.test(first.text) && isFreeCharacter(second) && !isHanNoun(before);
  return isLate || isEarly ? [first, second] : undefined;
}

function isFreeCharacter({ text }: Word): boolean {
  return /\p{Script=Han}/u.test(text) && !FUNCTION_CHARACTERS.has(text) && !FIELD_WORDS.has(text);
}

/** A word that 和 may join to another: behind 与, 了 or a comma it is a part of the name. */
function isHanNoun(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Script=Han}/u.test(word.text) && !/^[与了及]$/u.test(word.text);
}

function mayBePart(word: Word, behind: readonly Word[]): boolean {
  const { text, tag } = word;
  if (!/^[\p{Script=Han}·]+$/u.test(text) || isBound(text)) return false;
  if (text.length === 1) return isFreeOrField(text) && !MEASURES.has(text) && !/^(m|x|u)/u.test(tag);
  if (isPlace(text) || isRareWord(text) || BRAND_WORDS.has(text)) return true;
  if (behind.some(({ text: own }) => !FIELD_WORDS.has(own)) && isPlain(word)) return false;
  return FIELD_WORDS.has(text) || isLargeNumber(word) || !/^(v|d|p|c|u|r|m|t|q|f|i|l|y|e|o)/u.test(tag);
}

function isFreeOrField(text: string): boolean {
  return text === "·" || !FUNCTION_CHARACTERS.has(text);
}

function isBound(text: string): boolean {
  return (
    STOP_WORDS.has(text) ||
    CARRIER_NOUNS.has(text) ||
    POSTS.has(text) ||
    TERM_WORDS.has(text) ||
    SURE_BEFORE.has(text) ||
    BEFORE.has(text) ||
    (text.length > 1 && (SURE_AFTER.has(text) || isFirmNoun(text)))
  );
}

/** 万方, 百川: no count, where no measure follows. */
function isLargeNumber({ text, tag }: Word): boolean {
  return tag === "m" && /^[万千百亿][^\P{Script=Han}家个种名条项元吨人亿万千]$/u.test(text);
}

/** A noun of every day. */
function isPlain({ text, tag }: Word): boolean {
  return text.length > 1 && !isUncommonWord(text) && !BRAND_WORDS.has(text) && !/^(nr|nz|ns)/u.test(tag);
}

/** 归|塔河纺科, 怪|台糖生技: a verb before a name that does without it. */
function withoutVerb(words: readonly Word[]): readonly Word[] {
  const [first, ...rest] = words;
  const isVerb = first?.text.length === 1 && (/^v/u.test(first.tag) || DEED_CHARACTERS.has(first.text));
  return isVerb && lengthOf(brandOf(rest)) > 1 ? rest : words;
}

/** What stands between a place and the words of the field; a place and one character make a front: 天山红. */
function brandOf(words: readonly Word[]): readonly Word[] {
  const last = words.findLastIndex(({ text }) => text === "一" || !(FIELD_WORDS.has(text) || INNER_VERBS.has(text)));
  const own = words.slice(0, last + 1);
  const place = own.findLastIndex(({ text }) => text.length > 1 && isPlace(text));
  const rest = own.slice(place + 1);
  if (rest.length === 0) return own;
  return lengthOf(rest) > 1 || isPartOfPlace(rest[0]) ? rest : own.slice(Math.max(place, 0));
}

/** 天津|港, 北京|路: the character ends the place's name. */
function isPartOfPlace(word: Word | undefined): boolean {
  return word !== undefined && /^[省市区县州镇乡村港路站湾岛山河江湖海大西东南北中]$/u.test(word.text);
}

function textOf(words: readonly Word[]): string {
  return words.map(({ text }) => text).join("");
}

function lengthOf(words: readonly Word[]): number {
  return words.reduce((sum, { text }) => sum + text.length, 0);
}

function oddnessOf(brand: readonly Word[]): Oddness | undefined {
  const [first, second] = brand;
  if (first === undefined) return undefined;
  const text = textOf(brand);
  if (text.length < 2 || text.length > LONGEST_BRAND) return undefined;
  if (TRADES.has(text)) return undefined;
  if (second === undefined) return oddnessOfWord(first);
  const singles = brand.filter(
    (word, index) => isSingle(word) && (isSingle(brand[index + 1]) || isSingle(brand[index - 1])),
  );
  if (singles.length > 1) return singles.some((word) => FIELD_WORDS.has(word.text)) ? "odd" : "coined";
  return brand.some((word) => isSingle(word) || isRareWord(word.text)) ? "odd" : undefined;
}

function isSingle(word: Word | undefined): boolean {
  return word?.text.length === 1;
}

function oddnessOfWord(word: Word): Oddness | undefined {
  const { text, tag } = word;
  if ((/^[vd]$/u.test(tag) || (tag === "a" && !isRareWord(text))) && !BRAND_WORDS.has(text)) return undefined;
  if (/^(nrt|nrfg)/u.test(tag) && text.length > 2) return "coined";
  if (isPlace(text)) return "plain";
  return isRareWord(text) || /^(nr|nz)/u.test(tag) || isLargeNumber(word) ? "odd" : "plain";
}
