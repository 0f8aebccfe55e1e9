/** Articles as data: one object each in JSON or JSON lines, one row each in CSV; the text is in a field of its own. */

import { z } from "zod";
import type { SourceFile } from "../documents.ts";
import { decode } from "./decode.ts";
import { toMetadata } from "./front-matter.ts";
import { NotReadable } from "./not-readable.ts";
import { parseTable } from "./table.ts";

/** What the fields are called in exports of newspapers, archives and crawlers. */
const FIELDS = {
  text: ["text", "content", "body", "fulltext", "articlebody", "正文", "内容", "內容", "全文"],
  title: ["title", "headline", "标题", "標題", "题目"],
  date: [
    "date",
    "published",
    "publishedat",
    "published_at",
    "pubdate",
    "datepublished",
    "日期",
    "发布时间",
    "發布時間",
  ],
  publisher: ["publisher", "source", "site", "media", "来源", "來源", "媒体"],
} as const;

const fields = z.record(z.string(), z.unknown());
type Fields = z.infer<typeof fields>;

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
        throw new NotReadable(`none of its columns is called ${FIELDS.text.join(", ")}`);
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
  if (object === undefined || text === undefined)
    return { name, reason: `it has no field called ${FIELDS.text.join(", ")}` };

  if (!text.isWellFormed() || text.includes("\u0000")) return { name, reason: "its text holds what is no character" };
  const [title, date, publisher] = [
    findField(object, "title"),
    findField(object, "date"),
    findField(object, "publisher"),
  ];
  return { name, text, metadata: toMetadata({ title, date, publisher }), bodyStart: 0 };
}

function findField(object: Fields, field: keyof typeof FIELDS): string | undefined {
  const names: readonly string[] = FIELDS[field];
  const found = Object.entries(object).find(([key]) => names.includes(key.trim().toLowerCase()));
  const value = found?.[1];
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}
