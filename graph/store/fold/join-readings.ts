/** Which readings mean one thing: those that share a key, then those whose hint only one other thing answers to. */

import type { ArticleRecord, NodeLabel, ReadEntity } from "../../schema/index.ts";
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
  // A joined thing answers to more names, so that a hint may become clear or doubtful: again until nothing moves.
  while (joinByHint(readings, sets));
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

/** All hints are weighed against the same things before any is followed: whoever comes first has no advantage. */
function joinByHint(readings: readonly Reading[], sets: DisjointSets): boolean {
  const answering = whoAnswers(readings, sets);
  const meant = new Map<number, Set<number>>();
  for (const [index, { entity }] of readings.entries()) {
    const self = sets.find(index);
    for (const hint of entity.hints) {
      const others = [...(answering.get(toName(entity.label, hint)) ?? [])].filter((thing) => thing !== self);
      // More than one: the hint is of no use. None: it says nothing.
      if (others.length === 1) addTo(meant, self, others);
    }
  }
  // A thing whose hints point to two others is told apart from both: to join it would make those two one.
  const joins = [...meant].filter(([, others]) => others.size === 1);
  return joins.map(([self, others]) => [...others].some((other) => sets.join(self, other))).includes(true);
}

/** For each folded name the things of that label that have it as a key, a name or an alias. */
function whoAnswers(readings: readonly Reading[], sets: DisjointSets): ReadonlyMap<string, ReadonlySet<number>> {
  const answering = new Map<string, Set<number>>();
  for (const [index, { entity }] of readings.entries()) {
    for (const name of [entity.name, ...entity.aliases, ...entity.keys]) {
      addTo(answering, toName(entity.label, name), [sets.find(index)]);
    }
  }
  return answering;
}

/** `park:成都高新区` (a key) and `成都高新区` (a name) are the same name of a park. */
function toName(label: NodeLabel, name: string): string {
  const prefix = `${label.toLowerCase()}:`;
  return prefix + foldName(name.startsWith(prefix) ? name.slice(prefix.length) : name);
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
