/** Reads a learned file: a row for each feature with its weights; an empty cell is 0, and cells may be left out at the end. */

import { LexiconError, readAt } from "./lexicon-error.ts";

interface WeightsFile<Weights> {
  readonly file: string;
  /** How many weights a row may have. */
  readonly columns: number;
  /** The first row, where it names the columns. */
  readonly head?: string;
  /** A row of weights that are all 0. */
  readonly toNone: () => Weights;
}

/** A broken row, as a merge that went wrong leaves them, would quietly change what is read everywhere. */
export function parseWeightRows<Weights extends { [column: number]: number }>(
  text: string,
  { file, columns, head, toNone }: WeightsFile<Weights>,
): Map<string, Weights> {
  const refuse = (problem: string) => {
    throw new LexiconError(`${problem}: git checkout HEAD -- ingest/lexicon/${file} brings back the file as it was`);
  };
  const rows = new Map<string, Weights>();
  const at = { file, line: 0 };
  let due = head;
  const readRow = (row: string) => {
    if (due !== undefined) {
      if (row !== due) refuse(`the columns must be ${due.replaceAll("\t", ", ")}`);
      due = undefined;
      return;
    }
    const [feature = "", ...cells] = row.split("\t");
    if (cells.length === 0 || cells.length > columns)
      refuse(`"${feature}" has ${cells.length} weights, not ${columns}`);
    const weights = toNone();
    for (const [column, cell] of cells.entries()) {
      if (cell === "") continue;
      const weight = Number(cell);
      if (!Number.isFinite(weight)) refuse(`"${cell}" in the row "${feature}" is no number`);
      weights[column] = weight;
    }
    const { size } = rows;
    if (rows.set(feature, weights).size === size) refuse(`the row "${feature}" stands twice`);
  };
  readAt(at, () => {
    for (const row of text.split("\n")) {
      at.line++;
      if (row !== "" && !row.startsWith("# ")) readRow(row);
    }
    if (!text.endsWith("\n")) refuse("the file breaks off within a row");
  });
  return rows;
}
