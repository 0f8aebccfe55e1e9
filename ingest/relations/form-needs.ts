/** What a form cannot do without. */

import type { NodeLabel } from "#graph/schema";
import type { SlotKind } from "./line.ts";
import { requiredWords } from "./required-words.ts";
import { labelsOf, type Vocabulary } from "./vocabulary.ts";

/** One part of a form. The same part needs the same in every form of its language. */
export type Need = NameNeed | WordNeed;

/** A name of one of those kinds and labels. */
export interface NameNeed {
  readonly part: string;
  readonly kinds: readonly SlotKind[];
  readonly labels: readonly NodeLabel[] | undefined;
}

/** One of those words. */
export interface WordNeed {
  readonly part: string;
  readonly words: readonly string[];
}

/** In the order of the parts; of a part that needs nothing for sure there is none. */
export function toNeeds(
  parts: readonly string[],
  vocabulary: Vocabulary,
  compile: (part: string) => string,
): readonly Need[] {
  return parts.flatMap((part): readonly Need[] =>
    NAME.test(part) ? [toNameNeed(part, vocabulary)] : toWordNeeds(part, compile(part)),
  );
}

const NAME = /^\{[a-z](?<role>[?!^])?(?::(?<set>[a-z-]+))?\}$/u;
const KINDS: Readonly<Record<string, readonly SlotKind[]>> = {
  "?": ["argument", "implicit", "titled"],
  "!": ["argument", "titled"],
  "^": ["implicit"],
  "": ["argument", "adjunct", "titled"],
};

function toNameNeed(part: string, vocabulary: Vocabulary): NameNeed {
  const { role = "", set } = NAME.exec(part)?.groups ?? {};
  return { part, kinds: KINDS[role] ?? [], labels: set === undefined ? undefined : labelsOf(set, vocabulary) };
}

/** A choice of characters with a space among them makes two parts, each of which is half a pattern. */
const IS_HALF = /^[^[]*\]|\[[^\]]*$/u;

function toWordNeeds(part: string, pattern: string): readonly WordNeed[] {
  const words = IS_HALF.test(part) ? [] : requiredWords(pattern);
  return words.length === 0 ? [] : [{ part, words }];
}
