/** What the words beside a stretch say of its being a firm: 软件商…, 蒙巴萨的…, …27.5%的股权, …昨天宣布. */

import { FUNCTION_CHARACTERS, POSTS, STOP_WORDS } from "../lexicon/chinese-words.ts";
import { AFTER, BEFORE, isFirmNoun, SURE_AFTER, SURE_BEFORE } from "../lexicon/firm-settings.ts";
import { isPlace } from "./known-places.ts";
import type { SentenceView, Word } from "./sentence-view.ts";

/**
 * `sure`: a word that only firms have beside them; `home`: the place that something comes from; `likely`: a word that
 * often stands beside firms; `open`: nothing that binds; `closed`: a word that the stretch may belong to.
 */
export type Surrounding = "sure" | "home" | "likely" | "open" | "closed";

export function surroundingBefore(view: SentenceView, start: number): Surrounding {
  const word = view.ends.get(start);
  if (word === undefined || !isHanWord(word)) return "open";
  if (isFirmNoun(word.text) || SURE_BEFORE.has(word.text) || isCutFirmNoun(view, word)) return "sure";
  if (isFromHome(view, word)) return "home";
  if (isPlace(word.text)) return "home";
  if (BEFORE.has(word.text)) return /^[以于从据为如将]$/u.test(word.text) ? "open" : "likely";
  if (STOP_WORDS.has(word.text) || POSTS.has(word.text) || isFunction(word)) return "open";
  return /^(?:v|d|p|c|u|r|t|m)/u.test(word.tag) && !/^(?:vn|vd)/u.test(word.tag) ? "open" : "closed";
}

/** 轴承|商: a noun for a firm that the dictionary cuts in two. */
export function isCutFirmNoun(view: SentenceView, { text, start }: Word): boolean {
  const noun = view.ends.get(start);
  if (noun === undefined || !/^[商企厂]$/u.test(text)) return false;
  return (
    (/^n/u.test(noun.tag) && (noun.text.length > 1 || text === "企")) ||
    (text === "厂" && /^[小大老]$/u.test(noun.text))
  );
}

/** 宁夏的…, 浙江来的…, 德国籍…: a firm is told by where it is at home. */
export function isFromHome(view: SentenceView, { text, start }: Word): boolean {
  if (text !== "的") return false;
  const before = view.ends.get(start);
  const home = before?.text === "来" ? view.ends.get(before.start) : before;
  return home !== undefined && (isPlace(home.text) || home.tag === "ns");
}

/** 的股权, 的两成股份, (持股6%): what only firms have. */
const SHARES =
  /^(?:的?(?:全部|部分|剩余|[\d.%百分之一二两三四五六七八九十成多余近约]{1,10})的?(?:股权|股份|股票|股本|权益)|\((?:持股|占股|股票|占比))/u;
const ADVERBS = /^(?:d|t|m|q|p|ad|x)/u;
const LONGEST_ADVERBIAL = 5;

/** 打去300万元, 出资两亿: money goes to a firm or comes from it. */
const MONEY = /^(?![已超达约近共有])[\p{Script=Han}]{1,4}[\d.,一二三四五六七八九十百千两]+[多余]?个?[十百千]?[万亿]/u;

export function surroundingBehind(view: SentenceView, end: number): Surrounding {
  if (SHARES.test(view.key.slice(end, end + 16))) return "sure";
  const word = view.covering[end];
  if (MONEY.test(view.key.slice(end, end + 16))) return "sure";
  if (word === undefined || !isHanWord(word)) return hasDeedBehind(view, end) ? "likely" : "open";
  if (word.start !== end) return "closed";
  if (SURE_AFTER.has(word.text)) return "sure";
  if (/^(?:的|等|品牌|产品|业务|项目|总部)$/u.test(word.text)) return "open";
  if (hasDeedBehind(view, end) || AFTER.has(word.text)) return "likely";
  return STOP_WORDS.has(word.text) || isFunction(word) || isSaidOf(word) ? "open" : "closed";
}

/** 岱勒储能昨天宣布…: over adverbs and times to a verb that firms do. */
function hasDeedBehind(view: SentenceView, end: number): boolean {
  let word = view.covering[end];
  for (let count = 0; word !== undefined && count < LONGEST_ADVERBIAL; count++) {
    if (word.text.length > 1 && (AFTER.has(word.text) || SURE_AFTER.has(word.text))) return true;
    if (!ADVERBS.test(word.tag) || /[，。；：！？、,;:!?()“”「」|]/u.test(word.text)) return false;
    word = view.covering[word.end];
  }
  return false;
}

function isSaidOf({ text, tag }: Word): boolean {
  if (/^[最更较很挺]/u.test(text)) return true;
  return /^(?:v|d|p|c|u|r|t|m|y)/u.test(tag) && !/^vn/u.test(tag);
}

function isFunction({ text }: Word): boolean {
  return text.length === 1 && FUNCTION_CHARACTERS.has(text);
}

function isHanWord({ text }: Word): boolean {
  return /^\p{Script=Han}/u.test(text);
}
