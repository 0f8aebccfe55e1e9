/** Runs a query on a graph, from its text or from its tree. */

import { DEFAULT_LIMITS, type Limits } from "./engine/budget.ts";
import type { GraphView } from "./engine/graph-view.ts";
import { parameterTypes } from "./engine/parameter-types.ts";
import { type QueryResult, runParsedQuery } from "./engine/run-query.ts";
import type { CypherMap } from "./engine/values.ts";
import { checkQuery } from "./language/checks/check-query.ts";
import { type ParsedQuery, parse } from "./language/parse.ts";

/** Throws a CypherError when the query is wrong, fails, or needs more than its limits allow. */
export function runQuery(
  query: string | ParsedQuery,
  parameters: CypherMap,
  view: GraphView,
  limits: Partial<Limits> = {},
): QueryResult {
  const parsed = typeof query === "string" ? parse(query) : query;
  if (Object.keys(parameters).length > 0) checkQuery(parsed.tree, parsed.text, parameterTypes(parameters));
  return runParsedQuery(parsed, parameters, view, { ...DEFAULT_LIMITS, ...limits });
}
