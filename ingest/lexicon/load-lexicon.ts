/** Reads the lexicon: tab-separated tables and plain lists that a domain expert can edit, checked as they are read. */

import { readFileSync } from "node:fs";

export type Row<Column extends string> = Readonly<Record<Column, string>>;

/** The lines of a list; empty lines and `#` comments are no entries. */
export function loadLines(file: string): readonly string[] {
  const text = readFileSync(new URL(file, import.meta.url), "utf8");
  return text.split(/\r?\n/u).filter((line) => line.trim() !== "" && !line.startsWith("#"));
}

/** The rows of a table whose first line names its columns; a row may leave out columns at its end. */
export function loadTable<const Column extends string>(
  file: string,
  columns: readonly Column[],
): readonly Row<Column>[] {
  const [head, ...lines] = loadLines(file);
  if (head !== columns.join("\t")) throw new Error(`ingest/lexicon/${file}: the columns must be ${columns.join(", ")}`);
  return lines.map((line) => toRow(file, line, columns));
}

function toRow<Column extends string>(file: string, line: string, columns: readonly Column[]): Row<Column> {
  const cells = line.split("\t");
  if (cells.length > columns.length) throw new Error(`ingest/lexicon/${file}: too many columns in "${line}"`);
  return Object.fromEntries(columns.map((column, index) => [column, cells[index]?.trim() ?? ""])) as Row<Column>;
}

/** `A|B` as a list; `-` and nothing are an empty one. */
export function toNames(cell: string): readonly string[] {
  return cell.split("|").filter((name) => name !== "" && name !== "-");
}
