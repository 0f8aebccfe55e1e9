/** Reads the lexicon: tab-separated tables and plain lists that a domain expert can edit, checked as they are read. */

import { readFileSync } from "node:fs";
import { LexiconError } from "./lexicon-error.ts";

export type Row<Column extends string> = Readonly<Record<Column, string>>;

interface Line {
  readonly text: string;
  /** Counted from 1. */
  readonly number: number;
}

/** The lines of a list; empty lines and `#` comments are no entries. */
export function loadLines(file: string): readonly string[] {
  return loadNumberedLines(file).map(({ text }) => text);
}

function loadNumberedLines(file: string): readonly Line[] {
  const text = readFileSync(new URL(file, import.meta.url), "utf8").replace(/^\ufeff/u, "");
  if (text.includes("\ufffd") || text.includes("\0")) throw new LexiconError(file, undefined, "save it as UTF-8");
  const lines = text.split(/\r?\n/u).map((line, index): Line => ({ text: line, number: index + 1 }));
  return lines.filter((line) => line.text.trim() !== "" && !line.text.startsWith("#"));
}

/** The rows of a table whose first line names its columns; a row may leave out columns at its end. */
export function loadTable<const Column extends string>(
  file: string,
  columns: readonly Column[],
): readonly Row<Column>[] {
  const [head, ...lines] = loadNumberedLines(file);
  if (head?.text !== columns.join("\t")) {
    throw new LexiconError(file, head?.number, `the columns must be ${columns.join(", ")}, parted by tabs`);
  }
  return lines.map((line) => toRow(file, line, columns));
}

function toRow<Column extends string>(file: string, line: Line, columns: readonly Column[]): Row<Column> {
  const cells = line.text.split("\t");
  const expected = `${columns.length} columns are expected, parted by tabs: ${columns.join(", ")}`;
  if (cells.length > columns.length) {
    throw new LexiconError(file, line.number, `"${line.text}" has ${cells.length} columns: ${expected}`);
  }
  if (cells.length < 2 && columns.length > 1 && line.text.trim().includes(" ")) {
    throw new LexiconError(file, line.number, `"${line.text}" has no tab: ${expected}`);
  }
  return Object.fromEntries(columns.map((column, index) => [column, cells[index]?.trim() ?? ""])) as Row<Column>;
}

/** `A|B` as a list; `-` and nothing are an empty one. */
export function toNames(cell: string): readonly string[] {
  return cell.split("|").filter((name) => name !== "" && name !== "-");
}
