/** The articles on record in one SQLite file: what is acknowledged is on disk, and several processes may write it. */

import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { GraphError } from "../../errors.ts";
import { type ArticleId, type ArticleRecord, articleId } from "../../schema/index.ts";
import { findSoundRecord, tellDamagedRecord } from "../sound-record.ts";
import { findDamage, openDatabase, toReason } from "./open-database.ts";

const PUT = `
  INSERT INTO record (id, reader, source, json, revision)
  VALUES ($id, $reader, $source, $json, (SELECT coalesce(max(revision), 0) + 1 FROM record))
  ON CONFLICT (id) DO UPDATE
  SET reader = excluded.reader, source = excluded.source, json = excluded.json, revision = excluded.revision`;

/** What was taken out leaves an empty row with a revision of its own, by which every reader learns that it is gone. */
const REMOVE = `
  UPDATE record
  SET reader = '', json = '', revision = (SELECT max(revision) + 1 FROM record)
  WHERE id = ? AND json <> ''`;

const changedRow = z.object({ id: articleId, source: z.string(), revision: z.int(), json: z.string() });
const dataVersionRow = z.object({ data_version: z.int() });

export interface Changes {
  /** Undefined stands for an article that was taken out, or whose record is damaged: it is no part of the graph. */
  readonly records: ReadonlyMap<ArticleId, ArticleRecord | undefined>;
  /** The last revision that these hold. */
  readonly revision: number;
}

export class RecordFile {
  readonly #dataDir: string;
  readonly #database: DatabaseSync;

  constructor(dataDir: string) {
    this.#dataDir = dataDir;
    this.#database = openDatabase(dataDir);
  }

  find(id: ArticleId): ArticleRecord | undefined {
    const row = this.#read(() => this.#database.prepare("SELECT json FROM record WHERE id = ?").get(id));
    return row && findSoundRecord(String(row["json"]));
  }

  /** One transaction; when it returns, the article is on disk. */
  put(record: ArticleRecord): "added" | "replaced" | "unchanged" {
    const json = JSON.stringify(record);
    const { id, reader, source } = record;
    return this.#inTransaction(() => {
      const before = this.#database.prepare("SELECT json FROM record WHERE id = ?").get(id);
      if (before?.["json"] === json) return "unchanged";
      this.#database.prepare(PUT).run({ id, reader, source, json });
      return before?.["json"] ? "replaced" : "added";
    });
  }

  /** One transaction; false when there is no such article. */
  remove(id: ArticleId): boolean {
    return this.#inTransaction(() => this.#database.prepare(REMOVE).run(id).changes > 0);
  }

  /** A number that changes when another process has committed something. */
  version(): number {
    const row = this.#read(() => this.#database.prepare("PRAGMA data_version").get());
    return dataVersionRow.parse(row).data_version;
  }

  changesSince(revision: number): Changes {
    const query = "SELECT id, source, revision, json FROM record WHERE revision > ? ORDER BY revision";
    const rows = z.array(changedRow).parse(this.#read(() => this.#database.prepare(query).all(revision)));
    const records = new Map<ArticleId, ArticleRecord | undefined>();
    for (const { id, source, json } of rows) {
      const record = findSoundRecord(json);
      if (record === undefined && json !== "") tellDamagedRecord(id, source);
      records.set(id, record);
    }
    return { records, revision: rows.at(-1)?.revision ?? revision };
  }

  close(): void {
    this.#database.close();
  }

  #read<Value>(work: () => Value): Value {
    try {
      return work();
    } catch (cause) {
      throw findDamage("unavailable", this.#dataDir, cause) ?? cause;
    }
  }

  #inTransaction<Value>(work: () => Value): Value {
    try {
      this.#database.exec("BEGIN IMMEDIATE");
      const value = work();
      this.#database.exec("COMMIT");
      return value;
    } catch (cause) {
      if (this.#database.isTransaction) this.#database.exec("ROLLBACK");
      const damage = findDamage("unavailable", this.#dataDir, cause);
      if (damage !== undefined) throw damage;
      const advice = "Nothing of it was kept; mend that and start again.";
      throw new GraphError("unavailable", `The record could not be changed: ${toReason(cause)}. ${advice}`, {
        cause,
      });
    }
  }
}
