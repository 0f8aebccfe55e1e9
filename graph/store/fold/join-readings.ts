/** Which readings mean one thing: those that share a key, then those whose hint only one other thing answers to. */

import { DisjointSets, type Sides } from "./disjoint-sets.ts";
import { joinByHint } from "./join-by-hint.ts";
import type { Reading, Thing } from "./reading.ts";

/** The readings, thing by thing. The parts do not depend on the order of the readings, only their order does. */
export function joinReadings(
  readings: readonly Reading[],
  apart: ReadonlyMap<Reading, Sides> = new Map(),
): readonly Thing[] {
  const sets = new DisjointSets(readings.length, (index) => {
    const reading = readings[index];
    return reading && apart.get(reading);
  });
  joinByKey(readings, sets);
  joinByHint(readings, sets);
  return toThings(readings, sets);
}

/** A key has one holder, or more where a person has told its holders apart: then a reading goes to the first that takes it. */
function joinByKey(readings: readonly Reading[], sets: DisjointSets): void {
  const holders = new Map<string, number[]>();
  for (const [index, { entity }] of readings.entries()) {
    for (const key of entity.keys) {
      const known = holders.get(key);
      if (known === undefined) holders.set(key, [index]);
      else if (!known.some((holder) => sets.join(holder, index) || sets.find(holder) === sets.find(index)))
        known.push(index);
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
