/** What can be seen of a pair: its labels, its places, the words of the lexicon around it. Each feature has a name that one can read. */

import type { ClassPlace } from "../class-index.ts";
import type { Grammar } from "../grammar.ts";
import { type Line, slotPlaces } from "../line.ts";
import { classesWithin, classPlacesOf } from "./class-places.ts";
import type { FeatureBook } from "./feature-book.ts";
import { readWords } from "./line-words.ts";
import { orderFeatures } from "./order-features.ts";
import { type Ends, endsOf, PARTS } from "./pair-ends.ts";
import { countClauseMarks, type NamedPair, type SlotMember } from "./pairs.ts";
import { wordFeatures } from "./word-features.ts";

/** Reads the features of the pairs of a line: the names that they have in ingest/lexicon/relation-weights.tsv, as the book has them. */
export function featuresIn<Feature>(
  line: Line,
  grammar: Grammar,
  book: FeatureBook<Feature>,
): (pair: NamedPair) => readonly Feature[] {
  const words = readWords(line, grammar, book);
  const [classes, named] = [classPlacesOf(line, grammar), slotPlaces(line)];
  return (pair) => {
    const { between, around } = wordFeatures(pair, words, grammar, book);
    const ends = endsOf(pair);
    const seen: Feature[] = [book.of`always`];
    for (const list of [
      labelFeatures(pair, ends, book),
      placeFeatures(pair, ends, book),
      toldFeatures(pair, book),
      distanceFeatures(pair, ends, grammar, book),
      ...orderFeatures(pair, ends, named, book),
      cueFeatures(pair, ends, classes, grammar, book),
    ])
      for (const feature of list) seen.push(feature);
    for (const word of between) seen.push(word.alone);
    for (const word of between) seen.push(word.of(ends.labels));
    for (const word of around) seen.push(word.alone);
    for (const word of around) seen.push(word.of(ends.parts));
    return seen;
  };
}

function labelFeatures<Feature>(
  { first, second, named }: NamedPair,
  { labels, parts }: Ends,
  book: FeatureBook<Feature>,
): readonly Feature[] {
  const [hasFirst, hasSecond] = [named.includes(first.label), named.includes(second.label)];
  const hasSite = named.some((label) => PARTS[label] === "site");
  return book.list(
    () => [
      book.of`labels ${labels}`,
      ...(hasFirst ? [book.of`label of the first between`] : []),
      ...(hasSecond ? [book.of`label of the second between`] : []),
      ...(hasSite ? [book.of`site between ${parts}`] : []),
    ],
    "labels",
    labels,
    `${hasFirst} ${hasSecond} ${hasSite}`,
  );
}

function placeFeatures<Feature>(
  { first, second }: NamedPair,
  { parts }: Ends,
  book: FeatureBook<Feature>,
): readonly Feature[] {
  const [kind, other] = [first.kind, second.kind];
  const [said, otherSaid] = [first.member.mention.kind, second.member.mention.kind];
  const [size, otherSize] = [sizeOf(first), sizeOf(second)];
  return book.list(
    () => [
      book.of`kinds ${kind} ${other}`,
      book.of`kinds ${kind} ${other} of ${parts}`,
      book.of`said ${said} ${otherSaid}`,
      book.of`sizes ${size} ${otherSize}`,
    ],
    "places",
    kind,
    other,
    parts,
    said,
    otherSaid,
    size,
    otherSize,
  );
}

function sizeOf({ size }: SlotMember): number {
  return Math.min(size, 3);
}

function toldFeatures<Feature>(
  { first, second, line, status }: NamedPair,
  book: FeatureBook<Feature>,
): readonly Feature[] {
  const { role } = line.sentence;
  const told = status ?? "denied";
  return book.list(
    () => [
      book.of`block ${role}`,
      book.of`status ${told}`,
      ...(first.isMain ? [book.of`first is main`] : []),
      ...(second.isMain ? [book.of`second is main`] : []),
    ],
    "told",
    role,
    told,
    Number(first.isMain),
    Number(second.isMain),
  );
}

function distanceFeatures<Feature>(
  pair: NamedPair,
  { labels, parts }: Ends,
  { language }: Grammar,
  book: FeatureBook<Feature>,
): readonly Feature[] {
  const { between } = pair;
  const [names, marks] = [namesBetween(pair, 4), Math.min(countClauseMarks(between), 4)];
  const [few, some] = [Math.min(names, 2), Math.min(marks, 2)];
  const far = Math.min(Math.floor(Math.log2(between.text.length + 1)), 7);
  return book.list(
    () => [
      book.of`${names} names between`,
      book.of`${marks} marks between`,
      book.of`${language} distance ${far}`,
      book.of`${language} distance ${far} of ${parts}`,
      book.of`${names} names between ${labels}`,
      book.of`${few} names ${some} marks between ${labels}`,
      book.of`${language} ${few} names ${some} marks between ${parts}`,
    ],
    "distances",
    names,
    marks,
    language,
    far,
    labels,
  );
}

function namesBetween({ named }: NamedPair, most: number): number {
  return Math.min(named.length, most);
}

/** Which classes of words of cues.*.yaml stand before, between and after the two. */
function cueFeatures<Feature>(
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
