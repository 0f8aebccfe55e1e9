/** Reads the lexicon: tab-separated tables and plain lists that a domain expert can edit, checked as they are read. */

import { readFileSync, statSync } from "node:fs";
import { findUnreadable } from "#graph/schema";
import type { Cell } from "./cells.ts";
import { LexiconError, type Place, readAt } from "./lexicon-error.ts";

type Columns = Readonly<Record<string, Cell<unknown>>>;

interface Placed {
  readonly at: Place;
}

export type Row<Table extends Columns> = Placed & {
  readonly [Column in keyof Table]: ReturnType<Table[Column]>;
};

interface Line extends Placed {
  readonly text: string;
}

/** What git leaves where it could not merge. */
const MERGE_MARK = "<<<<<<< ";

export function loadText(file: string): string {
  const url = new URL(file, import.meta.url);
  if (statSync(url).isDirectory()) throw new LexiconError("this is a folder, not a file", { file, line: undefined });
  const text = readFileSync(url, "utf8").replace(/^\ufeff/u, "");
  refuse("\ufffd", text, file, "this is not UTF-8: save the file as UTF-8");
  refuse("\0", text, file, "this is not UTF-8: save the file as UTF-8");
  refuse(MERGE_MARK, text, file, "a merge was left half done here: keep one of the two versions");
  return text;
}

function refuse(sign: string, text: string, file: string, problem: string): void {
  const index = text.indexOf(sign);
  if (index >= 0) throw new LexiconError(problem, { file, line: text.slice(0, index).split("\n").length });
}

/** The lines of a list; empty lines and `#` comments are no entries. */
export function loadLines(file: string): readonly string[] {
  const text = loadText(file);
  refuse("\t", text, file, "a list has no columns: take the tab out");
  return toEntries(text, file).map((line) => line.text.trim());
}

function toEntries(text: string, file: string): readonly Line[] {
  const lines = text.split(/\r?\n/u).map((line, index): Line => ({ text: line, at: { file, line: index + 1 } }));
  const entries = lines.filter((line) => line.text.trim() !== "" && !line.text.startsWith("#"));
  for (const entry of entries) refuseUnreadable(entry);
  return entries;
}

/** Whatever nobody can see would keep a name from ever being found. */
function refuseUnreadable({ text, at }: Line): void {
  const found = findUnreadable(text);
  if (found !== undefined) throw new LexiconError(`it holds ${found}: take that out`, at);
}

/** The rows of a table whose first line names its columns; a row may leave out those behind the first `atLeast`. */
export function loadTable<const Table extends Columns>(
  file: string,
  columns: Table,
  atLeast: number = Object.keys(columns).length,
): readonly Row<Table>[] {
  const names = Object.keys(columns);
  const [head, ...lines] = toEntries(loadText(file), file);
  if (head?.text !== names.join("\t")) {
    throw new LexiconError(`the columns must be ${names.join(", ")}, parted by tabs`, {
      file,
      line: head?.at.line,
    });
  }
  if (lines.length === 0) throw new LexiconError("there is no row below the names of the columns", head.at);
  const readers = Object.entries(columns);
  return lines.map((line) => readAt(line.at, () => toRow(line, readers, atLeast) as Row<Table>));
}

function toRow({ text, at }: Line, readers: readonly [string, Cell<unknown>][], atLeast: number): Placed {
  const cells = text.split("\t");
  if (cells.length > readers.length || cells.length < atLeast) {
    const expected = `${readers.length} are expected, parted by tabs: ${readers.map(([column]) => column).join(", ")}`;
    throw new LexiconError(`this row has ${cells.length} ${cells.length === 1 ? "column" : "columns"}; ${expected}`);
  }
  const row: Record<string, unknown> & Placed = { at };
  let index = 0;
  for (const [column, read] of readers) row[column] = read(cells[index++]?.trim() ?? "", column);
  return row;
}

/** What each word stands for: one thing only, or whoever wrote the earlier row would wonder. */
export function toIndex<Entry extends Placed, Value>(
  rows: readonly Entry[],
  toPairs: (row: Entry) => readonly (readonly [word: string, value: Value])[],
): ReadonlyMap<string, Value> {
  const index = new Map<string, Value>();
  for (const row of rows) {
    for (const [word, value] of toPairs(row)) {
      const earlier = index.get(word);
      if (earlier !== undefined && earlier !== value) {
        const { file, line } = rows.find((one) => toPairs(one).some(([other]) => other === word))?.at ?? row.at;
        throw new LexiconError(`"${word}" stands in ${file}:${line} too: take it out there or here`, row.at);
      }
      index.set(word, value);
    }
  }
  return index;
}

/** The row of each name: of all that are read, and of no other, there is one. */
export function toRowOf<const Name extends string, Entry extends Placed>(
  rows: readonly Entry[],
  nameOf: (row: Entry) => string,
  names: readonly Name[],
): (name: Name) => Entry {
  const stranger = rows.find((row) => !names.some((name) => name === nameOf(row)));
  if (stranger !== undefined) {
    throw new LexiconError(`nothing reads "${nameOf(stranger)}": write one of ${names.join(", ")}`, stranger.at);
  }
  const index = toIndex(rows, (row) => [[nameOf(row), row]]);
  return (name) => {
    const row = index.get(name);
    if (row !== undefined) return row;
    throw new LexiconError(`the row "${name}" is missing`, rows[0] && { file: rows[0].at.file, line: undefined });
  };
}
