/** The weights of the tagger as a file that one can read: a line for each feature, a column for each tag. */

import { AFTER_TAG, type TagWeights } from "../../ingest/mentions/tagger/tag-model.ts";
import type { Tongue } from "../../ingest/mentions/tagger/tongue.ts";

const HEAD = `# How much each thing that can be seen at a part of a sentence (a Chinese character, an English word) speaks for its being outside of names, or the
# first, inner, last or only part of one (or, below 0, against). Rows that begin with "after" say how well tags follow each other. Learned by npm run learn -- --write;
# do not edit. See ingest/mentions/tagger for what the features are, docs/decisions/0010-a-tagger-above-the-rules.md for why.
`;

/** What weighs less than this for every tag is left out; a single weight below the second shows nothing. */
const LEAST = 0.2;
const SHOWN = 0.05;

export function toTagWeightsFile({ features, transitions }: TagWeights, { tags: { names } }: Tongue): string {
  const steps = names.map((tag, before) => [
    `${AFTER_TAG}${tag}`,
    ...names.map((_, next) => toCell(transitions[next * names.length + before] ?? 0)),
  ]);
  const rows = [...features]
    .map(([name, weights]) => [name, Array.from(weights)] as const)
    // Half of an emoji is no character, and a file has no way to write it.
    .filter(([name, weights]) => name.isWellFormed() && weights.some((weight) => Math.abs(weight) >= LEAST))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, weights]) => [name, ...weights.map(toCell)]);
  const lines = [...steps, ...rows].map(toLine);
  return `${HEAD}${lines.join("\n")}\n`;
}

/** Without the empty cells at its end; a row of nothing else says 0. */
function toLine([name = "", ...cells]: readonly string[]): string {
  const shown = cells.join("\t").trimEnd();
  return `${name}\t${shown === "" ? "0" : shown}`;
}

function toCell(weight: number): string {
  return Math.abs(weight) < SHOWN ? "" : weight.toFixed(1);
}
