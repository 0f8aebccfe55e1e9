/** A wrong row in the lexicon: one line that says where it is and what is expected there. */

import { rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { explain } from "../../ingest/command-line.ts";
import { loadTable } from "../../ingest/lexicon/load-lexicon.ts";
import { parseTagWeights } from "../../ingest/mentions/tagger/tag-model.ts";
import { CHARACTER_TAGS } from "../../ingest/mentions/tagger/tags.ts";
import { parseWeights } from "../../ingest/relations/classifier/model.ts";

const NAME = `fault-${process.pid}.tsv`;
const file = join(tmpdir(), NAME);
afterAll(() => rmSync(file, { force: true }));

function messageOf(text: string): string | undefined {
  writeFileSync(file, text);
  try {
    loadTable(new URL(`file://${file}`).href, ["zh", "en"]);
  } catch (error) {
    return explain(error)?.replace(/^.*fault-\d+\.tsv/u, "");
  }
  return undefined;
}

test.each([
  ["# x\nzh\ten\n甲\tA\tB\n", ':3: "甲\tA\tB" has 3 columns: 2 columns are expected, parted by tabs: zh, en'],
  ["zh\ten\n甲 A\n", ':2: "甲 A" has no tab: 2 columns are expected, parted by tabs: zh, en'],
  ["zh,en\n", ":1: the columns must be zh, en, parted by tabs"],
  ["\ufeffzh\ten\r\n甲\tA\r\n", undefined],
])("%j is told in one line with its place", (text, message) => {
  expect(messageOf(text)).toBe(message);
});

test.each([
  ["name-weights.zh.tsv", () => parseTagWeights("rule none\tNaN\n", "name-weights.zh.tsv", CHARACTER_TAGS)],
  ["relation-weights.tsv", () => parseWeights("feature\tx\nrule none\tNaN\n")],
])("a weight in %s that is no number is told, not taken for one", (name, parse) => {
  expect(parse).toThrow(
    `ingest/lexicon/${name}: "NaN" in the row "rule none" is no number: learn the file anew with npm run learn -- --write`,
  );
});
