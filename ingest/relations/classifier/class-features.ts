/** The words of the lexicon around a pair, as features. */

import type { ClassPlace } from "../class-index.ts";
import type { Grammar } from "../grammar.ts";
import { classesWithin } from "./class-places.ts";
import type { FeatureBook } from "./feature-book.ts";
import type { Ends } from "./pair-ends.ts";
import { type NamedPair, namesBetween } from "./pairs.ts";

/** Which classes of words of cues.*.yaml stand before, between and after the two. */
export function cueFeatures<Feature>(
  pair: NamedPair,
  { parts }: Ends,
  places: readonly ClassPlace[],
  grammar: Grammar,
  book: FeatureBook<Feature>,
): readonly Feature[] {
  const { language } = grammar;
  const names = namesBetween(pair, 2);
  const between = classesWithin(pair.between, places);
  const seen: Feature[] = [];
  const see = (classes: readonly string[], where: string) => {
    for (const name of classes) seen.push(...classFeatures(name, where, parts, grammar, book));
  };
  see(classesWithin(pair.before, places), "before");
  see(between, "between");
  see(classesWithin(pair.after, places), "after");
  const hasNone = seen.length === 0;
  for (const name of between) seen.push(book.of`${language} <${name}> and ${names} names between`);
  if (between.length === 0) seen.push(book.of`no class and ${names} names between`);
  if (hasNone) seen.push(book.of`no class around ${parts}`);
  return seen;
}

export function classFeatures<Feature>(
  name: string,
  place: string,
  parts: string,
  { language }: Grammar,
  book: FeatureBook<Feature>,
): readonly Feature[] {
  return book.list(
    () => [book.of`${language} <${name}> ${place}`, book.of`<${name}> ${place} ${parts}`],
    "classes",
    language,
    name,
    place,
    parts,
  );
}
