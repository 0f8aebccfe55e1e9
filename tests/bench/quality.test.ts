/** How well articles are read, measured anew: no figure may have dropped, and the page shows the figures that are kept. */

import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { tallyOfType } from "../../bench/score/by-type.ts";
import { CORPUS, ROOT } from "../../bench/score/corpus.ts";
import { compareFigures, loadFigures, toFigures } from "../../bench/score/figures.ts";
import { measureAll } from "../../bench/score/measure.ts";
import { sum } from "../../bench/score/tally.ts";
import { EDGE_TYPE_NAMES, NODE_LABELS } from "../../graph/schema/index.ts";

test("no figure dropped by more than a hundredth, and what is told by type adds up", { timeout: 600_000 }, async ({
  skip,
}) => {
  skip(!existsSync(CORPUS), "the corpus is not at hand: it lies beside the project, in ../shared/corpus");
  const quality = await measureAll();
  const files = quality.sets.flatMap((set) => set.files);

  expect(compareFigures(await loadFigures(), toFigures(quality)).drops).toEqual([]);
  expect(quality.setAside).toEqual([]);
  expect(sum(NODE_LABELS.map((label) => tallyOfType(label, files)))).toEqual(sum(files.map(({ entity }) => entity)));
  expect(sum(EDGE_TYPE_NAMES.map((type) => tallyOfType(type, files)))).toEqual(
    sum(files.map(({ relation }) => relation)),
  );
});

test("docs/quality.md shows the figures that are kept", async () => {
  const page = await readFile(join(ROOT, "docs/quality.md"), "utf8");
  const figures = await loadFigures();
  const shown = (name: string) => ["precision", "recall", "f1"].map((which) => figures[`${name} ${which}`]?.toFixed(3));

  for (const set of ["dev", "dev learned", "dev unseen", "samples", "seed", "samples + seed"]) {
    const row = page.split("\n").find((line) => line.startsWith(`| ${set} | `)) ?? "";
    const cells = row
      .split(" | ")
      .slice(2, 8)
      .map((cell) => cell.replace(" |", ""));
    expect(cells).toEqual([...shown(`${set} entities`), ...shown(`${set} relations`)]);
  }
});
