/** Articles as data: one object each in JSON or JSON lines, one row each in CSV; the text is in a field of its own. */

import { z } from "zod";
import type { SourceFile } from "../documents.ts";
import { decode } from "./decode.ts";
import { findField, namesOf } from "./fields.ts";
import { toMetadata } from "./front-matter.ts";
import { NotReadable } from "./not-readable.ts";
import { parseTable } from "./table.ts";

const fields = z.record(z.string(), z.unknown());

/** A text, or why one of the records has none; the others are read all the same. */
export type ReadRecord = SourceFile | { readonly name: string; readonly reason: string };

export function* readJson(bytes: Uint8Array, name: string): Generator<ReadRecord> {
  const parsed = parseJson(decode(bytes));
  const records = Array.isArray(parsed) ? parsed : findList(parsed);
  for (const [index, record] of records.entries())
    yield toRecord(record, records.length === 1 ? name : `${name}#${index + 1}`);
}

export function* readJsonLines(bytes: Uint8Array, name: string): Generator<ReadRecord> {
  let number = 0;
  for (const line of linesOf(decode(bytes))) {
    number++;
    if (line.trim() !== "") yield readJsonLine(line, `${name}#${number}`);
  }
}

function readJsonLine(line: string, name: string): ReadRecord {
  try {
    return toRecord(parseJson(line), name);
  } catch (error) {
    if (error instanceof NotReadable) return { name, reason: error.message };
    throw error;
  }
}

export function* readCsv(bytes: Uint8Array, name: string): Generator<ReadRecord> {
  let head: readonly string[] | undefined;
  let number = 0;
  for (const row of parseTable(decode(bytes))) {
    if (head === undefined) {
      head = row;
      if (findField(Object.fromEntries(row.map((cell) => [cell, cell])), "text") === undefined) {
        throw new NotReadable(`none of its columns is called ${namesOf("text")}`);
      }
      continue;
    }
    const cells = head.map((column, index) => [column, row[index]]);
    yield toRecord(Object.fromEntries(cells), `${name}#${++number}`);
  }
}

function* linesOf(text: string): Generator<string> {
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf("\n", start);
    yield text.slice(start, end === -1 ? text.length : end);
    start = end === -1 ? text.length : end + 1;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new NotReadable(`it is not JSON (${error instanceof Error ? error.message.slice(0, 80) : error})`);
  }
}

/** The list of articles in an object that holds one, else the object itself. */
function findList(parsed: unknown): readonly unknown[] {
  const object = fields.safeParse(parsed).data ?? {};
  return (
    (Object.values(object).find((value) => Array.isArray(value) && value.some(hasText)) as unknown[] | undefined) ?? [
      parsed,
    ]
  );
}

function hasText(record: unknown): boolean {
  const object = fields.safeParse(record).data;
  return object !== undefined && findField(object, "text") !== undefined;
}

function toRecord(record: unknown, name: string): ReadRecord {
  const object = fields.safeParse(record).data;
  const text = object && findField(object, "text");
  if (object === undefined || text === undefined) return { name, reason: `it has no field called ${namesOf("text")}` };

  if (!text.isWellFormed() || text.includes("\u0000")) return { name, reason: "its text holds what is no character" };
  return { name, text, metadata: toMetadata(object), bodyStart: 0 };
}
