/** What can be seen of a pair: its labels, its places, the words of the lexicon around it. Each feature has a name that one can read. */

import type { NodeLabel } from "#graph/schema";
import type { ClassPlace } from "../class-index.ts";
import type { Grammar } from "../grammar.ts";
import { type Line, slotPlaces } from "../line.ts";
import { classesWithin, classPlacesOf } from "./class-places.ts";
import type { FeatureBook } from "./feature-book.ts";
import { readWords } from "./line-words.ts";
import { orderFeatures } from "./order-features.ts";
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
    const [labels, parts] = [`${pair.first.label} ${pair.second.label}`, partsOf(pair)];
    return [
      book.of`always`,
      ...labelFeatures(pair, book),
      ...placeFeatures(pair, book),
      ...distanceFeatures(pair, grammar, book),
      ...orderFeatures(pair, parts, named, book),
      ...cueFeatures(pair, classes, grammar, book),
      ...between.map(({ alone }) => alone),
      ...between.map((word) => word.of(labels)),
      ...around.map(({ alone }) => alone),
      ...around.map((word) => word.of(parts)),
    ];
  };
}

/** What a thing can be to others: ground to stand on, an authority, a programme to join, or somebody who acts. */
const PARTS: Readonly<Record<NodeLabel, string>> = {
  Park: "site",
  Place: "site",
  Government: "authority",
  Programme: "programme",
  Company: "actor",
  University: "actor",
  Institute: "actor",
  Fund: "actor",
};

function partsOf({ first, second }: NamedPair): string {
  return `${PARTS[first.label]} ${PARTS[second.label]}`;
}

function labelFeatures<Feature>(pair: NamedPair, book: FeatureBook<Feature>): readonly Feature[] {
  const { first, second, named } = pair;
  return [
    book.of`labels ${first.label} ${second.label}`,
    ...(named.includes(first.label) ? [book.of`label of the first between`] : []),
    ...(named.includes(second.label) ? [book.of`label of the second between`] : []),
    ...(named.some((label) => PARTS[label] === "site") ? [book.of`site between ${partsOf(pair)}`] : []),
  ];
}

function placeFeatures<Feature>(pair: NamedPair, book: FeatureBook<Feature>): readonly Feature[] {
  const { first, second, line, status } = pair;
  return [
    book.of`kinds ${first.kind} ${second.kind}`,
    book.of`kinds ${first.kind} ${second.kind} of ${partsOf(pair)}`,
    book.of`said ${first.member.mention.kind} ${second.member.mention.kind}`,
    book.of`sizes ${sizeOf(first)} ${sizeOf(second)}`,
    book.of`block ${line.sentence.role}`,
    book.of`status ${status ?? "denied"}`,
    ...(first.isMain ? [book.of`first is main`] : []),
    ...(second.isMain ? [book.of`second is main`] : []),
  ];
}

function sizeOf({ size }: SlotMember): number {
  return Math.min(size, 3);
}

function distanceFeatures<Feature>(
  pair: NamedPair,
  { language }: Grammar,
  book: FeatureBook<Feature>,
): readonly Feature[] {
  const { between, first, second } = pair;
  const [names, marks] = [namesBetween(pair, 4), Math.min(countClauseMarks(between), 4)];
  const [few, some] = [Math.min(names, 2), Math.min(marks, 2)];
  const far = Math.min(Math.floor(Math.log2(between.text.length + 1)), 7);
  return [
    book.of`${names} names between`,
    book.of`${marks} marks between`,
    book.of`${language} distance ${far}`,
    book.of`${language} distance ${far} of ${partsOf(pair)}`,
    book.of`${names} names between ${first.label} ${second.label}`,
    book.of`${few} names ${some} marks between ${first.label} ${second.label}`,
    book.of`${language} ${few} names ${some} marks between ${partsOf(pair)}`,
  ];
}

function namesBetween({ named }: NamedPair, most: number): number {
  return Math.min(named.length, most);
}

/** Which classes of words of cues.*.yaml stand before, between and after the two. */
function cueFeatures<Feature>(
  pair: NamedPair,
  places: readonly ClassPlace[],
  grammar: Grammar,
  book: FeatureBook<Feature>,
): readonly Feature[] {
  const names = namesBetween(pair, 2);
  const between = classesWithin(pair.between, places);
  const around = [
    ...classesWithin(pair.before, places).flatMap((name) => classFeatures(name, "before", pair, grammar, book)),
    ...between.flatMap((name) => classFeatures(name, "between", pair, grammar, book)),
    ...classesWithin(pair.after, places).flatMap((name) => classFeatures(name, "after", pair, grammar, book)),
  ];
  return [
    ...around,
    ...between.map((name) => book.of`${grammar.language} <${name}> and ${names} names between`),
    ...(between.length === 0 ? [book.of`no class and ${names} names between`] : []),
    ...(around.length === 0 ? [book.of`no class around ${partsOf(pair)}`] : []),
  ];
}

export function classFeatures<Feature>(
  name: string,
  place: string,
  pair: NamedPair,
  { language }: Grammar,
  book: FeatureBook<Feature>,
): readonly Feature[] {
  return [book.of`${language} <${name}> ${place}`, book.of`<${name}> ${place} ${partsOf(pair)}`];
}
