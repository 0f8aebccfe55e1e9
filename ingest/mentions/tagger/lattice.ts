/** A sentence as a linear chain of tags: the likeliest row of them, and how likely each tag and each name is. */

import type { Tagged, TagSet } from "./tags.ts";

/** How strongly a tag calls for the one before it, by `tag * number of tags + tag before`. */
export type Transitions = ArrayLike<number>;

/** The forward and backward sums of a chain, scaled so that at each place they multiply to likelihoods. */
export interface Lattice {
  readonly tags: TagSet;
  readonly length: number;
  /** By `place * number of tags + tag`. */
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** Exponentials of the scores, by the same, each divided by the scale of its place. */
  readonly emissions: Float64Array;
  /** Exponentials of the transitions. */
  readonly steps: Float64Array;
}

/** `scores` says how much speaks for each tag at each place. */
export function toLattice(scores: Float64Array, transitions: Transitions, tags: TagSet): Lattice {
  const count = tags.names.length;
  const length = scores.length / count;
  const lattice = {
    tags,
    length,
    forward: new Float64Array(scores.length),
    backward: new Float64Array(scores.length),
    emissions: toEmissions(scores, count),
    steps: Float64Array.from(transitions, Math.exp),
  };
  for (let place = 0; place < length; place++) forwardAt(place, lattice);
  for (let place = length - 1; place >= 0; place--) backwardAt(place, lattice);
  scaleBackward(lattice);
  return lattice;
}

/** The greatest of each place is 1, so that none overflows. */
function toEmissions(scores: Float64Array, count: number): Float64Array {
  const emissions = new Float64Array(scores.length);
  for (let from = 0; from < scores.length; from += count) {
    let most = Number.NEGATIVE_INFINITY;
    for (let tag = 0; tag < count; tag++) most = Math.max(most, scores[from + tag] ?? 0);
    for (let tag = 0; tag < count; tag++) emissions[from + tag] = Math.exp((scores[from + tag] ?? 0) - most);
  }
  return emissions;
}

function forwardAt(place: number, { tags, forward, emissions, steps }: Lattice): void {
  const count = tags.names.length;
  const from = place * count;
  let scale = 0;
  for (let tag = 0; tag < count; tag++) {
    let sum = place === 0 && tags.mayOpen[tag] ? 1 : 0;
    if (place > 0)
      for (const before of tags.before[tag] ?? [])
        sum += (forward[from - count + before] ?? 0) * (steps[tag * count + before] ?? 0);
    const value = sum * (emissions[from + tag] ?? 0);
    forward[from + tag] = value;
    scale += value;
  }
  for (let tag = 0; tag < count; tag++) {
    forward[from + tag] = (forward[from + tag] ?? 0) / scale;
    emissions[from + tag] = (emissions[from + tag] ?? 0) / scale;
  }
}

function backwardAt(place: number, { tags, length, backward, emissions, steps }: Lattice): void {
  const count = tags.names.length;
  const from = place * count;
  if (place === length - 1) {
    for (let tag = 0; tag < count; tag++) backward[from + tag] = tags.mayClose[tag] ? 1 : 0;
    return;
  }
  const next = from + count;
  for (let tag = 0; tag < count; tag++) {
    const weight = (emissions[next + tag] ?? 0) * (backward[next + tag] ?? 0);
    for (const before of tags.before[tag] ?? [])
      backward[from + before] = (backward[from + before] ?? 0) + (steps[tag * count + before] ?? 0) * weight;
  }
}

function scaleBackward({ tags, length, forward, backward }: Lattice): void {
  const count = tags.names.length;
  let total = 0;
  for (let cell = (length - 1) * count; cell < length * count; cell++)
    total += (forward[cell] ?? 0) * (backward[cell] ?? 0);
  for (let cell = 0; cell < backward.length; cell++) backward[cell] = (backward[cell] ?? 0) / total;
}

/** How likely just these characters are a name of that kind, 0 to 1. */
export function likelihoodOf({ tags, forward, backward, emissions, steps }: Lattice, name: Tagged): number {
  const count = tags.names.length;
  let [value, before] = [0, -1];
  for (const [offset, tag] of tags.of(name).entries()) {
    const cell = (name.start + offset) * count + tag;
    value = offset === 0 ? (forward[cell] ?? 0) : value * (steps[tag * count + before] ?? 0) * (emissions[cell] ?? 0);
    before = tag;
  }
  return value * (backward[(name.end - 1) * count + before] ?? 0);
}

/** The likeliest row of tags. */
export function bestPath(scores: Float64Array, transitions: Transitions, tags: TagSet): Uint8Array {
  const count = tags.names.length;
  const best = new Float64Array(scores.length);
  const from = new Uint8Array(scores.length);
  for (let cell = 0; cell < scores.length; cell++) {
    const tag = cell % count;
    let most = cell < count && tags.mayOpen[tag] ? 0 : Number.NEGATIVE_INFINITY;
    if (cell >= count)
      for (const before of tags.before[tag] ?? []) {
        const value = (best[cell - tag - count + before] ?? 0) + (transitions[tag * count + before] ?? 0);
        if (value > most) [most, from[cell]] = [value, before];
      }
    best[cell] = most + (scores[cell] ?? 0);
  }
  return traceBack(best, from, tags);
}

function traceBack(best: Float64Array, from: Uint8Array, tags: TagSet): Uint8Array {
  const count = tags.names.length;
  const path = new Uint8Array(best.length / count);
  let last = 0;
  const end = (path.length - 1) * count;
  for (let tag = 1; tag < count; tag++)
    if (tags.mayClose[tag] && (best[end + tag] ?? 0) > (best[end + last] ?? 0)) last = tag;
  for (let place = path.length - 1; place >= 0; place--) {
    path[place] = last;
    last = from[place * count + last] ?? 0;
  }
  return path;
}
