/** The articles on record in Neo4j, and the one node on which every writer waits its turn. */

import type { ArticleId, ArticleRecord } from "../../schema/index.ts";
import { findSoundRecord, tellDamagedRecord } from "../sound-record.ts";
import { runIn, type Transaction } from "./connection.ts";

/** Labels of our bookkeeping; no question asks for them. */
export const BOOKKEEPING = ["Record", "RecordBook"] as const;

/** Whoever writes takes the book first, so that no two writers ever see half of what the other does. */
const TAKE = `
  MERGE (book:RecordBook {id: 'book'})
  SET book.written = coalesce(book.written, 0)`;

export async function findRecord(transaction: Transaction, id: ArticleId): Promise<ArticleRecord | undefined> {
  const [row] = await runIn(transaction, "MATCH (record:Record {id: $id}) RETURN record.json AS json", { id });
  return row && findSoundRecord(String(row["json"]));
}

export async function putRecord(transaction: Transaction, record: ArticleRecord) {
  const json = JSON.stringify(record);
  const { id, reader } = record;
  const [before] = await runIn(
    transaction,
    `${TAKE} WITH book OPTIONAL MATCH (record:Record {id: $id}) RETURN record.json AS json`,
    { id },
  );
  if (before?.["json"] === json) return "unchanged";

  await runIn(
    transaction,
    `MATCH (book:RecordBook {id: 'book'}) SET book.written = book.written + 1
     MERGE (record:Record {id: $id}) SET record.reader = $reader, record.json = $json`,
    { id, reader, json },
  );
  return before?.["json"] ? "replaced" : "added";
}

/** False when there is no such article. */
export async function removeRecord(transaction: Transaction, id: ArticleId): Promise<boolean> {
  const rows = await runIn(
    transaction,
    `${TAKE} WITH book MATCH (record:Record {id: $id})
     SET book.written = book.written + 1 DELETE record RETURN $id AS id`,
    { id },
  );
  return rows.length > 0;
}

/** Everything on record; from here on until the transaction ends nobody else writes. */
export async function takeRecords(transaction: Transaction): Promise<readonly ArticleRecord[]> {
  await runIn(transaction, TAKE);
  const rows = await runIn(transaction, "MATCH (record:Record) RETURN record.id AS id, record.json AS json");
  return rows.flatMap(({ id, json }) => {
    const record = findSoundRecord(String(json));
    if (record === undefined) tellDamagedRecord(String(id), "its file");
    return record ?? [];
  });
}

export async function markPublished(transaction: Transaction): Promise<void> {
  await runIn(transaction, "MATCH (book:RecordBook {id: 'book'}) SET book.published = book.written");
}

/** Whether there is anything on record that readers do not see yet. */
export async function isBehind(transaction: Transaction): Promise<boolean> {
  const rows = await runIn(
    transaction,
    "MATCH (book:RecordBook {id: 'book'}) WHERE book.written <> coalesce(book.published, 0) RETURN book.id AS id",
  );
  return rows.length > 0;
}
