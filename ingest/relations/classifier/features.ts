/** What can be seen of a pair: its labels, its places, the words of the lexicon around it. Each feature has a name that one can read. */

import type { Grammar } from "../grammar.ts";
import { type Line, slotPlaces } from "../line.ts";
import { cueFeatures } from "./class-features.ts";
import { classPlacesOf } from "./class-places.ts";
import type { FeatureBook } from "./feature-book.ts";
import { readWords } from "./line-words.ts";
import { orderFeatures } from "./order-features.ts";
import { type Ends, endsOf, PARTS } from "./pair-ends.ts";
import { countClauseMarks, type NamedPair, namesBetween, type SlotMember } from "./pairs.ts";
import { standingFeatures } from "./standing-features.ts";
import type { UnnamedPair } from "./unnamed-pairs.ts";
import { type WordFeatures, wordFeatures } from "./word-features.ts";

/** Reads the features of the pairs of a line: the names that they have in ingest/lexicon/relation-weights.tsv, as the book has them. */
export function featuresIn<Feature>(
  line: Line,
  grammar: Grammar,
  book: FeatureBook<Feature>,
): (pair: NamedPair) => readonly Feature[] {
  const commonOf = commonFeaturesIn(line, grammar, book);
  return (pair) => {
    const { seen, words, ends } = commonOf(pair);
    const { between, around } = words;
    for (const word of between) seen.push(word.of(ends.labels));
    for (const word of around) seen.push(word.of(ends.parts));
    return seen;
  };
}

/** The same of a thing that the line names and one that it does not: what the words say, and how that one stands in the article. */
export function unnamedFeaturesIn<Feature>(
  line: Line,
  grammar: Grammar,
  book: FeatureBook<Feature>,
): (pair: UnnamedPair) => readonly Feature[] {
  const commonOf = commonFeaturesIn(line, grammar, book);
  return (pair) => {
    const { seen, ends } = commonOf(pair);
    for (const feature of standingFeatures(pair, ends, book)) seen.push(feature);
    return seen;
  };
}

/** The features of a pair whether or not its line names both, and what the others are made of. */
interface Common<Feature> {
  readonly seen: Feature[];
  readonly words: WordFeatures<Feature>;
  readonly ends: Ends;
}

function commonFeaturesIn<Feature>(
  line: Line,
  grammar: Grammar,
  book: FeatureBook<Feature>,
): (pair: NamedPair) => Common<Feature> {
  const all = readWords(line, grammar, book);
  const [classes, named] = [classPlacesOf(line, grammar), slotPlaces(line)];
  return (pair) => {
    const words = wordFeatures(pair, all, grammar, book);
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
    for (const word of words.between) seen.push(word.alone);
    for (const word of words.around) seen.push(word.alone);
    return { seen, words, ends };
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
