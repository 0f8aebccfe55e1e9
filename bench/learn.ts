/** The command line that learns which pairs are tied, from what people read in texts: `npm run learn`. */

import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { LIKELY, OUTCOMES, WEIGHTS_FILE } from "../ingest/relations/classifier/model.ts";
import { parseOptions, runCommand } from "../server/command-line.ts";
import { crossValidate } from "./learn/cross-validate.ts";
import { type ExampleFile, findExamples, findLexiconExamples } from "./learn/examples.ts";
import { train } from "./learn/train.ts";
import { toWeightsFile } from "./learn/weights-file.ts";
import { CORPUS, ROOT } from "./score/corpus.ts";
import { toScores } from "./score/tally.ts";
import { toText } from "./tables.ts";

const HELP = `Learns which pairs of names a sentence ties, from the texts beside their gold: bench/articles, and ../shared/corpus
without the half of dev that is kept unseen. Shows how well it does on files that it has not learned from (in five parts).

  npm run learn -- [--write]

  --write    takes the weights as the new ones: ingest/lexicon/relation-weights.tsv
  --help     this page`;

const OPTIONS = { help: { type: "boolean" }, write: { type: "boolean" } } as const;
const SOURCES = [join(ROOT, "bench/articles"), CORPUS];
const FOLDS = 5;

async function learn(): Promise<void> {
  const { help, write } = parseOptions(OPTIONS, "npm run learn --");
  if (help) return console.log(HELP);
  const missing = SOURCES.filter((folder) => !existsSync(folder));
  for (const folder of missing)
    console.log(`There is no ${relative(ROOT, folder)} here: what is learned lacks its texts.`);
  const files = await findExamples(SOURCES.filter((folder) => !missing.includes(folder)));
  const lexicon = findLexiconExamples();
  console.log(toText(toTable(files, lexicon)));
  if (!write) return;
  await writeFile(WEIGHTS_FILE, toWeightsFile(train([...files, lexicon].flatMap(({ examples }) => examples))));
  console.log("Written: ingest/lexicon/relation-weights.tsv.");
}

function toTable(files: readonly ExampleFile[], lexicon: ExampleFile) {
  const rows = crossValidate(files, lexicon, FOLDS, LIKELY).map((tally, column) => {
    const { type, isTurned } = OUTCOMES[column] ?? { type: "", isTurned: false };
    const { precision, recall } = toScores(tally);
    return [type, isTurned ? "second to first" : "first to second", precision.toFixed(3), recall.toFixed(3)];
  });
  return {
    title: `Pairs of one sentence, likely from ${LIKELY}`,
    columns: ["relation", "direction", "precision", "recall"],
    rows,
  };
}

await runCommand(learn);
