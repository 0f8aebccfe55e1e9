/** The page about corrections: what it shows can be written so. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { OVERRIDES } from "../../graph/schema/overrides.ts";
import { parseOverrides } from "../../graph/store/overrides/parse-overrides.ts";

const page = readFileSync(join(import.meta.dirname, "../../docs/correcting.md"), "utf8");
const examples = [...page.matchAll(/```yaml\n(?<yaml>.*?)```/gsu)].map(({ groups }) => groups?.["yaml"] ?? "");
const parsed = examples.map((yaml) => parseOverrides("docs/correcting.md", yaml));

test("every example in docs/correcting.md is read without a fault", () => {
  expect(parsed.flatMap(({ problems }) => problems)).toEqual([]);
});

test("docs/correcting.md shows every kind of correction", () => {
  const keys = examples.flatMap((yaml) =>
    [...yaml.matchAll(/^- (?<key>\w+):/gmu)].map(({ groups }) => groups?.["key"]),
  );
  expect([...new Set(keys)].sort()).toEqual(Object.keys(OVERRIDES).sort());
});
