/** Runs a query on a graph. */

import { guardStack } from "../language/guard-stack.ts";
import type { ParsedQuery } from "../language/parse.ts";
import { Budget, type Limits } from "./budget.ts";
import type { GraphView } from "./graph-view.ts";
import type { Row } from "./layout.ts";
import { rootScope } from "./linked-scope.ts";
import { Runtime } from "./runtime.ts";
import type { CypherMap } from "./values.ts";

/** A table: each row has one value for each column. */
export interface QueryResult {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

export function runParsedQuery(
  query: ParsedQuery,
  parameters: CypherMap,
  view: GraphView,
  limits: Limits,
): QueryResult {
  const runtime = new Runtime(view, parameters, new Budget(limits), query.text);
  return guardStack(() => {
    const { columns, rows } = rootScope(runtime).query(query.tree);
    return { columns, rows: [...counted(rows([]), runtime)] };
  });
}

function* counted(rows: Iterable<Row>, { budget }: Runtime): Iterable<Row> {
  for (const row of rows) {
    budget.row();
    yield row;
  }
}
