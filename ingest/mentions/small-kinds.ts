/** Names whose kind stands behind them in small letters: the Kettlo Seed fund, the InKETT centre. */

import type { NodeLabel } from "#graph/schema";
import { KIND_NOUNS } from "../lexicon/english-heads.ts";
import { isCommonWord } from "../lexicon/english-words.ts";
import type { Phrase, Token } from "./english-tokens.ts";

/** The kind told by the noun behind; undefined where the name may be the owner's: "the Kettlo campus". */
export function toCalled(tokens: readonly Token[], { from, to }: Phrase): NodeLabel | undefined {
  if (!/^(?:the|same|this|new|its|their)$/u.test(tokens[from - 1]?.lower ?? "")) return undefined;
  const words = tokens.slice(from, to);
  const [noun, second] = tokens.slice(to, to + 2).map(({ lower }) => lower);
  if (words.at(-1)?.possessive === true) return undefined;
  const head = GROUPS.test(second ?? "") && /^[a-z-]+$/u.test(noun ?? "") ? second : noun;
  if (GROUPS.test(head ?? "") && words.length > 1) return KIND_NOUNS.get(head ?? "");
  const [only] = words;
  const isCoined = words.length === 1 && /\p{Ll}\p{Lu}/u.test(only?.text ?? "") && !isCommonWord(only?.lower ?? "");
  return isCoined && (GROUPS.test(noun ?? "") || GROUNDS.test(noun ?? "")) ? KIND_NOUNS.get(noun ?? "") : undefined;
}

/** Such a thing is hardly ever called by another's name. */
const GROUPS = /^(?:fund|network|alliance|consortium|programme|program|scheme|initiative|incubator|accelerator)$/u;
const GROUNDS = /^(?:campus|cluster|centre|center|lab|laboratory|institute|hub|park|precinct)$/u;
