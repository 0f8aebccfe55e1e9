/** Of paths that come in the order of their lengths, as many as a selector wants. */

import type { Selector } from "../../language/syntax-tree.ts";
import type { Row } from "../layout.ts";

export interface Measured {
  readonly row: Row;
  readonly length: number;
}

/** So many paths, or all paths of so many lengths. */
export function* selectByLength({ mode, count }: Selector, found: Iterable<Measured>): Iterable<Row> {
  const byLength = mode === "allShortestPaths" || mode === "all-shortest" || mode === "groups";
  const lengths = new Set<number>();
  let paths = 0;
  for (const { length, row } of found) {
    if (byLength && lengths.add(length).size > count) return;
    yield row;
    paths += 1;
    if (!byLength && paths >= count) return;
  }
}
