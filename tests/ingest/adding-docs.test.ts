/** The page about adding a wording: what it shows is what stands in the lexicon, and the files and commands that it names are there. */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const page = readFileSync(join(root, "docs/adding-a-wording.md"), "utf8");
const blocks = [...page.matchAll(/```(?:yaml|tsv)\n# (?<file>\S+)\n(?<text>.*?)```/gsu)].map(({ groups }) => ({
  file: groups?.["file"] ?? "",
  lines: (groups?.["text"] ?? "").split("\n").filter((line) => line !== ""),
}));

describe("docs/adding-a-wording.md", () => {
  test.each(blocks)("shows $file as it is", ({ file, lines }) => {
    const text = readFileSync(join(root, file), "utf8");

    expect(lines.filter((line) => !text.includes(line))).toEqual([]);
  });

  test("names only files that there are", () => {
    const inLexicon = [...page.matchAll(/`([a-z.-]+\.(?:tsv|txt|yaml))`/gu)].map(
      ([, name]) => `ingest/lexicon/${name}`,
    );
    const tests = [...page.matchAll(/tests\/[\w./-]+\.test\.ts/gu)].map(([path]) => path);

    expect(blocks).toHaveLength(5);
    expect(inLexicon.length).toBeGreaterThan(8);
    expect([...inLexicon, ...tests].filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});
