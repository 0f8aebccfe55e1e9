/** The command line of the score: what it measures of a small corpus, and how it refuses. */

import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { CORPUS } from "../../bench/score/corpus.ts";
import { run } from "../run-command.ts";

const SCORE = "bench/score.ts";
const folder = mkdtempSync(join(tmpdir(), "corpus-"));
afterAll(() => rmSync(folder, { recursive: true }));

const TEXT = "柳溪高新区与青禾大学携手三年\n\n柳溪高新区与青禾大学签署战略合作协议。\n";
const GOLD = {
  source: "a.txt",
  articles: [
    {
      title: "柳溪高新区与青禾大学携手三年",
      language: "zh-Hans",
      entities: [
        { id: "e1", label: "Park", name: "柳溪高新区" },
        { id: "e2", label: "University", name: "青禾大学" },
        { id: "e3", label: "Fund", name: "北岸基金" },
      ],
      relations: [
        { type: "PARTNERED_WITH", source: "e1", target: "e2", evidence: "柳溪高新区与青禾大学签署战略合作协议。" },
        { type: "INVESTED_IN", source: "e3", target: "e2", evidence: "没有这句话。" },
      ],
    },
  ],
};

function writeCorpus(): string {
  const set = join(folder, "own");
  mkdirSync(set, { recursive: true });
  writeFileSync(join(set, "a.txt"), TEXT);
  writeFileSync(join(set, "a.gold.json"), JSON.stringify(GOLD));
  return folder;
}

describe("with the judge of ../shared/corpus", () => {
  test("a set is read as the product reads it, and judged", async ({ skip }) => {
    skip(!existsSync(CORPUS), "the corpus is not at hand: it lies beside the project, in ../shared/corpus");
    const { code, out, err } = await run(SCORE, ["--corpus", writeCorpus(), "--misses", "5"]);

    expect(err).toBe("");
    expect(code).toBe(0);
    expect(out).toMatch(/^ {2}own +1 +1\.000 +0\.667 +0\.800 +1\.000 +0\.500 +0\.667 +1\.000 +1\.000$/mu);
    expect(out).toMatch(/^ {2}Fund +– +0\.000 +0\.000 +0 +0 +1$/mu);
    expect(out).toContain("a.txt: missed entity Fund 北岸基金");
    expect(out).toContain("a.txt: missed relation 北岸基金 INVESTED_IN 青禾大学\n    没有这句话。");
  });

  test("one file is measured alone, with all its mistakes", async ({ skip }) => {
    skip(!existsSync(CORPUS), "the corpus is not at hand: it lies beside the project, in ../shared/corpus");
    const set = join(writeCorpus(), "own");
    writeFileSync(join(set, "b.txt"), TEXT);
    writeFileSync(join(set, "b.gold.json"), JSON.stringify({ ...GOLD, source: "b.txt" }));

    const { code, out } = await run(SCORE, ["--corpus", folder, "--file", "a.txt"]);

    expect(code).toBe(0);
    expect(out).toMatch(
      /\n\nMistakes, 2 of 2\n {2}a\.txt: missed entity Fund 北岸基金\n {2}a\.txt: missed relation .+\n.+\n\n1 file /u,
    );
  });
});

test.each([
  [["--corpus", "/nowhere"], "There is no corpus in /nowhere. Name its folder with --corpus FOLDER."],
  [
    ["--corpus", "graph/schema"],
    "There is no *.gold.json in graph/schema or its folders. Name another with --corpus FOLDER.",
  ],
  [["--write", "--corpus", "x"], "--write keeps the figures of all that is measured: leave out --corpus and --file."],
  [["--misses", "1.5"], '--misses takes a whole number, not "1.5".'],
  [["--corpus", "bench/held-out", "--file", "x"], 'There is no *.gold.json of "x" in bench/held-out or its folders.'],
])("%j is refused in one line", async (options, line) => {
  expect(await run(SCORE, options)).toEqual({ code: 1, out: "", err: `${line}\n` });
});
