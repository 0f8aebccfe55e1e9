/** What an expression or a clause is compiled in. It is also where the compilers meet, so that none imports another in a circle. */

import type { Expression, PatternPart, Query } from "../language/syntax-tree.ts";
import type { Layout, Row } from "./layout.ts";
import type { Runtime } from "./runtime.ts";
import type { CypherValue } from "./values.ts";

export type Evaluate = (row: Row) => CypherValue;
/** From one row to the rows that follow from it. */
export type Expand = (row: Row) => Iterable<Row>;

/** An expression whose value is already in the row: what is aggregated, or what a row was grouped by. */
export interface Known {
  readonly fingerprint: string;
  readonly names: ReadonlySet<string>;
  readonly slot: number;
}

export interface Scope {
  readonly layout: Layout;
  readonly known: readonly Known[];
  readonly runtime: Runtime;
  evaluate(expression: Expression): Evaluate;
  /** The scope with one more variable, in the slot at the end of the row. */
  with(name: string): Scope;
  in(layout: Layout, known?: readonly Known[]): Scope;
  /** The rows that a query inside a query gives; each holds its columns only. */
  query(query: Query): { readonly columns: readonly string[]; readonly rows: Expand };
  /** The rows in which patterns are found, and the scope of those rows. */
  match(parts: readonly PatternPart[], where: Expression | undefined): { readonly scope: Scope; readonly rows: Expand };
}
