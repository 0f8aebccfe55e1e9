/** Names that say only what kind of thing something is: Science Park, 创新园. In another article they are another one's. */

import { ENDINGS } from "../lexicon/chinese-endings.ts";
import { TRADES } from "../lexicon/chinese-trades.ts";
import { CARRIER_NOUNS, FIELD_WORDS, SITE_FIELDS } from "../lexicon/chinese-words.ts";
import { LAST_HEADS } from "../lexicon/english-heads.ts";
import { FIELDS } from "../lexicon/english-words.ts";
import { toFoldedName } from "../mentions/script.ts";

export function isGeneral(name: string): boolean {
  return /\p{Script=Han}/u.test(name) ? isMadeOfKinds(toFoldedName(name)) : name.split(/[\s-]+/u).every(isKindWord);
}

const KIND_WORDS = new Set([...FIELDS, ...LAST_HEADS.keys()].flatMap((words) => words.split(" ")));

function isKindWord(word: string): boolean {
  return KIND_WORDS.has(word.toLowerCase());
}

const KINDS = [ENDINGS, TRADES, FIELD_WORDS, SITE_FIELDS, CARRIER_NOUNS];

/** Whether it falls wholly into such words. */
function isMadeOfKinds(name: string): boolean {
  const reached = new Set([0]);
  for (let end = 1; end <= name.length; end++)
    if ([...reached].some((start) => KINDS.some((words) => words.has(name.slice(start, end))))) reached.add(end);
  return reached.has(name.length);
}
