/** Learns the weights of `firm-weights.tsv` by logistic regression: `node ingest/learning/learn-firm-weights.ts SENTENCES.jsonl > ingest/lexicon/firm-weights.tsv`. A line is { "text", "firms": [names] }. */

import { readFileSync } from "node:fs";
import { z } from "zod";
import { featuresOf, findWordSpans } from "../mentions/firm-features.ts";
import { toSimplifiedKey } from "../mentions/script.ts";
import { toSentenceView } from "../mentions/sentence-view.ts";

const labelled = z.object({ text: z.string(), firms: z.array(z.string()), open: z.array(z.string()).default([]) });

interface Example {
  readonly features: readonly string[];
  readonly isFirm: boolean;
}

const ROUNDS = 12;
const RATE = 0.1;
const DECAY = 1e-4;
const SELDOM = 4;

/** Every stretch of a sentence is an example; those that touch a name which may or may not be a firm are left out. */
function toExamples(line: string): readonly Example[] {
  const { text, firms, open } = labelled.parse(JSON.parse(line));
  const view = toSentenceView({ index: 0, text, at: [], block: 0, role: "body" });
  const names = new Set(firms.map(toSimplifiedKey));
  const doubtful = open.map(toSimplifiedKey);
  return findWordSpans(view).flatMap((span) => {
    const name = view.words
      .slice(span.from, span.to)
      .map((word) => word.text)
      .join("");
    const isFirm = names.has(name);
    if (!isFirm && doubtful.some((one) => one.includes(name) || name.includes(one))) return [];
    return [{ features: featuresOf(view, span), isFirm }];
  });
}

function countFeatures(sentences: readonly (readonly Example[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const examples of sentences) {
    const seen = new Set(examples.filter(({ isFirm }) => isFirm).flatMap(({ features }) => features));
    for (const feature of seen) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  return counts;
}

function learn(sentences: readonly (readonly Example[])[]): ReadonlyMap<string, number> {
  const counts = countFeatures(sentences);
  const weights = new Map<string, number>();
  for (const [feature, count] of counts) if (count >= SELDOM) weights.set(feature, 0);
  for (const feature of new Set(sentences.flat().flatMap(({ features }) => features))) {
    if (/^(before|after|first|last) /u.test(feature) && !weights.has(feature)) weights.set(feature, 0);
  }
  for (let round = 0; round < ROUNDS; round++) {
    const rate = RATE / (1 + round);
    for (const examples of sentences) for (const example of examples) step(weights, example, rate);
  }
  return weights;
}

function step(weights: Map<string, number>, { features, isFirm }: Example, rate: number): void {
  const sum = features.reduce((total, feature) => total + (weights.get(feature) ?? 0), 0);
  const error = (isFirm ? 1 : 0) - 1 / (1 + Math.exp(-sum));
  for (const feature of features) {
    const weight = weights.get(feature);
    if (weight !== undefined) weights.set(feature, weight * (1 - rate * DECAY) + rate * error);
  }
}

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error("usage: node ingest/learning/learn-firm-weights.ts SENTENCES.jsonl");
const sentences = readFileSync(path, "utf8").trim().split("\n").map(toExamples);
const rows = [...learn(sentences)]
  .filter(([, weight]) => Math.abs(weight) >= 0.15)
  .sort(([a], [b]) => (a < b ? -1 : 1));
console.log(
  "# Learned by ingest/learning/learn-firm-weights.ts from labelled sentences; how much a feature speaks for a firm's name.\nweight\tfeature",
);
for (const [feature, weight] of rows) console.log(`${weight.toFixed(2)}\t${feature}`);
