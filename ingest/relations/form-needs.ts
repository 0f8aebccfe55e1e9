/** What a form cannot do without. */

import type { NodeLabel } from "#graph/schema";
import type { SlotKind } from "./line.ts";
import { labelsOf, type Vocabulary } from "./vocabulary.ts";

/** One part of a form. The same part needs the same in every form of its language. */
export type Need = NameNeed | WordNeed;

/** A name of one of those kinds and labels. */
export interface NameNeed {
  readonly part: string;
  readonly kinds: readonly SlotKind[];
  readonly labels: readonly NodeLabel[] | undefined;
}

/** Certain words. `openings`: how each of them begins; none where one of them begins with no fixed letters. */
export interface WordNeed {
  readonly part: string;
  readonly pattern: RegExp;
  readonly openings: readonly string[];
}

/** Names first: they are looked up faster. */
export function toNeeds(
  parts: readonly string[],
  vocabulary: Vocabulary,
  compile: (part: string) => string,
): readonly Need[] {
  const names = parts.flatMap((part) => toNameNeed(part, vocabulary));
  const words = parts.filter(isOfWords).map((part): WordNeed => {
    const openings = wordsOf(part, vocabulary).map(openingOf);
    return { part, pattern: new RegExp(compile(part), "iu"), openings: openings.includes("") ? [] : openings };
  });
  return [...names, ...words];
}

const NAME = /^\{[a-z](?<role>[?!^])?(?::(?<set>[a-z-]+))?\}$/u;
const KINDS: Readonly<Record<string, readonly SlotKind[]>> = {
  "?": ["argument", "implicit", "titled"],
  "!": ["argument", "titled"],
  "^": ["implicit"],
  "": ["argument", "adjunct", "titled"],
};

function toNameNeed(part: string, vocabulary: Vocabulary): readonly NameNeed[] {
  const { role = "", set } = NAME.exec(part)?.groups ?? {};
  const kinds = KINDS[role] ?? [];
  if (!NAME.test(part)) return [];
  return [{ part, kinds, labels: set === undefined ? undefined : labelsOf(set, vocabulary) }];
}

/** Neither a name, a gap, a place in the line, a look aside nor something that may be missing; a choice of characters may be half a part. */
function isOfWords(part: string): boolean {
  return !/^(?:\{.*|\.{2,}|\^|\$|\(\?.*|.*\?|.*[[\]].*)$/u.test(part);
}

function wordsOf(part: string, { classes }: Vocabulary): readonly string[] {
  const name = /^<(?<name>[a-z-]+)>$/u.exec(part)?.groups?.["name"];
  if (name !== undefined) return classes.get(name) ?? [];
  const choices = /^\((?<choices>[^()]+)\)(?![?*{])/u.exec(part)?.groups?.["choices"] ?? part;
  return choices.split("|");
}

/** 签约 of 签约(?!仪式); the letters before the first sign of a pattern, without one that may be missing. */
export function openingOf(word: string): string {
  const bare = word.replace(/^(?:\(\?<?[=!][^()]*\))+/u, "").toLowerCase();
  if (bare.replace(/\([^()]*\)/gu, "").includes("|")) return "";
  return /^[^\\()[\]{}?*+.|^$]+(?![?*{])/u.exec(bare)?.[0] ?? "";
}
