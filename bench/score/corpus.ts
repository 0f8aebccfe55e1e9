/** The corpora beside the project: sets of texts, each with what a careful analyst reads in it. */

import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { z } from "zod";
import { GraphError } from "#graph";
import { NODE_LABELS } from "#graph/schema";

export const ROOT = join(import.meta.dirname, "../..");
export const CORPUS = join(ROOT, "../shared/corpus");
/** Articles that nobody learns from, and that no rule is written on. */
export const HELD_OUT = join(ROOT, "bench/held-out");

export interface GoldSet {
  readonly name: string;
  readonly folder: string;
}

const GOLD = ".gold.json";

const gold = z.object({
  source: z.string(),
  articles: z.array(
    z.object({
      language: z.string(),
      entities: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          label: z.enum(NODE_LABELS),
          aliases: z.array(z.string()).default([]),
        }),
      ),
      relations: z.array(
        z.object({
          type: z.string(),
          source: z.string(),
          target: z.string(),
          evidence: z.string().optional(),
          status: z.string().optional(),
          optional: z.boolean().default(false),
        }),
      ),
    }),
  ),
});

/** What the gold says of one file; only what the judge does not say itself is taken from it. */
export type Gold = z.infer<typeof gold>;

/** The folder's own gold, or one set for each of its folders that has some; only those that have the file, where one is named. */
export async function findSets(corpus: string, only?: string): Promise<readonly GoldSet[]> {
  if (!existsSync(corpus)) {
    throw new GraphError("invalid", `There is no corpus in ${corpus}. Name its folder with --corpus FOLDER.`);
  }
  const entries = await readdir(corpus, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(corpus, name));
  const sets = [corpus, ...folders.sort()].map((folder) => ({ name: basename(folder), folder }));
  const withGold = await Promise.all(sets.map(async (set) => ((await goldFiles(set)).length > 0 ? [set] : [])));
  if (withGold.flat().length === 0) {
    throw new GraphError(
      "invalid",
      `There is no *${GOLD} in ${corpus} or its folders. Name another with --corpus FOLDER.`,
    );
  }
  if (only === undefined) return withGold.flat();
  const having = await Promise.all(
    withGold
      .flat()
      .map(async (set) => ([...(await loadGold(set)).keys()].some((file) => isCalled(file, only)) ? [set] : [])),
  );
  if (having.flat().length > 0) return having.flat();
  throw new GraphError("invalid", `There is no *${GOLD} of "${only}" in ${corpus} or its folders.`);
}

async function goldFiles({ folder }: GoldSet): Promise<readonly string[]> {
  return (await readdir(folder)).filter(isGold).sort();
}

export function isGold(name: string): boolean {
  return name.endsWith(GOLD);
}

/** By the name of the file that it is the gold of. */
export async function loadGold(set: GoldSet): Promise<ReadonlyMap<string, Gold>> {
  const files = await goldFiles(set);
  const texts = await Promise.all(files.map((name) => readFile(join(set.folder, name), "utf8")));
  return new Map(texts.map((text) => gold.parse(JSON.parse(text))).map((entry) => [basename(entry.source), entry]));
}

/** `a`, `a.txt`, `dev/a.txt` and `a.gold.json` name the same file of a corpus. */
export function isCalled(file: string, name: string): boolean {
  return toStem(file) === toStem(name);
}

function toStem(name: string): string {
  const base = basename(name);
  return isGold(base) ? base.slice(0, -GOLD.length) : base.replace(/\.\w+$/u, "");
}

export type Half = "learned" | "unseen";

/** Rules are written on one half of `dev`; the other half is only scored. Which is which never changes. */
export function halfOf(set: string, file: string): Half | undefined {
  if (set !== "dev") return undefined;
  const [first = 0] = createHash("sha256").update(file).digest();
  return first % 2 === 0 ? "learned" : "unseen";
}
