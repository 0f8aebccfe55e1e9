/** The model: a logistic regression whose weights stand in a file that one can read, a line for each feature. */

import { readFileSync } from "node:fs";
import { EDGE_TYPE_NAMES, type EdgeType } from "#graph/schema";

/** What a pair may turn out to be: a relation of the first to the second, or of the second to the first. */
export interface Outcome {
  readonly type: EdgeType;
  readonly isTurned: boolean;
}

/** In the order of the columns of the file. */
export const OUTCOMES: readonly Outcome[] = EDGE_TYPE_NAMES.flatMap((type) =>
  (type === "PARTNERED_WITH" ? [false] : [false, true]).map((isTurned) => ({ type, isTurned })),
);

/** How much a feature speaks for each outcome, and against it where it is negative. */
export type Weights = ReadonlyMap<string, readonly number[]>;

export const WEIGHTS_FILE = new URL("../../lexicon/relation-weights.tsv", import.meta.url);

/** Learned by `npm run learn -- --write`. */
export const LEARNED: Weights = parseWeights(readFileSync(WEIGHTS_FILE, "utf8"));

export function parseWeights(file: string): Weights {
  const rows = file.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return new Map(
    rows.slice(1).map((row) => {
      const [feature = "", ...weights] = row.split("\t");
      return [feature, OUTCOMES.map((_, column) => Number(weights[column] ?? 0))];
    }),
  );
}

/** From here on an outcome is a claim. */
export const LIKELY = 0.8;
/** Up to here a frame is not believed that has to look for one of the two outside its own words. */
export const UNLIKELY = 0.12;

/** How likely each outcome is, 0 to 1. */
export function toLikelihoods(features: readonly string[], weights: Weights): readonly number[] {
  return toSums(features, weights).map(toLikelihood);
}

/** From minus to plus infinity into 0 to 1: the logistic function. */
export function toLikelihood(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}

function toSums(features: readonly string[], weights: Weights): readonly number[] {
  const sums = OUTCOMES.map(() => 0);
  for (const feature of features) {
    const row = weights.get(feature);
    if (row === undefined) continue;
    for (let column = 0; column < sums.length; column++) sums[column] = (sums[column] ?? 0) + (row[column] ?? 0);
  }
  return sums;
}
