/** The key of a name: what stays the same however it is spelled, with its family of endings. */

import type { NodeLabel } from "#graph/schema";
import { LABEL, SOME_NAMES, TEXT, TEXT_OR_NONE } from "../lexicon/cells.ts";
import { KNOWN_NAMES, KNOWN_SYNONYMS } from "../lexicon/known-names.ts";
import { loadTable } from "../lexicon/load-lexicon.ts";
import { BILINGUAL_PLACES, toDistinctDivision } from "../lexicon/same-places.ts";
import { toFoldedName, toSimplifiedKey } from "../mentions/script.ts";
import { toTranslated, withoutOuterPlaces } from "./place-fronts.ts";

/** Endings that say the same: 高新技术产业开发区 is 高新区. */
const FAMILIES = loadTable("ending-families.tsv", { label: LABEL, ending: TEXT_OR_NONE, spellings: SOME_NAMES })
  .flatMap(({ label, ending, spellings }) =>
    spellings.map((spelling) => ({ label, ending: toFoldedName(ending), spelling: toFoldedName(spelling) })),
  )
  .sort((a, b) => b.spelling.length - a.spelling.length);

/** Bodies that only run a park: the park itself. */
const RUNNING_BODY = /(?:党工委)?(?:管委会|管理委员会|党工委|管理局|管理处|管理办公室)$/u;

export function withoutRunningBody(name: string, label: NodeLabel): string {
  const body = label === "Park" ? RUNNING_BODY.exec(toSimplifiedKey(name)) : null;
  return body === null ? name : name.slice(0, body.index);
}

/** `park:成都高新区` */
export function toKey(name: string, label: NodeLabel): string {
  const plain = toSimplifiedKey(name);
  const known = KNOWN_NAMES.get(plain) === label ? SYNONYMS.get(plain) : undefined;
  return `${label.toLowerCase()}:${label === "Place" ? toPlaceName(name) : toSpelling(known ?? name, label)}`;
}

/** The first of the names by which a widely known thing goes: 工业技术研究院 for 工研院 and ITRI. */
const SYNONYMS = new Map(KNOWN_SYNONYMS.flatMap((names) => names.map((name) => [name, names[0]] as const)));

/** 成都 for 成都市 and Chengdu. */
export function toPlaceName(name: string): string {
  return toDistinctDivision(toFoldedName(BILINGUAL_PLACES.get(name) ?? name));
}

/** The folded name as all its spellings have it: the usual ending of its family, no place around it, in Chinese where it translates. */
export function toSpelling(name: string, label: NodeLabel): string {
  const folded = toFoldedName(withoutRunningBody(name, label));
  const translated = toTranslated(folded, label);
  if (translated !== undefined) return translated;
  const bare = /^(?:Park|Government|Institute)$/u.test(label) ? withoutOuterPlaces(folded) : folded;
  const family = FAMILIES.find(
    (one) => one.label === label && bare.endsWith(one.spelling) && bare.length > one.spelling.length,
  );
  return family === undefined ? bare : bare.slice(0, bare.length - family.spelling.length) + family.ending;
}

/** 产研院 alone, the contraction of an ending. */
export function isFamilyEnding(spelling: string, label: NodeLabel): boolean {
  return FAMILIES.some((family) => family.label === label && family.ending === spelling);
}

/** The kind of ending that a folded name has: only names with the same one may be short forms of each other. */
export function toEndingClass(spelling: string): string {
  return ENDING_CLASSES.find((ending) => spelling.endsWith(ending)) ?? "";
}

const ENDING_CLASSES = loadTable("ending-classes.tsv", { class: TEXT, endings: SOME_NAMES })
  .flatMap(({ endings }) => endings)
  .sort((a, b) => b.length - a.length);
