/** The formats that are read, each with its endings and the size beyond which no article is that large. */

import type { SourceFile } from "../documents.ts";
import { NotReadable } from "./not-readable.ts";
import { parseApart } from "./parse-apart.ts";
import { readPlainText } from "./plain-text.ts";
import { type ReadRecord, withWarnings } from "./read-record.ts";
import { readCsv, readJson, readJsonLines } from "./records.ts";

interface Format {
  readonly extensions: readonly string[];
  readonly maxBytes: number;
  /** The texts of a file; throws NotReadable with the reason why there are none. */
  readonly read: (bytes: Uint8Array, name: string) => Iterable<ReadRecord> | AsyncIterable<ReadRecord>;
}

export const FORMATS: readonly Format[] = [
  { extensions: [".txt", ".text", ".md", ".markdown"], maxBytes: 32_000_000, read: readPlainText },
  { extensions: [".html", ".htm", ".xhtml"], maxBytes: 16_000_000, read: parsedAs("html") },
  { extensions: [".pdf"], maxBytes: 64_000_000, read: parsedAs("pdf") },
  { extensions: [".docx"], maxBytes: 64_000_000, read: parsedAs("docx") },
  { extensions: [".json"], maxBytes: 64_000_000, read: withoutMarkup(readJson) },
  { extensions: [".jsonl", ".ndjson"], maxBytes: 64_000_000, read: withoutMarkup(readJsonLines) },
  { extensions: [".csv", ".tsv"], maxBytes: 64_000_000, read: withoutMarkup(readCsv) },
];

function parsedAs(kind: Parameters<typeof parseApart>[0]["kind"]): Format["read"] {
  return async function* (bytes, name) {
    const { text, metadata, warnings } = await parseApart({ kind, bytes });
    yield* withWarnings({ name, text, metadata, bodyStart: 0 }, warnings);
  };
}

const MARKUP = /<\/(?:p|div|span|li|td|h[1-6])>|<br\s*\/?>/iu;

/** Exports of web sites hold their texts as HTML. */
function withoutMarkup(readRecords: (bytes: Uint8Array, name: string) => Iterable<ReadRecord>): Format["read"] {
  return async function* (bytes, name) {
    for (const record of readRecords(bytes, name))
      yield "text" in record && MARKUP.test(record.text) ? await fromFragment(record) : record;
  };
}

/** One that cannot be read keeps none of those behind it from being read. */
async function fromFragment(record: SourceFile): Promise<ReadRecord> {
  try {
    return { ...record, text: (await parseApart({ kind: "fragment", bytes: Buffer.from(record.text) })).text };
  } catch (error) {
    if (!(error instanceof NotReadable)) throw error;
    return { status: "set-aside", name: record.name, reason: `of the HTML in it: ${error.message}` };
  }
}
