/** What can be seen of a pair: its labels, its places, the words of the lexicon around it. Each feature is a line of text. */

import type { NodeLabel } from "#graph/schema";
import type { Grammar } from "../grammar.ts";
import { classPlacesIn } from "./class-places.ts";
import { feature } from "./feature-names.ts";
import { orderFeatures } from "./order-features.ts";
import { countClauseMarks, type Excerpt, type NamedPair, type SlotMember } from "./pairs.ts";
import { wordFeatures } from "./word-features.ts";

/** Every feature of the pair, by the name that it has in ingest/lexicon/relation-weights.tsv. */
export function featuresOf(pair: NamedPair, grammar: Grammar): readonly string[] {
  const [words, parts] = [wordFeatures(pair, grammar), partsOf(pair)];
  const { label } = pair.first;
  return [
    "always",
    ...labelFeatures(pair),
    ...placeFeatures(pair),
    ...distanceFeatures(pair, grammar),
    ...orderFeatures(pair, parts),
    ...cueFeatures(pair, grammar),
    ...words.between,
    ...words.between.map((word) => feature`${word} of ${label} ${pair.second.label}`),
    ...words.around,
    ...words.around.map((word) => feature`${word} of ${parts}`),
  ];
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

export function partsOf({ first, second }: NamedPair): string {
  return feature`${PARTS[first.label]} ${PARTS[second.label]}`;
}

function labelFeatures(pair: NamedPair): readonly string[] {
  const { first, second, named } = pair;
  return [
    feature`labels ${first.label} ${second.label}`,
    ...(named.includes(first.label) ? ["label of the first between"] : []),
    ...(named.includes(second.label) ? ["label of the second between"] : []),
    ...(named.some((label) => PARTS[label] === "site") ? [feature`site between ${partsOf(pair)}`] : []),
  ];
}

function placeFeatures(pair: NamedPair): readonly string[] {
  const { first, second, line, status } = pair;
  const kinds = feature`${first.kind} ${second.kind}`;
  return [
    feature`kinds ${kinds}`,
    feature`kinds ${kinds} of ${partsOf(pair)}`,
    feature`said ${first.member.mention.kind} ${second.member.mention.kind}`,
    feature`sizes ${sizeOf(first)} ${sizeOf(second)}`,
    feature`block ${line.sentence.role}`,
    feature`status ${status ?? "denied"}`,
    ...(first.isMain ? ["first is main"] : []),
    ...(second.isMain ? ["second is main"] : []),
  ];
}

function sizeOf({ size }: SlotMember): number {
  return Math.min(size, 3);
}

function distanceFeatures(pair: NamedPair, { language }: Grammar): readonly string[] {
  const { between, first, second } = pair;
  const names = namesBetween(pair, 4);
  const marks = Math.min(countClauseMarks(between), 4);
  const far = Math.min(Math.floor(Math.log2(between.text.length + 1)), 7);
  const near = feature`${Math.min(names, 2)} names ${Math.min(marks, 2)} marks`;
  return [
    feature`${names} names between`,
    feature`${marks} marks between`,
    feature`${language} distance ${far}`,
    feature`${language} distance ${far} of ${partsOf(pair)}`,
    feature`${names} names between ${first.label} ${second.label}`,
    feature`${near} between ${first.label} ${second.label}`,
    feature`${language} ${near} between ${partsOf(pair)}`,
  ];
}

function namesBetween({ named }: NamedPair, most: number): number {
  return Math.min(named.length, most);
}

/** Which classes of words of cues.*.yaml stand before, between and after the two. */
function cueFeatures(pair: NamedPair, grammar: Grammar): readonly string[] {
  const found = (excerpt: Excerpt) => [...new Set(classPlacesIn(excerpt, pair.line, grammar).map(({ name }) => name))];
  const [before, between, after] = [found(pair.before), found(pair.between), found(pair.after)];
  const parts = partsOf(pair);
  const at = (place: string, names: readonly string[]) =>
    names.flatMap((name) => classFeatures(name, place, parts, grammar));
  const names = namesBetween(pair, 2);
  return [
    ...at("before", before),
    ...at("between", between),
    ...at("after", after),
    ...between.map((name) => feature`${grammar.language} <${name}> and ${names} names between`),
    ...(between.length === 0 ? [feature`no class and ${names} names between`] : []),
    ...(before.length + between.length + after.length === 0 ? [feature`no class around ${parts}`] : []),
  ];
}

export function classFeatures(name: string, place: string, parts: string, { language }: Grammar): readonly string[] {
  return [feature`${language} <${name}> ${place}`, feature`<${name}> ${place} ${parts}`];
}
