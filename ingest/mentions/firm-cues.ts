/** What the words before a stretch say of its being a firm's name: 一家叫…, 做激光雷达的…, 股东之一…, 园区内的…. */

import { DEALT, isFirmNoun, MADE, NAMING, SURE_BEFORE } from "../lexicon/firm-settings.ts";
import { isCountry, isPlace } from "./known-places.ts";
import type { SentenceView, Word } from "./sentence-view.ts";

/** `called`: the text says that it is a name; `told`: only firms stand there; `home`: where it comes from. */
export type Cue = "called" | "told" | "home" | "none";

export function cueBefore(view: SentenceView, start: number): Cue {
  const word = view.ends.get(start);
  if (word === undefined) return "none";
  if (isFirmWord(word)) return "told";
  if (isCountry(word.text)) return cueBefore(view, word.start);
  switch (word.text) {
    case "的":
      return cueOfOwner(view, word.start);
    case "了":
      return DEALT.has(view.ends.get(word.start)?.text ?? "") ? "told" : "none";
    case "之一":
    case "—":
    case "-":
      return isFirmWordBefore(view, skipDashes(view, word.start)) ? "told" : "none";
    case ":":
      return isLabelOfFirm(view, word.start) ? "told" : "none";
    default:
      return NAMING.has(word.text) ? cueOfNaming(view, word) : "none";
  }
}

function isFirmWord({ text }: Word): boolean {
  return text.length > 1 && (SURE_BEFORE.has(text) || isFirmNoun(text));
}

function isFirmWordBefore(view: SentenceView, place: number): boolean {
  const word = view.ends.get(place);
  return word !== undefined && isFirmWord(word);
}

function skipDashes(view: SentenceView, place: number): number {
  let start = place;
  while (/[—-]/u.test(view.key.charAt(start - 1))) start--;
  return start;
}

const LABEL = /(?:邻居|租户|住户|房客|成员|股东|企业|公司)(?:NO\.?)?[\d一二三四五六七八九十]{0,2}$/iu;

/** 新邻居NO.1：…. */
function isLabelOfFirm(view: SentenceView, place: number): boolean {
  return LABEL.test(view.key.slice(Math.max(0, place - 8), place));
}

const ONE = /(?:[一另有这两三][一两]?家|第[一二三四五六七八九两][家户]|[一二两]户|(?:公司|企业|团队|厂)(?:的?名字)?)$/u;

/** 一家叫…, 股东是…; 他叫… says nothing. */
function cueOfNaming(view: SentenceView, { text, start }: Word): Cue {
  const before = view.key.slice(Math.max(0, start - 6), start);
  if (text.includes("叫") || /名|称/u.test(text))
    return ONE.test(before) || isFirmWordBefore(view, start) ? "called" : "none";
  return ONE.test(before) || isFirmWordBefore(view, start) ? "told" : "none";
}

/** 来自成都的…, 园区内的…, 做支架的…. */
function cueOfOwner(view: SentenceView, place: number): Cue {
  const owner = view.ends.get(place);
  if (owner === undefined) return "none";
  if (/(?:园区?|区|港|谷|城|基地)[内里]$/u.test(view.key.slice(Math.max(0, place - 4), place))) return "told";
  if (isPlace(owner.text)) return "home";
  return isMaker(view, owner) ? "told" : "none";
}

const FARTHEST = 6;

/** 做|激光雷达|的: what somebody makes, from the beginning of the clause on. */
function isMaker(view: SentenceView, owner: Word): boolean {
  let word: Word | undefined = owner;
  for (let count = 0; word !== undefined && count < FARTHEST; count++) {
    if (!/^[\p{Script=Han}\p{L}\d]/u.test(word.text)) return false;
    const before = view.ends.get(word.start);
    if (count > 0 && MADE.has(word.text)) return before === undefined || OPENS.test(before.text);
    word = before;
  }
  return false;
}

const OPENS = /^(?:[^\p{L}\d]|.*[家户]|了|给|是|由|与|和|跟|向|的|去|叫)$/u;
