/** The articles on record in one SQLite file: what is acknowledged is on disk, and several processes may write it. */

import { existsSync, mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { GraphError } from "../../errors.ts";
import type { ArticleId, ArticleRecord } from "../../schema/index.ts";

const FILE = "park-partnerships.sqlite";
/** The version of the table below; a file of another version is not touched. */
const VERSION = 1;
/** How long a writer waits for another, in milliseconds. */
const PATIENCE = 15_000;

/** `revision` grows with every change, so that a reader can ask for what is new to it. */
const TABLE = `
  CREATE TABLE IF NOT EXISTS record (
    id TEXT PRIMARY KEY,
    reader TEXT NOT NULL,
    source TEXT NOT NULL,
    json TEXT NOT NULL,
    revision INTEGER NOT NULL UNIQUE
  ) STRICT`;

const PUT = `
  INSERT INTO record (id, reader, source, json, revision)
  VALUES ($id, $reader, $source, $json, (SELECT coalesce(max(revision), 0) + 1 FROM record))
  ON CONFLICT (id) DO UPDATE
  SET reader = excluded.reader, source = excluded.source, json = excluded.json, revision = excluded.revision`;

const changedRow = z.object({ revision: z.int(), json: z.string() });
const versionRow = z.object({ user_version: z.int() });
const dataVersionRow = z.object({ data_version: z.int() });

export interface Changes {
  readonly records: readonly ArticleRecord[];
  /** The last revision that these hold. */
  readonly revision: number;
}

export class RecordFile {
  readonly #database: DatabaseSync;

  constructor(dataDir: string) {
    this.#database = openDatabase(dataDir);
  }

  has(id: ArticleId, reader: string): boolean {
    return this.#database.prepare("SELECT 1 FROM record WHERE id = ? AND reader = ?").get(id, reader) !== undefined;
  }

  /** One transaction; when it returns, the article is on disk. */
  put(record: ArticleRecord): "added" | "replaced" | "unchanged" {
    const json = JSON.stringify(record);
    const { id, reader, source } = record;
    return this.#inTransaction(() => {
      const before = this.#database.prepare("SELECT json FROM record WHERE id = ?").get(id);
      if (before?.["json"] === json) return "unchanged";
      this.#database.prepare(PUT).run({ id, reader, source, json });
      return before === undefined ? "added" : "replaced";
    });
  }

  /** A number that changes when another process has committed something. */
  version(): number {
    return dataVersionRow.parse(this.#database.prepare("PRAGMA data_version").get()).data_version;
  }

  changesSince(revision: number): Changes {
    const query = "SELECT revision, json FROM record WHERE revision > ? ORDER BY revision";
    const rows = z.array(changedRow).parse(this.#database.prepare(query).all(revision));
    // Only what passed checkRecord was ever written here.
    const records = rows.map(({ json }) => JSON.parse(json) as ArticleRecord);
    return { records, revision: rows.at(-1)?.revision ?? revision };
  }

  close(): void {
    this.#database.close();
  }

  #inTransaction<Value>(work: () => Value): Value {
    try {
      this.#database.exec("BEGIN IMMEDIATE");
      const value = work();
      this.#database.exec("COMMIT");
      return value;
    } catch (cause) {
      if (this.#database.isTransaction) this.#database.exec("ROLLBACK");
      const advice = "Nothing of it was kept; mend that and start again.";
      throw new GraphError("unavailable", `An article could not be put on record: ${toReason(cause)}. ${advice}`, {
        cause,
      });
    }
  }
}

function toReason(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

function openDatabase(dataDir: string): DatabaseSync {
  try {
    makeFolder(resolve(dataDir));
    const database = new DatabaseSync(join(dataDir, FILE), { timeout: PATIENCE });
    database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
    prepareTable(database, dataDir);
    return database;
  } catch (cause) {
    if (cause instanceof GraphError) throw cause;
    const advice = "Set DATA_DIR to a folder that can be written.";
    throw new GraphError("setting", `The data folder "${dataDir}" cannot be used: ${toReason(cause)}. ${advice}`, {
      cause,
    });
  }
}

/** Step by step: `mkdirSync` with `recursive` never returns where a folder cannot come to be, as in /proc. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another process may have made it meanwhile.
    if (!existsSync(path)) throw error;
  }
}

function prepareTable(database: DatabaseSync, dataDir: string): void {
  const version = versionRow.parse(database.prepare("PRAGMA user_version").get()).user_version;
  if (version > VERSION) {
    const advice = "Use that version, or set DATA_DIR to another folder.";
    throw new GraphError(
      "setting",
      `The data in "${dataDir}" was written by a newer version of this program. ${advice}`,
    );
  }
  database.exec(`BEGIN IMMEDIATE; ${TABLE}; PRAGMA user_version = ${VERSION}; COMMIT`);
}
