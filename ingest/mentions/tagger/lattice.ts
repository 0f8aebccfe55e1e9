/** A sentence as a linear chain of tags: the likeliest row of them, and how likely each tag and each name is. */

import type { Tagged, TagSet } from "./tags.ts";

/** Which tags may follow each other, and how much speaks for that. */
export interface Chain {
  readonly tags: TagSet;
  /** The steps that may be taken: from which tag, to which, and what speaks for each; those to the same tag side by side. */
  readonly from: Uint8Array;
  readonly to: Uint8Array;
  readonly weights: Float64Array;
  /** Exponentials of the weights: of those steps, and of all by `tag * number of tags + tag before`. */
  readonly strengths: Float64Array;
  readonly all: Float64Array;
}

/** `transitions` says how strongly a tag calls for the one before it, by `tag * number of tags + tag before`. */
export function toChain(transitions: ArrayLike<number>, tags: TagSet): Chain {
  const steps = tags.before.flatMap((before, to) => before.map((from) => ({ from, to })));
  const weights = Float64Array.from(steps, ({ from, to }) => transitions[to * tags.names.length + from] ?? 0);
  return {
    tags,
    from: Uint8Array.from(steps, ({ from }) => from),
    to: Uint8Array.from(steps, ({ to }) => to),
    weights,
    strengths: weights.map(Math.exp),
    all: Float64Array.from(transitions, Math.exp),
  };
}

/** The forward and backward sums of a chain, scaled so that at each place they multiply to likelihoods. */
export interface Lattice {
  readonly chain: Chain;
  readonly length: number;
  /** By `place * number of tags + tag`. */
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** Exponentials of the scores, by the same, each divided by the scale of its place. */
  readonly emissions: Float64Array;
}

/** `scores` says how much speaks for each tag at each place. */
export function toLattice(scores: Float64Array, chain: Chain): Lattice {
  const count = chain.tags.names.length;
  const length = scores.length / count;
  const lattice = {
    chain,
    length,
    forward: new Float64Array(scores.length),
    backward: new Float64Array(scores.length),
    emissions: toEmissions(scores, count),
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

function forwardAt(place: number, { chain, forward, emissions }: Lattice): void {
  const { tags, from, to, strengths } = chain;
  const count = tags.names.length;
  const here = place * count;
  if (place === 0) for (let tag = 0; tag < count; tag++) forward[tag] = tags.mayOpen[tag] ? 1 : 0;
  else
    for (let step = 0; step < strengths.length; step++) {
      const cell = here + (to[step] ?? 0);
      forward[cell] = (forward[cell] ?? 0) + (forward[here - count + (from[step] ?? 0)] ?? 0) * (strengths[step] ?? 0);
    }
  let scale = 0;
  for (let cell = here; cell < here + count; cell++) {
    const value = (forward[cell] ?? 0) * (emissions[cell] ?? 0);
    forward[cell] = value;
    scale += value;
  }
  for (let cell = here; cell < here + count; cell++) {
    forward[cell] = (forward[cell] ?? 0) / scale;
    emissions[cell] = (emissions[cell] ?? 0) / scale;
  }
}

function backwardAt(place: number, { chain, length, backward, emissions }: Lattice): void {
  const { tags, from, to, strengths } = chain;
  const count = tags.names.length;
  const here = place * count;
  if (place === length - 1) {
    for (let tag = 0; tag < count; tag++) backward[here + tag] = tags.mayClose[tag] ? 1 : 0;
    return;
  }
  for (let step = 0; step < strengths.length; step++) {
    const [cell, next] = [here + (from[step] ?? 0), here + count + (to[step] ?? 0)];
    const ahead = (emissions[next] ?? 0) * (backward[next] ?? 0);
    backward[cell] = (backward[cell] ?? 0) + (strengths[step] ?? 0) * ahead;
  }
}

function scaleBackward({ chain, length, forward, backward }: Lattice): void {
  const count = chain.tags.names.length;
  let total = 0;
  for (let cell = (length - 1) * count; cell < length * count; cell++)
    total += (forward[cell] ?? 0) * (backward[cell] ?? 0);
  for (let cell = 0; cell < backward.length; cell++) backward[cell] = (backward[cell] ?? 0) / total;
}

/** How likely just these characters are a name of that kind, 0 to 1. */
export function likelihoodOf({ chain, forward, backward, emissions }: Lattice, name: Tagged): number {
  const { tags, all } = chain;
  const count = tags.names.length;
  let [value, before] = [0, -1];
  for (const [offset, tag] of tags.of(name).entries()) {
    const cell = (name.start + offset) * count + tag;
    value = offset === 0 ? (forward[cell] ?? 0) : value * (all[tag * count + before] ?? 0) * (emissions[cell] ?? 0);
    before = tag;
  }
  return value * (backward[(name.end - 1) * count + before] ?? 0);
}

/** The likeliest row of tags. */
export function bestPath(scores: Float64Array, { tags, from, to, weights }: Chain): Uint8Array {
  const count = tags.names.length;
  const best = new Float64Array(scores.length).fill(Number.NEGATIVE_INFINITY);
  const before = new Uint8Array(scores.length);
  for (let tag = 0; tag < count; tag++) if (tags.mayOpen[tag]) best[tag] = 0;
  for (let here = 0; here < scores.length; here += count) {
    if (here > 0)
      for (let step = 0; step < weights.length; step++) {
        const [tag, cell] = [from[step] ?? 0, here + (to[step] ?? 0)];
        const value = (best[here - count + tag] ?? 0) + (weights[step] ?? 0);
        if (value <= (best[cell] ?? 0)) continue;
        best[cell] = value;
        before[cell] = tag;
      }
    for (let cell = here; cell < here + count; cell++) best[cell] = (best[cell] ?? 0) + (scores[cell] ?? 0);
  }
  return traceBack(best, before, tags);
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
