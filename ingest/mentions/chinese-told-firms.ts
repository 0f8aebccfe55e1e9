/** Firms whose names say nothing, told by the clause that they stand in: 一家叫岱溪的…, 做阀门的岱氢达, 柳溪的岱谦签下…. */

import { ENDINGS, labelOfEnding } from "../lexicon/chinese-endings.ts";
import { TRADES } from "../lexicon/chinese-trades.ts";
import {
  BRAND_WORDS,
  CARRIER_NOUNS,
  FIELD_WORDS,
  FUNCTION_CHARACTERS,
  INNER_VERBS,
  POSTS,
  STOP_WORDS,
  TERM_WORDS,
} from "../lexicon/chinese-words.ts";
import { AFTER, BEFORE, isFirmNoun, NAMING, SAID, SURE_AFTER, SURE_BEFORE } from "../lexicon/firm-settings.ts";
import { NEEDS_CONTEXT } from "../lexicon/known-names.ts";
import { isRareWord } from "../lexicon/rare-words.ts";
import type { Candidate } from "./candidate.ts";
import { isHalfOfPair } from "./country-pairs.ts";
import { type Cue, cueBefore } from "./firm-cues.ts";
import { surroundingBehind } from "./firm-surroundings.ts";
import { isCountry, isPlace } from "./known-places.ts";
import { isPersonLike } from "./person-names.ts";
import type { SentenceView, Word } from "./sentence-view.ts";

const SHORTEST = 2;
const LONGEST = 9;
/** What a firm weighs at least: the words before it, its own shape and what is behind it, together. */
const ENOUGH = 5;
/** How much the words before it weigh. */
const BY_CUE: Readonly<Record<Cue, number>> = { called: 4, told: 3, home: 2, none: 0 };

export function findToldFirms(view: SentenceView): readonly Candidate[] {
  return view.words.flatMap(({ start }) => {
    if (!isOpen(view, start) || isCountry(view.covering[start]?.text ?? "")) return [];
    const run = trimVerb(view, runFrom(view, start));
    const end = run.at(-1)?.end ?? start;
    return isTold(view, run) ? [toFirm(view, start, end)] : [];
  });
}

function toFirm(view: SentenceView, start: number, end: number): Candidate {
  const told = labelOfEnding(view.key.slice(start, end));
  const label = told === undefined || told === "Place" ? "Company" : told;
  return { start, end, label, kind: "name", rule: "told", confidence: 0.7 };
}

/** Not behind a word that a name may go on from. */
function isOpen(view: SentenceView, start: number): boolean {
  const before = view.ends.get(start);
  if (before === undefined || !/^\p{Script=Han}/u.test(before.text)) return true;
  return isBoundary(before) || cueBefore(view, start) !== "none";
}

function isBoundary({ text }: Word): boolean {
  return (
    (text.length === 1 && FUNCTION_CHARACTERS.has(text)) ||
    STOP_WORDS.has(text) ||
    SURE_BEFORE.has(text) ||
    BEFORE.has(text) ||
    isFirmNoun(text)
  );
}

function runFrom(view: SentenceView, start: number): readonly Word[] {
  const run: Word[] = [];
  let word = view.covering[start];
  for (
    ;
    word !== undefined && word.end - start <= LONGEST && mayBePart(view, word, run);
    word = view.covering[word.end]
  )
    run.push(word);
  return word !== undefined && isLastWord(view, word, run) ? [...run, word] : run;
}

function mayBePart(view: SentenceView, { text, tag, end }: Word, before: readonly Word[]): boolean {
  if (!/^(?:\p{Script=Han}+|[A-Za-z]{2,})$/u.test(text) || NAMING.has(text) || NO_PART.test(text)) return false;
  if (text.length === 1) return mayCharacterStay(text, tag, before);
  const isFirst = before.length === 0;
  if (!isFirst && ENDINGS.has(text) && labelOfEnding(`之${text}`) !== "Company") return false;
  if (!isFirst && text === "控股")
    return !/^\p{Script=Han}/u.test(view.key.charAt(end)) || view.key.charAt(end) === "的";
  if (
    STOP_WORDS.has(text) ||
    CARRIER_NOUNS.has(text) ||
    POSTS.has(text) ||
    TERM_WORDS.has(text) ||
    (isFirst && ENDINGS.has(text))
  )
    return false;
  if (SURE_BEFORE.has(text) || BEFORE.has(text) || SURE_AFTER.has(text) || isFirmNoun(text)) return false;
  if (INNER_VERBS.has(text) || BRAND_WORDS.has(text) || TRADES.has(text) || NEEDS_CONTEXT.has(text)) return true;
  return !AFTER.has(text) && (isRareWord(text) || LARGE.test(text) || !/^(?:v|d|p|c|u|r|m|t|q|f|i|l|y|e|o)/u.test(tag));
}

/** Words that stand for somebody or something said of firms, and 名字 before 叫. */
const NO_PART = /^(?:后者|前者|双方|名字|董秘|研报|进园|入园|换得|获批)$/u;
/** 园方, 封测厂, 储能站. */
const DESCRIBES = /^[园校院厂店官港买卖]方$|[厂站库线楼房店馆室铺仓]$/u;

