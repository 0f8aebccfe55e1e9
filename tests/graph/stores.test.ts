/** What only one of the stores can run into: a folder that cannot be written, a database that does not answer, a sudden end. */

import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { DatabaseSync } from "node:sqlite";
import { afterAll, describe, expect, test, vi } from "vitest";
import { GraphError, openStore, type StoreConfiguration } from "#graph";
import { ARTICLES, handshake } from "../contract/articles.ts";

const folder = mkdtempSync(join(tmpdir(), "park-partnerships-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const FILE = "park-partnerships.sqlite";
const MEND = `Put a copy of ${FILE} in its place, or move it away and read the articles in again.`;

/** A data folder with the articles of the contract suite in it. */
async function recordArticles(): Promise<string> {
  const dataDir = mkdtempSync(join(folder, "recorded-"));
  const store = await openStore({ kind: "embedded", dataDir });
  for (const article of ARTICLES) await store.putArticle(article);
  await store.close();
  return dataDir;
}

async function refusalOf(configuration: StoreConfiguration): Promise<readonly [string, string]> {
  try {
    await (await openStore(configuration)).close();
  } catch (error) {
    return error instanceof GraphError ? [error.code, error.message] : ["another error", String(error)];
  }
  return ["not refused", ""];
}

describe("the embedded store", () => {
  test("says which folder it cannot use", async () => {
    const dataDir = join(folder, "a-file", "data");
    writeFileSync(join(folder, "a-file"), "not a folder");
    expect(await refusalOf({ kind: "embedded", dataDir })).toEqual([
      "setting",
      `The data folder "${dataDir}" cannot be used: ENOTDIR: not a directory, mkdir '${dataDir}'. Set DATA_DIR to a folder that can be written.`,
    ]);
  });

  test("says so when its file is something else", async () => {
    const dataDir = mkdtempSync(join(folder, "other-"));
    writeFileSync(join(dataDir, "park-partnerships.sqlite"), "潮汐".repeat(1000));
    expect(await refusalOf({ kind: "embedded", dataDir })).toEqual([
      "setting",
      `The data in "${dataDir}" is damaged: file is not a database. ${MEND}`,
    ]);
  });

  test("says so when the database of another program has its name", async () => {
    for (const made of ["TABLE record (name TEXT)", "VIEW record AS SELECT 1 AS id", "TABLE other (id TEXT)"]) {
      const dataDir = mkdtempSync(join(folder, "foreign-"));
      const database = new DatabaseSync(join(dataDir, FILE));
      database.exec(`CREATE ${made}`);
      database.close();
      expect(await refusalOf({ kind: "embedded", dataDir })).toEqual([
        "setting",
        `The park-partnerships.sqlite in "${dataDir}" was not written by this program. Set DATA_DIR to another folder.`,
      ]);
    }
  });

  test("says so when pages in the middle of its file are lost, or its end is", async () => {
    for (const spoil of [
      (bytes: Buffer) => bytes.fill(0xaa, 12_288, 24_576),
      (bytes: Buffer) => bytes.subarray(0, bytes.length / 2),
    ]) {
      const dataDir = await recordArticles();
      const file = join(dataDir, FILE);
      writeFileSync(file, spoil(readFileSync(file)));
      expect(await refusalOf({ kind: "embedded", dataDir })).toEqual([
        "setting",
        expect.stringMatching(new RegExp(`^The data in "${dataDir}" is damaged: .+\\. ${MEND}$`, "u")),
      ]);
    }
  });

  test.each([
    ["is cut off", "substr(json, 1, 300)"],
    ["lacks a part", "json_remove(json, '$.entities')"],
    ["speaks of what it does not name", "json_replace(json, '$.entities', json('[]'))"],
  ])("leaves out an article whose record %s, tells of it, and takes it anew", async (_, json) => {
    const dataDir = await recordArticles();
    const database = new DatabaseSync(join(dataDir, FILE));
    database.exec(`UPDATE record SET json = ${json} WHERE id = '${handshake.id}'`);
    database.close();
    const said = vi.spyOn(console, "error").mockReturnValue();

    const store = await openStore({ kind: "embedded", dataDir });
    expect(await store.statistics()).toMatchObject({ articles: ARTICLES.length - 1 });
    expect(said.mock.calls).toEqual([
      [
        `The record of "${handshake.id}" is damaged and left out. Read ${handshake.source} in again with npm run ingest.`,
      ],
    ]);
    expect(await store.findRecord(handshake.id)).toBeUndefined();
    await store.putArticle(handshake);
    expect(await store.statistics()).toMatchObject({ articles: ARTICLES.length });
    await store.close();
    said.mockRestore();
  });

  test("does not touch what a newer version has written", async () => {
    const dataDir = mkdtempSync(join(folder, "newer-"));
    const database = new DatabaseSync(join(dataDir, "park-partnerships.sqlite"));
    database.exec("PRAGMA user_version = 2");
    database.close();
    expect(await refusalOf({ kind: "embedded", dataDir })).toEqual([
      "setting",
      `The data in "${dataDir}" was written by a newer version of this program. Use that version, or set DATA_DIR to another folder.`,
    ]);
  });

  test("keeps every article that it has acknowledged, and none twice, when it is killed", {
    timeout: 120_000,
  }, async () => {
    const dataDir = mkdtempSync(join(folder, "killed-"));
    let acknowledged = 0;
    for (const [round, killedAfter] of [1, 4, 9, 2, 6].entries()) {
      acknowledged += await writeUntilKilled(dataDir, `第${round}群`, killedAfter);
    }

    const store = await openStore({ kind: "embedded", dataDir });
    const { articles } = await store.statistics();
    const ids = (await store.articles()).map(({ id }) => id);
    await store.close();
    expect(articles).toBeGreaterThanOrEqual(acknowledged);
    // The one that was being written may be there or not.
    expect(articles).toBeLessThanOrEqual(acknowledged + 5);
    expect(new Set(ids).size).toBe(articles);
  });
});

/** How many articles a process had acknowledged when it was killed, as soon as it had written that many. */
function writeUntilKilled(dataDir: string, prefix: string, killedAfter: number): Promise<number> {
  const script = join(import.meta.dirname, "../contract/write-articles.ts");
  const writer = spawn(process.execPath, [script, prefix, "1000"], {
    env: { PATH: process.env["PATH"], DATA_DIR: dataDir },
  });
  let acknowledged = 0;
  createInterface(writer.stdout).on("line", () => {
    acknowledged++;
    if (acknowledged === killedAfter) writer.kill("SIGKILL");
  });
  return new Promise((resolve) => writer.once("close", () => resolve(acknowledged)));
}

describe("Neo4j", () => {
  test("says at once where nobody answers, and what to do", async () => {
    const address = {
      dataDir: folder,
      uri: "bolt://127.0.0.1:1",
      username: "neo4j",
      password: "river-and-park",
      database: "neo4j",
    };
    expect(await refusalOf({ kind: "neo4j", ...address })).toEqual([
      "unavailable",
      "Neo4j at bolt://127.0.0.1:1 does not answer. Start it (npm run neo4j, or docker compose up), or unset NEO4J_URI to use the embedded store.",
    ]);
  });

  test("says so where a web server answers in its place", async () => {
    const server = createServer((_, response) => response.end("a page"));
    await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
    const uri = `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`;
    expect(
      await refusalOf({
        ...{ kind: "neo4j", dataDir: folder, uri, username: "neo4j" },
        ...{ password: "river-and-park", database: "neo4j" },
      }),
    ).toEqual([
      "unavailable",
      `What answers at ${uri} does not speak Bolt. Set NEO4J_URI to the Bolt port of a Neo4j, 7687 unless it was changed.`,
    ]);
    server.close();
  });
});
