/** The weights as a file that one can read: a line for each feature, a column for each outcome. */

import { type Naming, WEIGHTS_HEAD, type Weights } from "../../ingest/relations/classifier/model.ts";

const ABOUT: Readonly<Record<Naming, string>> = {
  named: "two names of one sentence have",
  unnamed: "one that a sentence does not name (the first) has to one that it names",
};

const toHead = (
  naming: Naming,
) => `# Which relation ${ABOUT[naming]}: how much each thing that can be seen of them speaks for it (or, below 0, against).
# "turned" is the relation from the second to the first, "planned" that what they have is yet to come. Learned by npm run learn -- --write; do not edit.
# See ingest/relations/classifier/features.ts for what the features are, docs/decisions/0009-a-classifier-beside-the-frames.md for why.
`;

/** What weighs less than this in every column is left out; a single weight below the second shows nothing. */
const LEAST = 0.1;
const SHOWN = 0.01;

export function toWeightsFile(weights: Weights, naming: Naming): string {
  const rows = [...weights]
    .filter(([, row]) => row.some((weight) => Math.abs(weight) >= LEAST))
    .map(([feature, row]) => [feature, ...row.map(toCell)].join("\t").trimEnd())
    .sort((a, b) => (a < b ? -1 : 1));
  return `${toHead(naming)}${WEIGHTS_HEAD}\n${rows.join("\n")}\n`;
}

function toCell(weight: number): string {
  return Math.abs(weight) < SHOWN ? "" : weight.toFixed(2);
}
