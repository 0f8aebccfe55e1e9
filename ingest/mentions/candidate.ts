/** A stretch of a sentence that may be a mention, before the best ones are chosen. */

import type { NodeLabel } from "#graph/schema";

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A stretch and what it is taken for, in one word to compare by. */
export function toKey({ start, end, label }: Stretch & { readonly label: NodeLabel }): string {
  return `${start} ${end} ${label}`;
}

export interface Candidate extends Stretch {
  readonly label: NodeLabel;
  readonly kind: "name" | "description";
  /** A place before the name that is no part of it: 以色列 in 以色列BP&C集团. */
  readonly prefix?: Stretch;
  readonly rule: string;
  readonly confidence: number;
}

/** The longest of the stretches that cover each place of a sentence. */
export function toCover<Covering extends Stretch>(stretches: readonly Covering[]): readonly (Covering | undefined)[] {
  const cover: (Covering | undefined)[] = [];
  for (const stretch of [...stretches].sort((a, b) => a.end - a.start - (b.end - b.start))) {
    for (let place = stretch.start; place < stretch.end; place++) cover[place] = stretch;
  }
  return cover;
}

/** Those of the candidates that touch none of the taken ones. */
export function withoutOverlap(candidates: readonly Candidate[], taken: readonly Stretch[]): readonly Candidate[] {
  const cover = toCover(taken);
  return candidates.filter(({ start, end }) => {
    for (let place = start; place < end; place++) if (cover[place] !== undefined) return false;
    return true;
  });
}

/** The candidates that together say most: no two overlap, and the sum of their weights is the greatest. */
export function chooseCandidates(candidates: readonly Candidate[]): readonly Candidate[] {
  const sorted = [...candidates].sort((a, b) => a.end - b.end || a.start - b.start || b.confidence - a.confidence);
  const best: { readonly weight: number; readonly last: Candidate | undefined; readonly before: number }[] = [
    { weight: 0, last: undefined, before: 0 },
  ];

  for (const [index, candidate] of sorted.entries()) {
    const before = countEndingBefore(sorted, index, candidate.start);
    const taken = (best[before]?.weight ?? 0) + toWeight(candidate);
    const left = best[index]?.weight ?? 0;
    best.push(
      taken > left ? { weight: taken, last: candidate, before } : { weight: left, last: undefined, before: index },
    );
  }
  return traceBack(best);
}

function countEndingBefore(sorted: readonly Candidate[], limit: number, start: number): number {
  let low = 0;
  let high = limit;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function traceBack(
  best: readonly { readonly last: Candidate | undefined; readonly before: number }[],
): readonly Candidate[] {
  const chosen: Candidate[] = [];
  for (let index = best.length - 1; index > 0; ) {
    const step = best[index];
    if (step === undefined) break;
    if (step.last !== undefined) chosen.push(step.last);
    index = step.before;
  }
  return chosen.reverse();
}

/** A longer mention outweighs the shorter ones within it unless these are much surer. */
function toWeight({ start, end, confidence }: Candidate): number {
  return confidence * (end - start + 1);
}
