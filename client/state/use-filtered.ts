/** What the filter lets through: the same value for as long as graph and filter stay the same. */

import { useMemo } from "react";
import type { Subgraph } from "#graph/schema";
import { applyFilters, FACETS, type Hidden } from "./filters.ts";

export function useFiltered(graph: Subgraph, hidden: Hidden): Subgraph {
  const names = [...hidden].join(",");
  return useMemo(() => {
    const hiddenNames = new Set(names.split(","));
    return applyFilters(graph, new Set(FACETS.filter((facet) => hiddenNames.has(facet))));
  }, [graph, names]);
}
