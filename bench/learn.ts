/** The command line that learns which pairs are tied, from what people read in texts: `npm run learn`. */

import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { LIKELY, OUTCOMES, WEIGHTS_FILE } from "../ingest/relations/classifier/model.ts";
import { parseOptions, runCommand } from "../server/command-line.ts";
import { findArticleExamples } from "./learn/article-examples.ts";
import { crossValidate } from "./learn/cross-validate.ts";
import type { ExampleFile } from "./learn/examples.ts";
import { findFinanceExamples } from "./learn/finance-examples.ts";
import { findLexiconExamples } from "./learn/lexicon-examples.ts";
import { train } from "./learn/train.ts";
import { toWeightsFile } from "./learn/weights-file.ts";
import { CORPUS, ROOT } from "./score/corpus.ts";
import { toScores } from "./score/tally.ts";
import { toText } from "./tables.ts";

const HELP = `Learns which pairs of names a sentence ties, from what people read in texts: bench/articles, and ../shared/corpus
without the half of dev that is kept unseen. Shows how well it does on files that it has not learned from (in five parts; some minutes).

  npm run learn -- [--write]

  --write    shows nothing, learns from all files and takes the weights as the new ones: ingest/lexicon/relation-weights.tsv
  --help     this page`;

const OPTIONS = { help: { type: "boolean" }, write: { type: "boolean" } } as const;
const FOLDS = 5;

/** What is learned from, by folder. */
const SOURCES: Readonly<Record<string, (folder: string) => Promise<readonly ExampleFile[]>>> = {
  [join(ROOT, "bench/articles")]: findArticleExamples,
  [CORPUS]: findArticleExamples,
  [join(CORPUS, "finance")]: findFinanceExamples,
};

async function learn(): Promise<void> {
  const { help, write } = parseOptions(OPTIONS, "npm run learn --");
  if (help) return console.log(HELP);
  const files = (await Promise.all(Object.entries(SOURCES).map(readSource))).flat();
  const lexicon = findLexiconExamples();
  if (!write) return console.log(toText(toTable(files, lexicon)));
  await writeFile(WEIGHTS_FILE, toWeightsFile(train([...files, lexicon].flatMap(({ examples }) => examples))));
  console.log("Written: ingest/lexicon/relation-weights.tsv.");
}

async function readSource([folder, find]: readonly [string, (typeof SOURCES)[string]]): Promise<
  readonly ExampleFile[]
> {
  if (existsSync(folder)) return find(folder);
  console.log(`There is no ${relative(ROOT, folder)} here: what is learned lacks its texts.`);
  return [];
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
