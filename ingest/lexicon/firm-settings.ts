/** Words beside which a coined word is a firm's name, from `chinese-firm-settings.tsv`. */

import { TEXT, WORDS } from "./cells.ts";
import { loadTable, toRowOf } from "./load-lexicon.ts";

const rowOf = toRowOf(
  loadTable("chinese-firm-settings.tsv", { side: TEXT, sure: TEXT, words: WORDS }),
  ({ side, sure }) => `${side} ${sure}`,
  ["before yes", "before no", "after yes", "after no", "after said", "dealt -", "naming -", "made -"],
);

const wordsOf = (name: Parameters<typeof rowOf>[0]): ReadonlySet<string> => new Set(rowOf(name).words);

export const SURE_BEFORE = wordsOf("before yes");
export const BEFORE = wordsOf("before no");
export const SURE_AFTER = wordsOf("after yes");
export const AFTER = wordsOf("after no");
/** Of the words behind a firm: what persons do as well. */
export const SAID = wordsOf("after said");
/** What is done to firms: 认购了…. */
export const DEALT = wordsOf("dealt -");
/** Words between a noun for a firm and its name: 一家叫…, 股东是…. */
export const NAMING = wordsOf("naming -");
/** What firms do, in what is said of them before their name: 做激光雷达的…. */
export const MADE = wordsOf("made -");

/** 软件商, 车企, 日资: nouns for firms by what they deal in or where their money is from. */
const FIRM_NOUN = /^(?:[\p{Script=Han}]{1,4}(?:厂商|商|企)|[日台港美德法韩英外侨中]资)$/u;
const NO_FIRM_NOUN = /(?:外|协|磋|会|工|经|招|电|通|智|情|政|客|签|微|云|儒)商$/u;

/** Whether a word that stands before a name says that it is a firm. */
export function isFirmNoun(text: string): boolean {
  return FIRM_NOUN.test(text) && !NO_FIRM_NOUN.test(text);
}
