/** Which readings mean one thing: those that share a key, then those whose hint only one other thing answers to. */

import { DisjointSets } from "./disjoint-sets.ts";
import { joinByHint } from "./join-by-hint.ts";
import type { Reading, Thing } from "./reading.ts";

/** The readings, thing by thing. The parts do not depend on the order of the readings, only their order does. */
export function joinReadings(readings: readonly Reading[]): readonly Thing[] {
  const sets = new DisjointSets(readings.length);
  joinByKey(readings, sets);
  joinByHint(readings, sets);
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

function toThings(readings: readonly Reading[], sets: DisjointSets): readonly Thing[] {
  const things = new Map<number, [Reading, ...Reading[]]>();
  for (const [index, reading] of readings.entries()) {
    const thing = things.get(sets.find(index));
    if (thing === undefined) things.set(sets.find(index), [reading]);
    else thing.push(reading);
  }
  return [...things.values()];
}
