/** Around which places official zones lie whose name does not say so, by how the name begins: 中关村 in 北京. */

import { loadTable, toNames } from "./load-lexicon.ts";

export const PARK_HOMES: ReadonlyMap<string, readonly string[]> = new Map(
  loadTable("park-homes.tsv", ["name", "in"]).map((row) => [row.name, toNames(row.in)] as const),
);
