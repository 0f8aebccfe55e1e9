/** Names that many things bear: Science Park, 创新园, 市政府. In another article they mean another one. */

import type { NodeLabel } from "#graph/schema";
import { ENDINGS } from "../lexicon/chinese-endings.ts";
import { TRADES } from "../lexicon/chinese-trades.ts";
import { CARRIER_NOUNS, FIELD_WORDS, SITE_FIELDS } from "../lexicon/chinese-words.ts";
import { LAST_HEADS } from "../lexicon/english-heads.ts";
import { FIELDS } from "../lexicon/english-words.ts";
import { KNOWN_NAMES } from "../lexicon/known-names.ts";
import { toFoldedName, toSimplifiedKey } from "../mentions/script.ts";

/** The kinds whose names may say no more than the kind; a firm that is called so has taken it as its own. */
const MANY = /^(?:Park|University|Institute|Government)$/u;

/** Whether it tells nobody outside its article which one is meant; 工研院 and 教育部 do. */
export function isOfMany(name: string, label: NodeLabel): boolean {
  if (!MANY.test(label) || KNOWN_NAMES.has(toSimplifiedKey(name))) return false;
  return label === "Government" && /\p{Script=Han}/u.test(name) ? isSomeOffice(name) : isGeneral(name);
}

/** 市商务局, 区委, 管委会; the ministries of a country need no more than their names. */
function isSomeOffice(name: string): boolean {
  return /^[本该全]?[省市区县州]/u.test(name) || (isGeneral(name) && !name.endsWith("部"));
}

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
