/** The pieces of a Chinese name, read from its ending to the left: words, bracketed places, quoted words, dashes. */

import { ENDINGS } from "../lexicon/chinese-endings.ts";
import {
  BRAND_WORDS,
  FIELD_WORDS,
  FUNCTION_CHARACTERS,
  INNER_VERBS,
  MEASURES,
  STOP_WORDS,
} from "../lexicon/chinese-words.ts";
import { KNOWN_NAMES } from "../lexicon/known-names.ts";
import { COMMON_SHORT } from "../lexicon/places.ts";
import { isRareWord } from "../lexicon/rare-words.ts";
import { isHalfOfPair } from "./country-pairs.ts";
import { isPlace } from "./known-places.ts";
import { groupBefore, isGroupEnd } from "./name-groups.ts";
import type { Piece } from "./name-piece.ts";
import { type SentenceView, type Word, wordCutAt } from "./sentence-view.ts";

const JOINT = /^[-–—－·•・&]+$/u;
const LONGEST_NAME = 34;
const STOP_TAGS = /^(c|u|y|e|o|r|i|t|p|d|q|w|zg?)/u;
const NUMBERED = /^[^万亿]{1,4}(?:所|基金)/u;
const LATIN = /^[A-Za-z0-9&.+'’]+$/u;

/** The pieces to the left of `end` that may belong to one name, from left to right. */
export function piecesBefore(view: SentenceView, end: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let place = end;
  while (place > 0 && end - place < LONGEST_NAME) {
    const piece = pieceBefore(view, place, pieces[0]);
    if (piece === undefined) break;
    pieces.unshift(piece);
    place = piece.start;
    if (piece.form === "quoted" && !isPlaceBefore(view, place)) break;
  }
  return dropJoint(pieces);
}

function dropJoint(pieces: readonly Piece[]): readonly Piece[] {
  return pieces[0]?.form === "joint" ? pieces.slice(1) : pieces;
}

function isPlaceBefore(view: SentenceView, place: number): boolean {
  const word = view.ends.get(place);
  return word !== undefined && isPlace(word.text);
}

function pieceBefore(view: SentenceView, end: number, next: Piece | undefined): Piece | undefined {
  if (isGroupEnd(view, end)) return groupBefore(view, end);

  const word = wordBefore(view, end);
  if (word === undefined) return undefined;
  if (isJoint(view, word, next)) return { ...word, form: "joint" };
  if (next === undefined && isCountyOfZone(view, word)) return { ...word, tag: "ns", form: "word" };
  return mayBeInName(word, next, view) ? { ...word, form: "word" } : undefined;
}

/** 上党经开区: a county whose name is also a common word is meant where such a zone is. */
function isCountyOfZone(view: SentenceView, { text, end }: Word): boolean {
  return (
    COMMON_SHORT.has(text) && /^(?:国家级?|省级)?(?:经开|高新|经济(?:技术)?开发)/u.test(view.key.slice(end, end + 9))
  );
}

/** One dash or dot between two words, a blank between Latin ones, an "and" between two fields of one body. */
function isJoint(view: SentenceView, word: Word, next: Piece | undefined): boolean {
  if (next === undefined) return false;
  const before = view.ends.get(word.start);
  if (JOINT.test(word.text)) return word.text.length === 1 && before !== undefined && mayBeJoined(before);
  if (/^\s+$/u.test(word.text)) return isLatinWord(before?.text) && isLatinWord(next.text);
  if (!/^[及与]$/u.test(word.text) || before === undefined) return false;
  const owner = view.ends.get(before.start)?.text ?? "";
  return (
    isFieldOrVerb(before.text) &&
    isFieldOrVerb(next.text) &&
    (isPlace(owner) || KNOWN_NAMES.has(owner) || isFieldOrVerb(owner) || isOwned(view, before.start))
  );
}

/** 中国科学院深海科学与工程研究所: the body that it belongs to stands two words before. */
function isOwned(view: SentenceView, place: number): boolean {
  const word = view.ends.get(place);
  const owner = word === undefined ? undefined : view.ends.get(word.start);
  return owner !== undefined && (owner.tag === "nt" || KNOWN_NAMES.has(owner.text));
}

function isLatinWord(text: string | undefined): boolean {
  return text !== undefined && LATIN.test(text);
}

function isFieldOrVerb(text: string): boolean {
  return FIELD_WORDS.has(text) || INNER_VERBS.has(text);
}

/** The word that ends here, or the front part of one that an ending cut in two: 经济技术 of 技术开发区. */
function wordBefore(view: SentenceView, end: number): Word | undefined {
  const whole = view.ends.get(end);
  if (whole !== undefined) return whole;
  const cut = wordCutAt(view, end);
  if (cut === undefined) return undefined;
  return { start: cut.start, end, text: view.key.slice(cut.start, end), tag: /^n[st]/u.test(cut.tag) ? "nt" : "n" };
}

function mayBeInName(word: Word, next: Piece | undefined, view: SentenceView): boolean {
  const { text, tag } = word;
  if (LATIN.test(text)) return /[A-Za-z]/u.test(text) || mayNumberStay(view, word, next);
  if (!/^\p{Script=Han}+$/u.test(text)) return false;
  if (STOP_WORDS.has(text)) return false;
  if (KNOWN_NAMES.has(text) && text.length > 1) return true;
  if (isPartOfNumber(view, word, next)) return true;
  if (isPlace(text) || isFieldOrVerb(text)) return !isCountedNumeral(text, next);
  if (text.length === 1) return mayCharacterStay(view, word, next);
  if (ENDINGS.has(text) || isRareWord(text) || NUMBER_NAMES.has(text) || BRAND_WORDS.has(text)) return true;
  if (/^m/u.test(tag) && next === undefined && NUMBERED.test(view.key.slice(word.start))) return true;
  if (/^m/u.test(tag))
    return /^(?:[三四五六七八九百千万][角维峰江湖海山河岭泉星源环宝龙洲]|第[一二三四五六七八九十百〇零]+|[一二三四五六七八九十壹贰叁肆伍]+号)$/u.test(
      text,
    );
  if (/^(v|f|s)$/u.test(tag)) return /^[东西南北中][部方]$/u.test(text) || isVerbInside(view, word, next);
  if (/^l/u.test(tag)) return text.length <= 4 && !/[的着了在是不我你他]/u.test(text);
  return !STOP_TAGS.test(tag);
}

/** Numbers that are names: 八一, 三一. */
const NUMBER_NAMES = new Set(["八一", "三一", "五一", "七一", "九一", "一汽", "二汽", "六一"]);

/** A verb between a place and a field is part of a name: 新疆理化技术研究所. */
function isVerbInside(view: SentenceView, word: Word, next: Piece | undefined): boolean {
  const before = view.ends.get(word.start);
  return (
    before !== undefined &&
    /^n/u.test(before.tag) &&
    before.text.length > 1 &&
    (next === undefined || FIELD_WORDS.has(next.text))
  );
}

function mayCharacterStay(view: SentenceView, word: Word, next: Piece | undefined): boolean {
  if (isHalfOfPair(view, word)) return true;
  const before = view.ends.get(word.start);
  if (word.text === "者") return next !== undefined && /^v|^n$/u.test(before?.tag ?? "");
  if (word.text === "中") return next === undefined ? isSingleHan(before?.text) : next.text.length === 1;
  if (/^[日月]$/u.test(word.text)) return before === undefined || !/[\d一二三四五六七八九十月]$/u.test(before.text);
  if (/^[亿万千百]$/u.test(word.text))
    return (
      (next?.text.length === 1 || isSingleHan(before?.text)) &&
      !/[\d一二三四五六七八九十数几]$/u.test(before?.text ?? "")
    );
  if (/^m/u.test(word.tag) && isCountedNumeral(word.text, next)) return false;
  return !FUNCTION_CHARACTERS.has(word.text);
}

/** 园区—沅水轻创园: behind an everyday noun a dash is one between clauses, however short it is set. */
function mayBeJoined({ text, tag }: Word): boolean {
  if (JOINT.test(text)) return false;
  return !/^v?n$/u.test(tag) || text.length === 1 || isRareWord(text) || isPlace(text) || BRAND_WORDS.has(text);
}

/** 六〇二所: figures spelled out one by one. */
function isPartOfNumber(view: SentenceView, { start, text }: Word, next: Piece | undefined): boolean {
  const before = next === undefined ? view.key.charAt(start - 1) : "";
  return (next !== undefined || before !== "") && FIGURES.test(before + text + (next?.text ?? ""));
}

const FIGURES = /^[一二三四五六七八九〇零]{2,}$/u;

function isSingleHan(text: string | undefined): boolean {
  return text?.length === 1 && /\p{Script=Han}/u.test(text) && !FUNCTION_CHARACTERS.has(text);
}

function isCountedNumeral(text: string, next: Piece | undefined): boolean {
  if (!/^[一二三四五六七八九十百千两双]$/u.test(text)) return false;
  // 三|龙湾: a place that the dictionary begins too late.
  if (next !== undefined && isPlace(next.text) && /^[三五七八九]$/u.test(text)) return false;
  return next === undefined || MEASURES.has(next.text.charAt(0)) || next.text.length > 1;
}

function mayNumberStay(view: SentenceView, word: Word, next: Piece | undefined): boolean {
  const before = view.ends.get(word.start);
  if (before?.text === "第" || (next === undefined && isCountOfInstitute(view, word))) return true;
  if (next !== undefined && /^[A-Za-z]/u.test(next.text)) return true;
  return before !== undefined && /^[A-Za-z]+$/u.test(before.text);
}

/** 510所, 14所: a number before 所 is the institute's. */
function isCountOfInstitute(view: SentenceView, { text, end }: Word): boolean {
  return /^\d{1,4}$/u.test(text) && view.key.startsWith("所", end);
}
