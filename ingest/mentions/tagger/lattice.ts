/** A sentence as a linear chain of tags: the likeliest row of them, and how likely each tag and each name is. */

import { MAY_CLOSE, MAY_OPEN, TAGS, TAGS_BEFORE, type Tagged, tagsOf } from "./tags.ts";

const COUNT = TAGS.length;

/** How strongly a tag calls for the one before it, by `tag * number of tags + tag before`. */
export type Transitions = ArrayLike<number>;

/** The forward and backward sums of a chain, scaled so that at each place they multiply to likelihoods. */
export interface Lattice {
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
export function toLattice(scores: Float64Array, transitions: Transitions): Lattice {
  const length = scores.length / COUNT;
  const steps = Float64Array.from(transitions, Math.exp);
  const emissions = toEmissions(scores);
  const forward = new Float64Array(scores.length);
  for (let place = 0; place < length; place++) forwardAt(place, forward, emissions, steps);
  const backward = new Float64Array(scores.length);
  for (let place = length - 1; place >= 0; place--) backwardAt(place, length, backward, emissions, steps);
  const total = sumAt(length - 1, forward, backward);
  for (let cell = 0; cell < backward.length; cell++) backward[cell] = (backward[cell] ?? 0) / total;
  return { length, forward, backward, emissions, steps };
}

/** The greatest of each place is 1, so that none overflows. */
function toEmissions(scores: Float64Array): Float64Array {
  const emissions = new Float64Array(scores.length);
  for (let from = 0; from < scores.length; from += COUNT) {
    let most = Number.NEGATIVE_INFINITY;
    for (let tag = 0; tag < COUNT; tag++) most = Math.max(most, scores[from + tag] ?? 0);
    for (let tag = 0; tag < COUNT; tag++) emissions[from + tag] = Math.exp((scores[from + tag] ?? 0) - most);
  }
  return emissions;
}

function forwardAt(place: number, forward: Float64Array, emissions: Float64Array, steps: Float64Array): void {
  const from = place * COUNT;
  let scale = 0;
  for (let tag = 0; tag < COUNT; tag++) {
    let sum = place === 0 && MAY_OPEN[tag] ? 1 : 0;
    if (place > 0)
      for (const before of TAGS_BEFORE[tag] ?? [])
        sum += (forward[from - COUNT + before] ?? 0) * (steps[tag * COUNT + before] ?? 0);
    const value = sum * (emissions[from + tag] ?? 0);
    forward[from + tag] = value;
    scale += value;
  }
  for (let tag = 0; tag < COUNT; tag++) {
    forward[from + tag] = (forward[from + tag] ?? 0) / scale;
    emissions[from + tag] = (emissions[from + tag] ?? 0) / scale;
  }
}

function backwardAt(
  place: number,
  length: number,
  backward: Float64Array,
  emissions: Float64Array,
  steps: Float64Array,
): void {
  const from = place * COUNT;
  if (place === length - 1) {
    for (let tag = 0; tag < COUNT; tag++) backward[from + tag] = MAY_CLOSE[tag] ? 1 : 0;
    return;
  }
  const next = from + COUNT;
  for (let tag = 0; tag < COUNT; tag++) {
    const weight = (emissions[next + tag] ?? 0) * (backward[next + tag] ?? 0);
    for (const before of TAGS_BEFORE[tag] ?? [])
      backward[from + before] = (backward[from + before] ?? 0) + (steps[tag * COUNT + before] ?? 0) * weight;
  }
}

function sumAt(place: number, forward: Float64Array, backward: Float64Array): number {
  let sum = 0;
  for (let tag = 0; tag < COUNT; tag++)
    sum += (forward[place * COUNT + tag] ?? 0) * (backward[place * COUNT + tag] ?? 0);
  return sum;
}

/** How likely just these characters are a name of that kind, 0 to 1. */
export function likelihoodOf({ forward, backward, emissions, steps }: Lattice, name: Tagged): number {
  const tags = tagsOf(name);
  let [value, before] = [0, -1];
  for (const [offset, tag] of tags.entries()) {
    const cell = (name.start + offset) * COUNT + tag;
    value = offset === 0 ? (forward[cell] ?? 0) : value * (steps[tag * COUNT + before] ?? 0) * (emissions[cell] ?? 0);
    before = tag;
  }
  return value * (backward[(name.end - 1) * COUNT + before] ?? 0);
}

/** The likeliest row of tags. */
export function bestPath(scores: Float64Array, transitions: Transitions): Uint8Array {
  const length = scores.length / COUNT;
  const best = new Float64Array(scores.length);
  const from = new Uint8Array(scores.length);
  for (let cell = 0; cell < scores.length; cell++) {
    const tag = cell % COUNT;
    let most = cell < COUNT && MAY_OPEN[tag] ? 0 : Number.NEGATIVE_INFINITY;
    if (cell >= COUNT)
      for (const before of TAGS_BEFORE[tag] ?? []) {
        const value = (best[cell - tag - COUNT + before] ?? 0) + (transitions[tag * COUNT + before] ?? 0);
        if (value > most) [most, from[cell]] = [value, before];
      }
    best[cell] = most + (scores[cell] ?? 0);
  }
  return traceBack(best, from, length);
}

function traceBack(best: Float64Array, from: Uint8Array, length: number): Uint8Array {
  const path = new Uint8Array(length);
  let last = 0;
  const end = (length - 1) * COUNT;
  for (let tag = 1; tag < COUNT; tag++)
    if (MAY_CLOSE[tag] && (best[end + tag] ?? 0) > (best[end + last] ?? 0)) last = tag;
  for (let place = length - 1; place >= 0; place--) {
    path[place] = last;
    last = from[place * COUNT + last] ?? 0;
  }
  return path;
}
