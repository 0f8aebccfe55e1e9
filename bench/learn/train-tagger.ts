/** A conditional random field: the weights under which people's tags are likeliest, found sentence by sentence with AdaGrad. */

import { type Lattice, toChain, toLattice } from "../../ingest/mentions/tagger/lattice.ts";
import type { TagWeights } from "../../ingest/mentions/tagger/tag-model.ts";
import type { TagSet } from "../../ingest/mentions/tagger/tags.ts";
import { createRandom, type Random } from "../speed/random.ts";

/** A sentence with what can be seen at each place, and the tags that people gave. */
export interface TaggedText {
  readonly features: readonly (readonly string[])[];
  readonly tags: readonly number[];
}

/** How often a feature must be seen that it gets weights. */
const RARE = 2;
const ROUNDS = 15;
const STEP = 0.12;
/** What is left of the weights after each round: weights are kept small. */
const KEPT = 0.95;
/** From here on the weights of the rounds are averaged: the last round alone depends on the order of its sentences. */
const SETTLED = 5;
/** In per cent, how much of what is seen is hidden each time: nothing shall be relied on alone, the rules least of all. */
const HIDDEN = 30;
const SEED = 1;
/** Too small a miss to be learned from. */
const NEGLIGIBLE = 1e-3;

interface Learner {
  readonly weights: Float64Array;
  readonly squares: Float64Array;
}

interface Learners {
  readonly tags: TagSet;
  readonly emissions: Learner;
  readonly transitions: Learner;
}

export function trainTagger(texts: readonly TaggedText[], tags: TagSet): TagWeights {
  const count = tags.names.length;
  const index = indexFeatures(texts);
  const rows = texts.map(({ features }) =>
    features.map((names) => Int32Array.from(names.flatMap((name) => index.get(name) ?? []))),
  );
  const emissions = open(index.size * count);
  const transitions = open(count * count);
  const [meanEmissions, meanTransitions] = [new Float64Array(index.size * count), new Float64Array(count * count)];
  const random = createRandom(SEED);
  for (let round = 0; round < ROUNDS; round++) {
    for (const at of shuffled(texts.length, random)) {
      const seen = (rows[at] ?? []).map((row) => row.filter(() => random(100) >= HIDDEN));
      learnSentence(seen, texts[at]?.tags ?? [], { tags, emissions, transitions });
    }
    for (const [cell, weight] of emissions.weights.entries()) emissions.weights[cell] = weight * KEPT;
    if (round < SETTLED) continue;
    addShare(meanEmissions, emissions.weights);
    addShare(meanTransitions, transitions.weights);
  }
  return {
    features: new Map([...index].map(([name, row]) => [name, meanEmissions.slice(row * count, (row + 1) * count)])),
    transitions: meanTransitions,
  };
}

function addShare(mean: Float64Array, weights: Float64Array): void {
  for (const [cell, weight] of weights.entries()) mean[cell] = (mean[cell] ?? 0) + weight / (ROUNDS - SETTLED);
}

function open(size: number): Learner {
  return { weights: new Float64Array(size), squares: new Float64Array(size).fill(1e-4) };
}

function indexFeatures(texts: readonly TaggedText[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of texts)
    for (const names of features) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const common = [...counts].filter(([, count]) => count >= RARE).map(([name]) => name);
  return new Map(common.sort().map((name, row) => [name, row]));
}

function shuffled(length: number, random: Random): readonly number[] {
  const order = Array.from({ length }, (_, at) => at);
  for (let at = length - 1; at > 0; at--) {
    const other = random(at + 1);
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  return order;
}

function learnSentence(
  rows: readonly Int32Array[],
  told: readonly number[],
  { tags, emissions, transitions }: Learners,
): void {
  if (rows.length === 0) return;
  const count = tags.names.length;
  const scores = new Float64Array(rows.length * count);
  for (const [place, row] of rows.entries()) addScores(scores, place, row, emissions.weights, count);
  const lattice = toLattice(scores, toChain(transitions.weights, tags));
  for (const [place, row] of rows.entries()) {
    const gold = told[place] ?? 0;
    for (let tag = 0; tag < count; tag++) {
      const cell = place * count + tag;
      const miss = (lattice.forward[cell] ?? 0) * (lattice.backward[cell] ?? 0) - (tag === gold ? 1 : 0);
      if (Math.abs(miss) < NEGLIGIBLE) continue;
      for (const feature of row) learn(emissions, feature * count + tag, miss);
    }
    if (place > 0) learnSteps(lattice, place, told[place - 1] ?? 0, gold, transitions);
  }
}

function addScores(scores: Float64Array, place: number, row: Int32Array, weights: Float64Array, count: number): void {
  for (const feature of row)
    for (let tag = 0; tag < count; tag++) {
      const cell = place * count + tag;
      scores[cell] = (scores[cell] ?? 0) + (weights[feature * count + tag] ?? 0);
    }
}

function learnSteps(
  { chain: { tags, all }, forward, backward, emissions }: Lattice,
  place: number,
  goldBefore: number,
  gold: number,
  transitions: Learner,
): void {
  const count = tags.names.length;
  for (let tag = 0; tag < count; tag++) {
    const ahead = (emissions[place * count + tag] ?? 0) * (backward[place * count + tag] ?? 0);
    for (const before of tags.before[tag] ?? []) {
      const step = tag * count + before;
      const likely = (forward[(place - 1) * count + before] ?? 0) * (all[step] ?? 0) * ahead;
      const miss = likely - (tag === gold && before === goldBefore ? 1 : 0);
      if (Math.abs(miss) >= NEGLIGIBLE) learn(transitions, step, miss);
    }
  }
}

function learn({ weights, squares }: Learner, cell: number, slope: number): void {
  const square = (squares[cell] ?? 0) + slope * slope;
  squares[cell] = square;
  weights[cell] = (weights[cell] ?? 0) - (STEP * slope) / Math.sqrt(square);
}
