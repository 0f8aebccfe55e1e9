/** Names in lines whose capitals tell nothing: FENMARK ROBOTICS CLUSTER, NORWICK. */

import type { NodeLabel } from "#graph/schema";
import { LAST_HEADS } from "../lexicon/english-heads.ts";
import { FIELDS, isCommonWord, OPENING_WORDS } from "../lexicon/english-words.ts";
import { labelOf } from "./english-labels.ts";
import type { Phrase, Token } from "./english-tokens.ts";

const TELLING = new Set<NodeLabel>(["Park", "University", "Institute", "Fund"]);

/** Whether the whole of it is a word that no dictionary has, what it deals with, and what it is. */
export function isShoutedName(tokens: readonly Token[], phrase: Phrase): boolean {
  const words = tokens.slice(phrase.from, phrase.to);
  const told = labelOf(tokens, phrase);
  const [first] = words;
  if (first === undefined || words.length < 2 || words.length > 5 || told.by !== "head" || !TELLING.has(told.label))
    return false;
  if (isCommonWord(first.lower) || OPENING_WORDS.has(first.lower)) return false;
  return words.slice(1).every(({ lower }) => FIELDS.has(lower) || LAST_HEADS.has(lower) || !isCommonWord(lower));
}
