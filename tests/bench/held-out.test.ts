/** What is held out shows how well is read what nobody has learned from: so nobody may. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findSets, loadGold, ROOT } from "../../bench/score/corpus.ts";

async function textsIn(folder: string): Promise<readonly string[]> {
  const sets = await findSets(join(ROOT, "bench", folder));
  const named = await Promise.all(
    sets.map(async (set) => [...(await loadGold(set)).keys()].map((name) => join(set.folder, name))),
  );
  return named.flat().map((path) => readFileSync(path, "utf8").trim());
}

test("no text that is held out is learned from", async () => {
  const learned = new Set(await textsIn("articles"));
  const heldOut = await textsIn("held-out");

  expect(heldOut.length).toBeGreaterThan(200);
  expect(heldOut.filter((text) => learned.has(text))).toEqual([]);
});
