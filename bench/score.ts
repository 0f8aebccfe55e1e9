/** The command line that measures how well articles are read: `npm run score`. */

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { GraphError } from "#graph";
import { runCommand } from "../ingest/run-command.ts";
import { parseOptions } from "../server/command-line.ts";
import { CORPUS, ROOT } from "./score/corpus.ts";
import { compareFigures, FIGURES_FILE, loadFigures, toFigures } from "./score/figures.ts";
import { writeGrounds } from "./score/grounds.ts";
import type { Quality } from "./score/measure.ts";
import { toQualityPage } from "./score/quality-page.ts";
import { toFileTable, toQualityTables } from "./score/quality-tables.ts";
import { toWorstMistakes } from "./score/worst-mistakes.ts";
import { toText } from "./tables.ts";

const HELP = `Measures how well articles are read, against what people read in them.

  npm run score -- [--corpus FOLDER] [--file FILE] [--misses N] [--write]

  --corpus   another folder than ../shared/corpus and bench/held-out: with *.gold.json files, or folders of them
  --file     measures one file of the corpus only, and shows all its mistakes unless --misses says otherwise
  --misses   shows N mistakes, those of the worst files first: what was missed, what is wrong and by which rule,
             each with its sentence; none of the half of dev that is kept unseen
  --write    takes the figures as the new ones: bench/figures.json, docs/quality.md and ingest/review/grounds.tsv
  --help     this page

Exit code 1: a figure dropped by more than 0.01 against bench/figures.json, or nothing could be measured.`;

const OPTIONS = {
  help: { type: "boolean" },
  corpus: { type: "string" },
  file: { type: "string" },
  misses: { type: "string" },
  write: { type: "boolean" },
} as const;

async function score(): Promise<number> {
  const { help, corpus, file, misses, write } = parseOptions(OPTIONS, "npm run score --");
  if (help) {
    console.log(HELP);
    return 0;
  }
  if (misses !== undefined && !/^\d+$/u.test(misses))
    throw new GraphError("invalid", `--misses takes a whole number, not "${misses}".`);
  if (write && (corpus ?? file) !== undefined)
    throw new GraphError(
      "invalid",
      "--write keeps the figures of all that is measured: leave out --corpus and --file.",
    );

  const started = performance.now();
  const { measureAll, measureQuality } = await import("./score/measure.ts");
  const isPart = (corpus ?? file) !== undefined;
  const quality = isPart ? await measureQuality(corpus ?? CORPUS, file) : await measureAll();
  print(quality, Number(misses ?? (file === undefined ? 0 : Number.POSITIVE_INFINITY)), started);
  if (write) await keep(quality);
  return write || isPart ? 0 : compare(quality);
}

function print(quality: Quality, misses: number, started: number): void {
  const files = quality.sets.flatMap((set) => set.files);
  const measured = [...quality.sets, ...quality.heldOut].flatMap((set) => set.files).length;
  const { lines, of } = toWorstMistakes(files, misses);
  const seconds = Math.round((performance.now() - started) / 1000);
  const parts = [
    ...[...toQualityTables(quality), toFileTable(quality)].map(toText),
    ...(lines.length > 0 ? [`Mistakes, ${lines.length} of ${of}\n${lines.map((line) => `  ${line}`).join("\n")}`] : []),
    ...(misses > 0 && files.every(({ half }) => half === "unseen")
      ? ["Its mistakes are not shown: it is of the half of dev that is kept unseen."]
      : []),
    ...(quality.setAside.length > 0 ? [quality.setAside.join("\n")] : []),
    `${measured} ${measured === 1 ? "file" : "files"} measured in ${seconds} s.`,
  ];
  console.log(parts.join("\n\n"));
}

async function keep(quality: Quality): Promise<void> {
  await writeFile(FIGURES_FILE, `${JSON.stringify(toFigures(quality), null, 2)}\n`);
  await writeFile(join(ROOT, "docs/quality.md"), toQualityPage(quality));
  await writeGrounds(quality.heldOut);
  console.log("Written: bench/figures.json, docs/quality.md and ingest/review/grounds.tsv.");
}

/** The exit code: 1 when a figure dropped. */
async function compare(quality: Quality): Promise<number> {
  const { drops, rises } = compareFigures(await loadFigures(), toFigures(quality));
  if (rises.length > 0) console.log(`Risen:\n  ${rises.join("\n  ")}`);
  if (drops.length === 0) console.log("No figure in bench/figures.json dropped by more than 0.01.");
  else console.error(`Dropped by more than 0.01:\n  ${drops.join("\n  ")}`);
  return drops.length === 0 ? 0 : 1;
}

await runCommand(score);