function mayCharacterStay(text: string, tag: string, before: readonly Word[]): boolean {
  if (text === "之") return before.length === 1 && before[0]?.text.length === 1;
  return !(
    FUNCTION_CHARACTERS.has(text) ||
    AFTER.has(text) ||
    BEFORE.has(text) ||
    /^x/u.test(tag) ||
    ADVERBS.test(text)
  );
}

const ADVERBS = /^[仍便共先又再才太挺皆越]$/u;
const LARGE = /^[三四五六七八九百千万][角维峰江湖海山河岭泉星源环宝龙洲]$/u;

/** 公司——赤岱悬浮。: where a clause ends behind it, a verb or a number is the end of the name. */
function isLastWord(view: SentenceView, { start, text, tag, end }: Word, run: readonly Word[]): boolean {
  if (
    run.length === 0 ||
    start - (run[0]?.start ?? start) > 3 ||
    !/^[vm]/u.test(tag) ||
    !/^\p{Script=Han}{2}$/u.test(text)
  )
    return false;
  if (AFTER.has(text) || SURE_AFTER.has(text) || STOP_WORDS.has(text) || SURE_BEFORE.has(text) || OUTCOME.test(text))
    return false;
  const cue = cueBefore(view, run[0]?.start ?? start);
  return (cue === "told" || cue === "called") && !/^[\p{Script=Han}\d]/u.test(view.key.charAt(end));
}

const OUTCOME = /^(?:失败|成功|告吹|未果|终止|落空|在即|完成|遇阻|受阻|生变|搁浅|离开|离场|倒闭|一家|两家|三家)$/u;

/** 岱脉通|赢|了, 岱骨|打|去: a verb with what goes with it is none of the name. */
function trimVerb(view: SentenceView, run: readonly Word[]): readonly Word[] {
  const last = run.at(-1);
  const isVerb =
    last?.text.length === 1 && /^v/u.test(last.tag) && /^[了到着过下得出上去给]/u.test(view.key.slice(last.end));
  return isVerb ? run.slice(0, -1) : run;
}

function isTold(view: SentenceView, run: readonly Word[]): boolean {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return false;
  const length = last.end - first.start;
  const text = view.key.slice(first.start, last.end);
  if (length < SHORTEST || length > LONGEST || isPlace(text) || TERM_WORDS.has(text)) return false;
  const behind = surroundingBehind(view, last.end);
  if (behind === "closed") return false;
  const cue = cueBefore(view, first.start);
  if (cue !== "called" && DESCRIBES.test(text)) return false;
  const shape = weighShape(run, cue);
  if (shape === undefined) return false;
  const isPerson = isPersonLike(view, run);
  if ((isPerson && cue === "none") || (length === 2 && run.every((word) => isHalfOfPair(view, word)))) return false;
  const before = isPerson && cue !== "called" && !(cue === "told" && behind !== "open") ? 0 : BY_CUE[cue];
  return before + shape + weighBehind(view, last.end, behind, isPerson) >= ENOUGH;
}

function weighBehind(view: SentenceView, end: number, behind: string, isPerson: boolean): number {
  if (behind === "sure") return isFirmsOwn(view, end) ? 3 : 1;
  const word = view.covering[end]?.text ?? "";
  return behind === "likely" && !isPerson && word.length > 1 && !SAID.has(word) ? 2 : 0;
}

/** 岱通的股份, 岱通总部; money beside it, as in 距今二亿年, says less. */
function isFirmsOwn(view: SentenceView, end: number): boolean {
  return (
    SURE_AFTER.has(view.covering[end]?.text ?? "") || /^[^，。]{0,12}[股份占]/u.test(view.key.slice(end, end + 14))
  );
}

/** How little the words of a name are words of a sentence; undefined where they are no name. */
function weighShape(run: readonly Word[], cue: Cue): number | undefined {
  const place = run.findLastIndex(({ text }) => text.length > 1 && isPlace(text));
  const own = run.slice(place + 1);
  if (own.length === 0 || own.every(({ text }) => FIELD_WORDS.has(text) || INNER_VERBS.has(text)))
    return cue === "called" && run.length > 1 ? 1 : undefined;
  const [only, more] = own;
  if (only !== undefined && more === undefined) return weighWord(only, cue, place >= 0);
  const coined = own.filter((word) => isCoined(word)).length;
  const single = own.filter(({ text }) => text.length === 1).length;
  if (own.every(({ tag, text }) => text.length === 1 && /^v/u.test(tag))) return cue === "called" ? 1 : undefined;
  if (coined === own.length && single !== 1) return 3;
  if (coined > 1 || single > 1) return 2;
  return cue === "called" || coined === 1 || single === 1 ? 1 : 0;
}

function weighWord(word: Word, cue: Cue, hasPlace: boolean): number | undefined {
  if (word.text.length === 1) return undefined;
  if (cue === "called") return 1;
  return isCoined(word) || (hasPlace && cue === "told") ? 2 : undefined;
}

function isCoined({ text, tag }: Word): boolean {
  if (text.length === 1) return !FIELD_WORDS.has(text);
  return NEEDS_CONTEXT.has(text) || /^(?:nrt|nrfg|nz|nr|eng)/u.test(tag) || (isRareWord(text) && !/^v/u.test(tag));
}
