/** Around which places official zones lie whose name does not say so, by how the name begins: 中关村 in 北京. */

import { SOME_NAMES, TEXT } from "./cells.ts";
import { loadTable, toIndex } from "./load-lexicon.ts";

export const PARK_HOMES: ReadonlyMap<string, readonly string[]> = toIndex(
  loadTable("park-homes.tsv", { name: TEXT, in: SOME_NAMES }),
  (row) => [[row.name, row.in]],
);
