/** Of paths that come by their lengths, the shortest first, as many as a selector wants. */

import type { Selector } from "../../language/syntax-tree.ts";
import type { Row } from "../layout.ts";

/** So many paths, or all paths of so many lengths. No more is looked at than is wanted. */
export function* takePaths({ mode, count }: Selector, levels: Iterable<Iterable<Row>>): Iterable<Row> {
  const byLength = mode === "allShortestPaths" || mode === "all-shortest" || mode === "groups";
  let paths = 0;
  let lengths = 0;
  for (const level of levels) {
    const before = paths;
    for (const row of level) {
      yield row;
      paths += 1;
      if (!byLength && paths >= count) return;
    }
    if (paths > before) lengths += 1;
    if (byLength && lengths >= count) return;
  }
}
