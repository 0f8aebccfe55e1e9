/** Opens the file that the articles are on record in; what is not ours or no longer whole is refused with what to do. */

import { existsSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { GraphError, type GraphErrorCode } from "../../errors.ts";
import { makeFolder } from "../make-folder.ts";

const FILE = "park-partnerships.sqlite";
/** The version of the table below; a file of another version is not touched. */
const VERSION = 1;
/** How long a writer waits for another, in milliseconds. */
const PATIENCE = 15_000;

const COLUMNS = ["id", "reader", "source", "json", "revision"];
/** `revision` grows with every change, so that a reader can ask for what is new to it. */
const TABLE = `
  CREATE TABLE IF NOT EXISTS record (
    id TEXT PRIMARY KEY,
    reader TEXT NOT NULL,
    source TEXT NOT NULL,
    json TEXT NOT NULL,
    revision INTEGER NOT NULL UNIQUE
  ) STRICT`;

export function refuseMissing(dataDir: string): void {
  if (existsSync(join(dataDir, FILE))) return;
  const advice = "Set DATA_DIR to the folder that holds one, or read articles in with npm run ingest.";
  throw new GraphError("setting", `There is no graph in "${dataDir}". ${advice}`);
}

export function openDatabase(dataDir: string): DatabaseSync {
  try {
    makeFolder(dataDir);
    const database = new DatabaseSync(join(dataDir, FILE), { timeout: PATIENCE });
    database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
    prepareTable(database, dataDir);
    refuseDamage(database, dataDir);
    return database;
  } catch (cause) {
    if (cause instanceof GraphError) throw cause;
    const advice = "Set DATA_DIR to a folder that can be written.";
    throw (
      findDamage("setting", dataDir, cause) ??
      new GraphError("setting", `The data folder "${dataDir}" cannot be used: ${toReason(cause)}. ${advice}`, { cause })
    );
  }
}

const versionRow = z.object({ user_version: z.int() });

function prepareTable(database: DatabaseSync, dataDir: string): void {
  const version = versionRow.parse(database.prepare("PRAGMA user_version").get()).user_version;
  if (version > VERSION) {
    const advice = "Use that version, or set DATA_DIR to another folder.";
    throw new GraphError(
      "setting",
      `The data in "${dataDir}" was written by a newer version of this program. ${advice}`,
    );
  }
  if (!isOurs(database)) {
    const advice = "Set DATA_DIR to another folder.";
    throw new GraphError("setting", `The ${FILE} in "${dataDir}" was not written by this program. ${advice}`);
  }
  database.exec(`BEGIN IMMEDIATE; ${TABLE}; PRAGMA user_version = ${VERSION}; COMMIT`);
}

/** Nothing in it yet, or the table as it is made here. */
function isOurs(database: DatabaseSync): boolean {
  const objects = database.prepare("SELECT type, name FROM sqlite_master").all();
  if (objects.length === 0) return true;
  const columns = database.prepare("SELECT name FROM pragma_table_info('record')").all();
  const isTable = objects.some(({ type, name }) => type === "table" && name === "record");
  return isTable && COLUMNS.every((column) => columns.some(({ name }) => name === column));
}

const sizeRow = z.object({ pages: z.int() });
/** 10,000 articles, which take less than a second; in a larger file damage is told when it is met. */
const MOST_PAGES = 50_000;

function refuseDamage(database: DatabaseSync, dataDir: string): void {
  const { pages } = sizeRow.parse(database.prepare("SELECT page_count AS pages FROM pragma_page_count").get());
  if (pages > MOST_PAGES) return;
  const found = database.prepare("PRAGMA quick_check(1)").get()?.["quick_check"];
  if (found !== "ok") throw toDamage("setting", dataDir, String(found));
}

const SQLITE_CORRUPT = 11;
const SQLITE_NOTADB = 26;

/** What to tell when SQLite says that the file is not whole; undefined when it complains of anything else. */
export function findDamage(code: GraphErrorCode, dataDir: string, cause: unknown): GraphError | undefined {
  const number = cause instanceof Error && "errcode" in cause ? Number(cause.errcode) & 0xff : 0;
  if (number !== SQLITE_CORRUPT && number !== SQLITE_NOTADB) return undefined;
  return toDamage(code, dataDir, toReason(cause), cause);
}

function toDamage(code: GraphErrorCode, dataDir: string, reason: string, cause?: unknown): GraphError {
  const advice = `Put a copy of ${FILE} in its place, or move it away and read the articles in again.`;
  return new GraphError(code, `The data in "${dataDir}" is damaged: ${oneLine(reason)}. ${advice}`, { cause });
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

export function toReason(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
