/** Reads the lexicon: tab-separated tables and plain lists that a domain expert can edit, checked as they are read. */

import { readFileSync } from "node:fs";
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
  const text = readFileSync(new URL(file, import.meta.url), "utf8").replace(/^\ufeff/u, "");
  const refuse = (sign: string, problem: string) => {
    const index = text.indexOf(sign);
    if (index >= 0) throw new LexiconError(problem, { file, line: text.slice(0, index).split("\n").length });
  };
  refuse("\ufffd", "this is not UTF-8: save the file as UTF-8");
  refuse("\0", "this is not UTF-8: save the file as UTF-8");
  refuse(MERGE_MARK, "a merge was left half done here: keep one of the two versions");
  return text;
}

/** The lines of a list; empty lines and `#` comments are no entries. */
export function loadLines(file: string): readonly string[] {
  return loadPlacedLines(file).map(({ text, at }) => {
    if (text.includes("\t")) throw new LexiconError("a list has no columns: take the tab out", at);
    return text.trim();
  });
}

function loadPlacedLines(file: string): readonly Line[] {
  const lines = loadText(file)
    .split(/\r?\n/u)
    .map((text, index): Line => ({ text, at: { file, line: index + 1 } }));
  return lines.filter(({ text }) => text.trim() !== "" && !text.startsWith("#"));
}

/** The rows of a table whose first line names its columns; a row may leave out those behind the first `atLeast`. */
export function loadTable<const Table extends Columns>(
  file: string,
  columns: Table,
  atLeast: number = Object.keys(columns).length,
): readonly Row<Table>[] {
  const names = Object.keys(columns);
  const [head, ...lines] = loadPlacedLines(file);
  if (head?.text !== names.join("\t")) {
    throw new LexiconError(`the columns must be ${names.join(", ")}, parted by tabs`, {
      file,
      line: head?.at.line,
    });
  }
  if (lines.length === 0) throw new LexiconError("there is no row below the names of the columns", head.at);
  return lines.map((line) => readAt(line.at, () => toRow(line, columns, atLeast)));
}

function toRow<Table extends Columns>({ text, at }: Line, columns: Table, atLeast: number): Row<Table> {
  const [cells, readers] = [text.split("\t"), Object.entries(columns)];
  if (cells.length > readers.length || cells.length < atLeast) {
    const expected = `${readers.length} are expected, parted by tabs: ${Object.keys(columns).join(", ")}`;
    throw new LexiconError(`this row has ${cells.length} ${cells.length === 1 ? "column" : "columns"}; ${expected}`);
  }
  const values = readers.map(([column, read], index) => [column, read(cells[index]?.trim() ?? "", column)]);
  return { at, ...Object.fromEntries(values) } as Row<Table>;
}

/** What each word stands for: one thing only, or whoever wrote the earlier row would wonder. */
export function toIndex<Entry extends Placed, Value>(
  rows: readonly Entry[],
  toEntries: (row: Entry) => readonly (readonly [word: string, value: Value])[],
): ReadonlyMap<string, Value> {
  const index = new Map<string, { readonly value: Value; readonly at: Place }>();
  for (const row of rows) {
    for (const [word, value] of toEntries(row)) {
      const earlier = index.get(word);
      if (earlier !== undefined && earlier.value !== value) {
        const { file, line } = earlier.at;
        throw new LexiconError(`"${word}" stands in ${file}:${line} too: take it out there or here`, row.at);
      }
      index.set(word, { value, at: row.at });
    }
  }
  return new Map([...index].map(([word, { value }]) => [word, value]));
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
