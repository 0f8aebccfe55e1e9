/** Learns from all that people read in texts, or shows how well that does on texts that were not learned from. */

import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { CHINESE } from "../../ingest/mentions/tagger/chinese.ts";
import { ENGLISH } from "../../ingest/mentions/tagger/english.ts";
import { toWeightsUrl } from "../../ingest/mentions/tagger/tag-model.ts";
import type { Tongue } from "../../ingest/mentions/tagger/tongue.ts";
import {
  LIKELY,
  LIKELY_UNNAMED,
  type Naming,
  OUTCOMES,
  toWeightsUrl as toRelationWeightsUrl,
  WEIGHT_FILES,
} from "../../ingest/relations/classifier/model.ts";
import { CORPUS, ROOT } from "../score/corpus.ts";
import { toScores } from "../score/tally.ts";
import { toText } from "../tables.ts";
import { findArticleExamples } from "./article-examples.ts";
import { crossValidate } from "./cross-validate.ts";
import { crossValidateTagger } from "./cross-validate-tagger.ts";
import type { Example, ExampleFile } from "./examples.ts";
import { findFinanceExamples } from "./finance-examples.ts";
import { findLexiconExamples } from "./lexicon-examples.ts";
import { toTagWeightsFile } from "./tag-weights-file.ts";
import { findTaggedFiles, type TaggedFile } from "./tagged-texts.ts";
import { train } from "./train.ts";
import { trainTagger } from "./train-tagger.ts";
import { toWeightsFile } from "./weights-file.ts";

const FOLDS = 5;

/** What the tagger learns from. */
const TAGGED = [join(ROOT, "bench/articles"), CORPUS];

/** What the classifier learns from, by folder. */
const SOURCES: Readonly<Record<string, (folder: string) => Promise<readonly ExampleFile[]>>> = {
  [join(ROOT, "bench/articles")]: findArticleExamples,
  [CORPUS]: findArticleExamples,
  [join(CORPUS, "finance")]: findFinanceExamples,
};

const TONGUES: Readonly<Record<string, Tongue>> = { Chinese: CHINESE, English: ENGLISH };

export async function learnNames(write: boolean | undefined): Promise<void> {
  for (const [language, tongue] of Object.entries(TONGUES)) await learnNamesIn(language, tongue, write);
}

async function learnNamesIn(language: string, tongue: Tongue, write: boolean | undefined): Promise<void> {
  const folders = TAGGED.filter(isHere);
  const files = (await Promise.all(folders.map((folder) => findTaggedFiles(folder, tongue)))).flat();
  if (!write) return console.log(toText(toNameTable(language, files, tongue)));
  const weights = trainTagger(
    files.flatMap(({ texts }) => texts),
    tongue.tags,
  );
  await writeFile(toWeightsUrl(tongue), toTagWeightsFile(weights, tongue));
  console.log(`Written: ingest/lexicon/${tongue.file}.`);
}

export async function learnRelations(write: boolean | undefined): Promise<void> {
  const sources = Object.entries(SOURCES).filter(([folder]) => isHere(folder));
  const files = (await Promise.all(sources.map(([folder, find]) => find(folder)))).flat();
  const lexicon = findLexiconExamples();
  for (const naming of ["named", "unnamed"] as const) {
    const only = ({ name, examples }: ExampleFile) => ({ name, examples: examples[naming] });
    const [learned, always] = [files.map(only), only(lexicon)];
    if (!write) {
      console.log(toText(toTable(naming, learned, always)));
      continue;
    }
    const weights = train([...learned, always].flatMap(({ examples }) => examples));
    await writeFile(toRelationWeightsUrl(naming), toWeightsFile(weights, naming));
    console.log(`Written: ingest/lexicon/${WEIGHT_FILES[naming]}.`);
  }
}

function isHere(folder: string): boolean {
  if (!existsSync(folder)) console.log(`There is no ${relative(ROOT, folder)} here: what is learned lacks its texts.`);
  return existsSync(folder);
}

function toNameTable(language: string, files: readonly TaggedFile[], tongue: Tongue) {
  const { rules, tagger } = crossValidateTagger(files, tongue, FOLDS);
  const rows = Object.entries({ "the rules": rules, "the tagger above them": tagger }).map(([who, tally]) => {
    const { precision, recall, f1 } = toScores(tally);
    return [who, precision.toFixed(3), recall.toFixed(3), f1.toFixed(3)];
  });
  const title = `Names in ${language} sentences, but for places`;
  return { title, columns: ["by", "precision", "recall", "F1"], rows };
}

/** From where on an outcome is likely, and what is asked. */
const ASKED = {
  named: { likely: LIKELY, of: "Pairs of one sentence" },
  unnamed: { likely: LIKELY_UNNAMED, of: "Pairs of which a sentence names only one" },
} as const;

type Part = ExampleFile<readonly Example[]>;

function toTable(naming: Naming, files: readonly Part[], lexicon: Part) {
  const { likely, of } = ASKED[naming];
  const rows = crossValidate(files, lexicon, FOLDS, likely).map((tally, column) => {
    const { type, isTurned } = OUTCOMES[column] ?? { type: "", isTurned: false };
    const { precision, recall } = toScores(tally);
    return [type, isTurned ? "second to first" : "first to second", precision.toFixed(3), recall.toFixed(3)];
  });
  return {
    title: `${of}, likely from ${likely}`,
    columns: ["relation", "direction", "precision", "recall"],
    rows,
  };
}
