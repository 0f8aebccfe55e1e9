/** A weight as it stands in a cell of a learned file; nothing is 0. */

import { LexiconError } from "./lexicon-error.ts";

/** A cell that is no number, as a merge that went wrong leaves them, would quietly change what is read everywhere. */
export function parseWeight(cell: string, file: string, feature: string): number {
  const weight = Number(cell);
  if (Number.isFinite(weight)) return weight;
  throw new LexiconError(
    file,
    undefined,
    `"${cell}" in the row "${feature}" is no number: learn the file anew with npm run learn -- --write`,
  );
}
