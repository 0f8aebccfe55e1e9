/** Which readings mean one thing: those that share a key, then those whose hint only one other thing answers to. */

import type { ArticleRecord, ReadEntity } from "../../schema/index.ts";
import { DisjointSets } from "./disjoint-sets.ts";
import { foldName } from "./search-names.ts";

/** A thing as one article reads it. */
export interface Reading {
  readonly article: ArticleRecord;
  readonly entity: ReadEntity;
}

/** All readings of one thing; they agree on the label, since a key carries it. */
export type Thing = readonly [Reading, ...Reading[]];

/** The readings, thing by thing. The parts do not depend on the order of the readings, only their order does. */
export function joinReadings(readings: readonly Reading[]): readonly Thing[] {
  const sets = new DisjointSets(readings.length);
  joinByKey(readings, sets);
  const names = readings.map(toNames);
  // A joined thing answers to more names, so that a hint may become clear or doubtful: again until nothing moves.
  while (joinByHint(names, sets));
  return toThings(readings, sets);
}

function joinByKey(readings: readonly Reading[], sets: DisjointSets): void {
  const first = new Map<string, number>();
  for (const [index, { entity }] of readings.entries()) {
    for (const key of entity.keys) {
      const other = first.get(key);
      if (other === undefined) first.set(key, index);
      else sets.join(other, index);
    }
  }
}

/** What a reading answers to, and what it hints at, each as `label:folded name`. */
interface Names {
  readonly answers: readonly string[];
  readonly hints: readonly string[];
}

function toNames({ entity: { label, name, aliases, keys, hints } }: Reading): Names {
  const prefix = `${label.toLowerCase()}:`;
  // `park:成都高新区` (a key) and `成都高新区` (a name) are the same name of a park.
  const toFolded = (text: string) => prefix + foldName(text.startsWith(prefix) ? text.slice(prefix.length) : text);
  return { answers: [name, ...aliases, ...keys].map(toFolded), hints: hints.map(toFolded) };
}

/** All hints are weighed against the same things before any is followed: whoever comes first has no advantage. */
function joinByHint(names: readonly Names[], sets: DisjointSets): boolean {
  const answering = whoAnswers(names, sets);
  const meant = new Map<number, Set<number>>();
  for (const [index, { hints }] of names.entries()) {
    const self = sets.find(index);
    for (const hint of hints) {
      const others = [...(answering.get(hint) ?? [])].filter((thing) => thing !== self);
      // None: the hint says nothing. More than one: nobody knows which is meant.
      if (others.length === 1) addTo(meant, self, others);
    }
  }
  // A thing whose hints point to two others is told apart from both: to join it would make those two one.
  const clear = [...meant].filter(([, others]) => others.size === 1);
  return clear.map(([self, others]) => [...others].some((other) => sets.join(self, other))).includes(true);
}

/** Which things have this folded name as a key, a name or an alias. */
function whoAnswers(names: readonly Names[], sets: DisjointSets): ReadonlyMap<string, ReadonlySet<number>> {
  const answering = new Map<string, Set<number>>();
  for (const [index, { answers }] of names.entries()) {
    for (const answer of answers) addTo(answering, answer, [sets.find(index)]);
  }
  return answering;
}

function addTo<Key>(sets: Map<Key, Set<number>>, key: Key, members: readonly number[]): void {
  const set = sets.get(key) ?? new Set();
  for (const member of members) set.add(member);
  sets.set(key, set);
}

function toThings(readings: readonly Reading[], sets: DisjointSets): readonly Thing[] {
  const things = new Map<number, [Reading, ...Reading[]]>();
  for (const [index, reading] of readings.entries()) {
    const thing = things.get(sets.find(index));
    if (thing === undefined) things.set(sets.find(index), [reading]);
    else thing.push(reading);
  }
  return [...things.values()];
}
