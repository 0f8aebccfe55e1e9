/** Fifty `kill -9` in the middle of an ingest: what was acknowledged is on record afterwards, and nothing is there twice. */

import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, expect, test } from "vitest";
import { openStore } from "../../graph/index.ts";
import { writeSmallArticles } from "./small-articles.ts";

const MAIN = join(import.meta.dirname, "../../ingest/main.ts");
const ARTICLES = 500;
const LANES = 2;
const KILLS_PER_LANE = 25;

const folder = mkdtempSync(join(tmpdir(), "kill-"));
const articles = join(folder, "articles");
writeSmallArticles(articles, ARTICLES);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function startIngest(dataDir: string) {
  const cache = join(folder, "compiled");
  const environment = { ...process.env, DATA_DIR: dataDir, NEO4J_URI: "", NODE_COMPILE_CACHE: cache };
  return spawn(process.execPath, [MAIN, articles, "--log", "json"], {
    env: environment,
    stdio: ["ignore", "pipe", "inherit"],
  });
}

/** Runs an ingest and kills it some milliseconds after its first new article; gives what it had acknowledged. */
async function ingestUntilKilled(dataDir: string, delay: number): Promise<readonly string[]> {
  const child = startIngest(dataDir);
  const acknowledged: string[] = [];
  for await (const line of createInterface(child.stdout)) {
    const { event, id } = JSON.parse(line) as { readonly event: string; readonly id?: string };
    if (event !== "added" || id === undefined) continue;
    if (acknowledged.length === 0) setTimeout(() => child.kill("SIGKILL"), delay);
    acknowledged.push(id);
  }
  return acknowledged;
}

async function ingestToTheEnd(dataDir: string): Promise<number | null> {
  const child = startIngest(dataDir);
  child.stdout.resume();
  return new Promise((resolve) => child.once("exit", resolve));
}

async function readStore(dataDir: string) {
  const store = await openStore({ kind: "embedded", dataDir });
  try {
    return { articles: await store.articles(), graph: await store.exportGraph() };
  } finally {
    await store.close();
  }
}

/** Random, and the same in every run. */
function delays(seed: number): readonly number[] {
  let state = seed;
  return Array.from({ length: KILLS_PER_LANE }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state % 40;
  });
}

async function runLane(lane: number): Promise<void> {
  const dataDir = join(folder, `lane-${lane}`);
  const acknowledged = new Set<string>();
  for (const delay of delays(lane + 1)) {
    for (const id of await ingestUntilKilled(dataDir, delay)) acknowledged.add(id);
    const onRecord = (await readStore(dataDir)).articles.map(({ id }) => id);
    expect(onRecord).toEqual([...new Set(onRecord)]);
    expect(onRecord).toEqual(expect.arrayContaining([...acknowledged]));
  }
  expect(acknowledged.size).toBeLessThan(ARTICLES);
}

test("an ingest killed fifty times loses nothing, doubles nothing, and ends in the graph of a clean run", async () => {
  await Promise.all(Array.from({ length: LANES }, (_, lane) => runLane(lane)));

  const clean = join(folder, "clean");
  const lanes = Array.from({ length: LANES }, (_, lane) => join(folder, `lane-${lane}`));
  for (const dataDir of [clean, ...lanes]) expect(await ingestToTheEnd(dataDir)).toBe(0);

  const expected = await readStore(clean);
  expect(expected.articles.length).toBe(ARTICLES);
  expect(expected.graph.edges.length).toBeGreaterThan(10);
  for (const dataDir of lanes) expect(await readStore(dataDir)).toEqual(expected);
}, 900_000);
