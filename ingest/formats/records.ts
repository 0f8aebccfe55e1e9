/** Articles as data: one object each in JSON or JSON lines, one row each in CSV; the text is in a field of its own. */

import { z } from "zod";
import { decode, withLineFeeds } from "./decode.ts";
import { findField, namesOf } from "./fields.ts";
import { toMetadata } from "./metadata.ts";
import { NotReadable } from "./not-readable.ts";
import { type ReadRecord, withWarnings } from "./read-record.ts";
import { parseTable, type Row } from "./table.ts";

const fields = z.record(z.string(), z.unknown());

/** Crawlers call JSON lines .json, and an array of objects .jsonl: either is read as what it is. */
export function* readJson(bytes: Uint8Array, name: string): Generator<ReadRecord> {
  const text = decode(bytes);
  const whole = parseJson(text);
  if ("value" in whole) yield* readWhole(whole.value, name);
  else if ("value" in parseJson(firstLine(text))) yield* readLines(text, name);
  else throw new NotReadable(whole.fault);
}

export function* readJsonLines(bytes: Uint8Array, name: string): Generator<ReadRecord> {
  const text = decode(bytes);
  const whole = text.trimStart().startsWith("[") ? parseJson(text) : {};
  if ("value" in whole) yield* readWhole(whole.value, name);
  else yield* readLines(text, name);
}

function firstLine(text: string): string {
  return /\S[^\r\n]*/u.exec(text)?.[0] ?? "";
}

function* readWhole(parsed: unknown, name: string): Generator<ReadRecord> {
  const records = Array.isArray(parsed) ? parsed : findList(parsed);
  for (const [index, record] of records.entries())
    yield* toRecords(record, records.length === 1 ? name : `${name}#${index + 1}`);
}

function* readLines(text: string, name: string): Generator<ReadRecord> {
  for (const [index, line] of text.split(/\r\n?|\n/u).entries())
    if (line.trim() !== "") yield* readJsonLine(line, `${name}#${index + 1}`);
}

function* readJsonLine(line: string, name: string): Generator<ReadRecord> {
  const parsed = parseJson(line);
  if ("value" in parsed) yield* toRecords(parsed.value, name);
  else yield { status: "set-aside", name, reason: parsed.fault };
}

export function* readCsv(bytes: Uint8Array, name: string): Generator<ReadRecord> {
  const rows = parseTable(decode(bytes));
  const head = readHead(rows.next().value);
  let number = 0;
  for (const row of rows) {
    const rowName = `${name}#${++number}`;
    if ("fault" in row) yield { status: "set-aside", name: rowName, reason: row.fault };
    else yield* toRecords(Object.fromEntries(head.map((column, index) => [column, row.cells[index]])), rowName);
  }
}

function readHead(row: Row | undefined): readonly string[] {
  if (row === undefined) throw new NotReadable("it is empty");
  if ("fault" in row) throw new NotReadable(`its head cannot be read: ${row.fault}`);
  if (findField(Object.fromEntries(row.cells.map((cell) => [cell, cell])), "text") === undefined)
    throw new NotReadable(`none of its columns is called ${namesOf("text")}`);
  return row.cells;
}

function parseJson(text: string): { readonly value: unknown } | { readonly fault: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { fault: `it is not JSON: ${error instanceof Error ? error.message : error}` };
  }
}

/** The object itself where it is an article, else all articles in the lists that it holds. */
function findList(parsed: unknown): readonly unknown[] {
  const lists = Object.values(fields.safeParse(parsed).data ?? {}).filter((value) => Array.isArray(value));
  const articles = hasText(parsed) ? [] : lists.filter((list) => list.some(hasText)).flat();
  return articles.length > 0 ? articles : [parsed];
}

function hasText(record: unknown): boolean {
  const object = fields.safeParse(record).data;
  return object !== undefined && findField(object, "text") !== undefined;
}

function* toRecords(record: unknown, name: string): Generator<ReadRecord> {
  const object = fields.safeParse(record).data ?? {};
  const text = findField(object, "text");
  if (text === undefined)
    yield { status: "set-aside", name, reason: `it has no text in a field called ${namesOf("text")}` };
  else if (!text.isWellFormed() || text.includes("\u0000"))
    yield { status: "set-aside", name, reason: "its text holds what is no character" };
  else {
    const { metadata, warnings } = toMetadata(object);
    yield* withWarnings({ name, text: withLineFeeds(text), metadata, bodyStart: 0 }, warnings);
  }
}
