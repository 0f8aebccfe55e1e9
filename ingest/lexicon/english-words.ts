/** Classes of English words, from `english-word-classes.tsv`, common words and given names. */

import { PHRASES, TEXT } from "./cells.ts";
import { loadLines, loadTable, toRowOf } from "./load-lexicon.ts";

const rowOf = toRowOf(loadTable("english-word-classes.tsv", { class: TEXT, words: PHRASES }), (row) => row.class, [
  "link-foreign",
  "link-english",
  "link-heads",
  "opening",
  "person-title",
  "person-post",
  "said",
  "no-entity",
  "no-name-noun",
  "currency",
  "state",
  "legal",
  "field",
  "ground",
  "nationality",
]);

const classOf = (name: Parameters<typeof rowOf>[0]): ReadonlySet<string> => new Set(rowOf(name).words);

export const FOREIGN_LINKS = classOf("link-foreign");
export const ENGLISH_LINKS = classOf("link-english");
export const LINK_HEADS = classOf("link-heads");
export const OPENING_WORDS = classOf("opening");
export const PERSON_TITLES = classOf("person-title");
export const PERSON_POSTS = classOf("person-post");
export const SAID = classOf("said");
export const NO_ENTITY = classOf("no-entity");
export const NO_NAME_NOUNS = classOf("no-name-noun");
export const CURRENCIES = classOf("currency");
export const STATES = classOf("state");
export const LEGAL_ENDINGS = classOf("legal");
export const FIELDS = classOf("field");
export const GROUNDS = classOf("ground");
export const NATIONALITIES = classOf("nationality");

export const COMMON_WORDS: ReadonlySet<string> = new Set(loadLines("common-english-words.txt"));
export const FIRST_NAMES: ReadonlySet<string> = new Set(loadLines("first-names.txt"));
export const FAMILY_NAMES: ReadonlySet<string> = new Set(loadLines("family-names.txt"));

/** Never a name, whatever stands beside it: "a city board Wednesday". */
export const CALENDAR =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|May|June|July|August|September|October|November|December|Sept|Oct|Nov|Dec|Jan|Feb)$/u;

/** A common word in any of its forms: makers, founded, leading, widely. */
export function isCommonWord(lower: string): boolean {
  return (
    COMMON_WORDS.has(lower) || ENDED.some(([ending, rest]) => lower.endsWith(ending) && hasStem(lower, ending, rest))
  );
}

const ENDED = [
  ["s", ""],
  ["es", ""],
  ["ies", "y"],
  ["ed", ""],
  ["ed", "e"],
  ["ing", ""],
  ["ing", "e"],
  ["ly", ""],
  ["er", ""],
  ["ers", ""],
  ["al", ""],
] as const;

function hasStem(lower: string, ending: string, rest: string): boolean {
  const stem = lower.slice(0, lower.length - ending.length) + rest;
  const single = /([bdgmnprt])\1$/u.test(stem) ? stem.slice(0, -1) : stem;
  return single.length > 2 && (COMMON_WORDS.has(stem) || COMMON_WORDS.has(single));
}
