/** Names in headlines whose capitals tell nothing: Fenmark Robotics Cluster Opens Doors. */

import type { NodeLabel } from "#graph/schema";
import { LAST_HEADS } from "../lexicon/english-heads.ts";
import { FIELDS, isCommonWord, OPENING_WORDS } from "../lexicon/english-words.ts";
import { labelOf } from "./english-labels.ts";
import type { Phrase, Token } from "./english-tokens.ts";

const TELLING = new Set<NodeLabel>(["Park", "University", "Institute", "Fund"]);
const ALONE = new Set<NodeLabel>([...TELLING, "Programme", "Government"]);

/** Whether it is all that the line says, or the whole of it is a word that no dictionary has, what it deals with, and what it is. */
export function isShoutedName(tokens: readonly Token[], phrase: Phrase): boolean {
  const words = tokens.slice(phrase.from, phrase.to);
  const told = labelOf(tokens, phrase);
  const [first] = words;
  if (
    words.length > 2 &&
    words.length === tokens.length &&
    !words.some(({ lower }) => OPENING_WORDS.has(lower) || HAPPENS.test(lower) || PAPERS.test(lower))
  )
    return told.by === "head" && ALONE.has(told.label);
  if (first === undefined || words.length < 2 || words.length > 5 || told.by !== "head" || !TELLING.has(told.label))
    return false;
  if (isCommonWord(first.lower) || OPENING_WORDS.has(first.lower)) return false;
  return words.slice(1).every(({ lower }) => FIELDS.has(lower) || LAST_HEADS.has(lower) || !isCommonWord(lower));
}

const PAPERS =
  /^(?:minutes|notice|report|news|meeting|agenda|award|results|update|bulletin|register|list|statement|annual)$/u;

/** What headlines say that somebody does. */
const HAPPENS =
  /^(?:opens|joins|signs|backs|buys|wins|gets|launches|hosts|welcomes|sells|plans|visits|leaves|invests|builds|names|moves|sees|eyes|takes|makes|adds|hires|seeks|leads|meets|heads|picks|chooses|celebrates|marks|unveils|reveals|announces|expands|partners|teams|starts|funds|finds|sets|goes|gives|gains|loses|closes|votes|says|to|new|open|join|sign)$/u;
