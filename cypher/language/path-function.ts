/** shortestPath() and allShortestPaths(), the older form of a search for paths. */

import type { Selector } from "./syntax-tree.ts";

export function isPathFunction(selector: Selector | undefined): boolean {
  return selector?.mode === "shortestPath" || selector?.mode === "allShortestPaths";
}
