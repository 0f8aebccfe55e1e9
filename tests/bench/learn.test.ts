/** Learning which pairs are tied: from examples to weights, and their file. */

import { expect, test } from "vitest";
import { crossValidate } from "../../bench/learn/cross-validate.ts";
import type { Example, ExampleFile } from "../../bench/learn/examples.ts";
import { findLexiconExamples } from "../../bench/learn/lexicon-examples.ts";
import { train } from "../../bench/learn/train.ts";
import { toWeightsFile } from "../../bench/learn/weights-file.ts";
import { COLUMNS, Model, OUTCOMES, parseWeights } from "../../ingest/relations/classifier/model.ts";

const SETTLED = OUTCOMES.findIndex(({ type, isTurned }) => type === "LOCATED_IN" && !isTurned);

function example(isTrue: boolean, ...features: readonly string[]): Example {
  return { features, truths: OUTCOMES.map((_, column) => (column === SETTLED ? isTrue : undefined)) };
}

/** "settle" tells; "always" does not. */
const EXAMPLES = Array.from({ length: 400 }, (_, index) =>
  index % 2 === 0 ? example(true, "always", "settle") : example(false, "always", "visit"),
);

test("what stands with the right ones gets weight, what stands with the wrong ones speaks against it", () => {
  const model = new Model(train(EXAMPLES));
  const likelihood = (...features: readonly string[]) =>
    model.weigh(features.map(model.rows.look)).likelihoods[SETTLED];
  expect(likelihood("always", "settle")).toBeGreaterThan(0.8);
  expect(likelihood("always", "visit")).toBeLessThan(0.2);
});

test("a feature seen only once gets no weight", () => {
  expect(train([...EXAMPLES, example(true, "rare")]).has("rare")).toBe(false);
});

test("each part is judged by what was learned from the others", () => {
  const files = [0, 1, 2, 3].map((part): ExampleFile<readonly Example[]> => {
    return { name: `${part}`, examples: EXAMPLES.slice(part * 100, part * 100 + 100) };
  });
  const strange: ExampleFile<readonly Example[]> = { name: "strange", examples: [example(false, "always", "settle")] };
  expect(crossValidate([...files, strange], { name: "none", examples: [] }, 5, 0.7)[SETTLED]).toEqual({
    right: 200,
    wrong: 1,
    missed: 0,
  });
});

test("the file says again what was learned, to two places", () => {
  const row = Array.from({ length: COLUMNS }, (_, column) => (column === SETTLED ? 1.25 : 0));
  const weights = new Map([
    ["settle", row],
    ["nothing", row.map(() => 0.04)],
  ]);
  expect([...parseWeights(toWeightsFile(weights, "named"), "relation-weights.tsv")]).toEqual([["settle", row]]);
});

test("the examples of the frames teach both what is read and what is not", () => {
  const truths = findLexiconExamples().examples.named.flatMap((one) => one.truths);
  expect(truths.filter((truth) => truth === true).length).toBeGreaterThan(100);
  expect(truths.filter((truth) => truth === false).length).toBeGreaterThan(100);
});
