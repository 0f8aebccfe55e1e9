/** A name with all that comparisons with other names ask of it, worked out once. */

import type { NodeLabel } from "#graph/schema";
import { KNOWN_SYNONYMS } from "../lexicon/known-names.ts";
import { CHINESE_COUNTRIES } from "../lexicon/places.ts";
import { toFoldedName } from "../mentions/script.ts";
import { toEndingClass, toPlaceName, toSpelling, withoutRunningBody } from "./name-keys.ts";
import { toCore, withoutPlace } from "./short-forms.ts";

export interface SpelledName {
  /** As the article writes it. */
  readonly name: string;
  readonly label: NodeLabel;
  readonly chinese: boolean;
  readonly folded: string;
  readonly spelling: string;
  /** The spelling without the place that it opens with. */
  readonly unplaced: string;
  readonly endingClass: string;
  readonly withoutBracket: string;
  readonly withoutBody: string;
  /** Its short forms, spelled and folded. */
  readonly cores: readonly { readonly spelling: string; readonly folded: string }[];
  readonly placeName: string | undefined;
  /** Of a country: 新加坡政府. */
  readonly government: string | undefined;
  /** The number of the names of one thing that it is among. */
  readonly synonym: number | undefined;
}

const synonyms = new Map(
  KNOWN_SYNONYMS.flatMap((names, index) => names.map((name) => [toFoldedName(name), index] as const)),
);

export function toSpelledName(name: string, label: NodeLabel): SpelledName {
  const [folded, spelling] = [toFoldedName(name), toSpelling(name, label)];
  const isPlace = label === "Place";
  return {
    name,
    label,
    chinese: /\p{Script=Han}/u.test(name),
    folded,
    spelling,
    unplaced: withoutPlace(spelling),
    endingClass: toEndingClass(spelling),
    withoutBracket: withoutBracket(name),
    withoutBody: withoutRunningBody(name, label),
    cores: toCore(name, label).map((core) => ({ spelling: toSpelling(core, label), folded: toFoldedName(core) })),
    placeName: isPlace ? toPlaceName(name) : undefined,
    government: isPlace && CHINESE_COUNTRIES.has(folded) ? `${folded}政府` : undefined,
    synonym: synonyms.get(folded),
  };
}

/** 乌鲁木齐高新技术产业开发区（新市区）: what stands in the bracket at the end may be left out. */
function withoutBracket(name: string): string {
  return name.replace(/[(（][^()（）]*[)）]$/u, "");
}
