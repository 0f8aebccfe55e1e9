/** Logistic regression, one for each outcome: full batches, step sizes by AdaGrad, weights kept small by their squares. */

import { COLUMNS, toLikelihood, type Weights } from "../../ingest/relations/classifier/model.ts";
import type { Example, Truth } from "./examples.ts";

/** How often a feature must be seen that it gets a weight. */
const RARE = 2;
const ROUNDS = 120;
const STEP = 0.3;
/** How strongly weights are pulled to 0, beside one example. */
const PULL = 5;

export function train(examples: readonly Example[]): Weights {
  const features = commonFeatures(examples);
  const index = new Map(features.map((feature, position) => [feature, position]));
  const rows = examples.map((example) =>
    Int32Array.from(example.features.flatMap((feature) => index.get(feature) ?? [])),
  );
  const columns = Array.from({ length: COLUMNS }, (_, column) =>
    trainColumn(
      rows,
      examples.map(({ truths }) => truths[column]),
      features.length,
    ),
  );
  return new Map(features.map((feature, position) => [feature, columns.map((weights) => weights[position] ?? 0)]));
}

function commonFeatures(examples: readonly Example[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= RARE)
    .map(([name]) => name)
    .sort();
}

function trainColumn(all: readonly Int32Array[], truths: readonly Truth[], size: number): Float64Array {
  const taught = all.flatMap((row, position) => {
    const truth = truths[position];
    return truth === undefined ? [] : [{ row, target: Number(truth) }];
  });
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-8);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight) => weight * PULL);
    for (const { row, target } of taught) {
      const miss = likelihood(row, weights) - target;
      for (const feature of row) slope[feature] = (slope[feature] ?? 0) + miss;
    }
    for (const [feature, value] of slope.entries()) {
      const square = (squares[feature] ?? 0) + value * value;
      squares[feature] = square;
      weights[feature] = (weights[feature] ?? 0) - (STEP * value) / Math.sqrt(square);
    }
  }
  return weights;
}

function likelihood(row: Int32Array, weights: Float64Array): number {
  let sum = 0;
  for (const feature of row) sum += weights[feature] ?? 0;
  return toLikelihood(sum);
}
