/** What the lexicon says of an English word, in one name. */

import type { NodeLabel } from "#graph/schema";
import { FIRST_HEADS, KIND_NOUNS, LAST_HEADS } from "../../lexicon/english-heads.ts";
import {
  CALENDAR,
  CURRENCIES,
  ENGLISH_LINKS,
  FAMILY_NAMES,
  FIELDS,
  FIRST_NAMES,
  FOREIGN_LINKS,
  GROUNDS,
  isCommonWord,
  LEGAL_ENDINGS,
  NATIONALITIES,
  NO_ENTITY,
  NO_NAME_NOUNS,
  OPENING_WORDS,
  PERSON_POSTS,
  PERSON_TITLES,
  SAID,
} from "../../lexicon/english-words.ts";
import { KNOWN_NAMES } from "../../lexicon/known-names.ts";
import { ENGLISH_PLACES } from "../../lexicon/places.ts";
import { remember } from "../remember.ts";

const toCapital = (lower: string) => lower.charAt(0).toUpperCase() + lower.slice(1);
const isNamed = (names: { readonly has: (name: string) => boolean }) => ({
  has: (lower: string) => names.has(toCapital(lower)) || names.has(lower.toUpperCase()),
});

const CLASSES: readonly (readonly [string, { readonly has: (lower: string) => boolean }])[] = [
  ["place", isNamed(ENGLISH_PLACES)],
  ["first-name", isNamed(FIRST_NAMES)],
  ["family-name", isNamed(FAMILY_NAMES)],
  ["title", PERSON_TITLES],
  ["post", PERSON_POSTS],
  ["said", SAID],
  ["no-entity", NO_ENTITY],
  ["no-name", NO_NAME_NOUNS],
  ["nationality", NATIONALITIES],
  ["currency", CURRENCIES],
  ["legal", LEGAL_ENDINGS],
  ["field", FIELDS],
  ["ground", GROUNDS],
  ["link", ENGLISH_LINKS],
  ["foreign-link", FOREIGN_LINKS],
  ["opening", OPENING_WORDS],
  ["calendar", { has: (lower) => CALENDAR.test(toCapital(lower)) }],
  ["common", { has: isCommonWord }],
];

const LABELLED: readonly (readonly [string, ReadonlyMap<string, NodeLabel>])[] = [
  ["head", LAST_HEADS],
  ["first", FIRST_HEADS],
  ["noun", KIND_NOUNS],
];

export const classesOf = remember((lower) =>
  [
    ...CLASSES.flatMap(([name, words]) => (words.has(lower) ? [name] : [])),
    ...LABELLED.flatMap(([name, words]) => (words.has(lower) ? [`${name}-${words.get(lower)}`] : [])),
    KNOWN_NAMES.get(toCapital(lower)) ?? KNOWN_NAMES.get(lower.toUpperCase()) ?? "",
  ].join(","),
);
