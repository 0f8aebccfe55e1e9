/** Firms with their number at the exchange behind them: 岱勒机电(600999), *ST青川(002999.SZ). The number says that it is a firm. */

import { CARRIER_NOUNS, FUNCTION_CHARACTERS, POSTS, STOP_WORDS } from "../lexicon/chinese-words.ts";
import type { Candidate } from "./candidate.ts";
import type { SentenceView, Word } from "./sentence-view.ts";

const CODE =
  /\((?:(?:股票|证券)?代码:?)?(?:(?:SZ|SH|BJ|HK)[:.])?(?:\d{6}(?:\.(?:SZ|SH|BJ))?|\d{4,5}\.HK|(?<=HK[:.])\d{4,5})\)/giu;
const LONGEST = 10;

/** The exchange's mark before the short name of a firm in trouble; the name itself has two characters. */
const MARKED = /(?<![A-Za-z])S?\*?ST(?<name>\p{Script=Han}{2}[AB]?)(?!\()/gu;

export function findListedFirms(view: SentenceView): readonly Candidate[] {
  return [...findNumbered(view), ...findMarked(view)];
}

/** 宏盛 in *ST宏盛: the mark comes and goes, the firm keeps its name. */
function findMarked(view: SentenceView): readonly Candidate[] {
  return [...view.key.matchAll(MARKED)].map(({ index, 0: { length }, groups }) => {
    const end = index + length;
    const start = end - (groups?.["name"] ?? "").length;
    return { start, end, label: "Company", kind: "name", rule: "listed", confidence: 0.9 };
  });
}

function findNumbered(view: SentenceView): readonly Candidate[] {
  return [...view.key.matchAll(CODE)].flatMap(({ index: end }) => {
    const start = startOfFirm(view, end);
    if (end - start < 2) return [];
    return [{ start, end, label: "Company" as const, kind: "name" as const, rule: "listed", confidence: 0.9 }];
  });
}

function startOfFirm(view: SentenceView, end: number): number {
  let start = end;
  for (
    let word = view.ends.get(start);
    word !== undefined && end - word.start <= LONGEST;
    word = view.ends.get(start)
  ) {
    if (!mayBePart(word)) break;
    start = word.start;
  }
  return view.key.charAt(start - 1) === "*" || isEarly(view, start) ? start - 1 : start;
}

/** 上岱新材(…), 和岱光电(…): behind a comma a character that elsewhere is a preposition opens the name. */
function isEarly(view: SentenceView, start: number): boolean {
  return /[上和以]/u.test(view.key.charAt(start - 1)) && !/\p{Script=Han}/u.test(view.key.charAt(start - 2));
}

function mayBePart({ text, tag }: Word): boolean {
  if (!/^[\p{Script=Han}A-Z]+$/u.test(text) || STOP_WORDS.has(text) || CARRIER_NOUNS.has(text) || POSTS.has(text))
    return false;
  return text.length === 1 ? !FUNCTION_CHARACTERS.has(text) : !/^(t|p|c|d|u|r)/u.test(tag);
}
