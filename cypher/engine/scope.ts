/** What an expression or a clause is compiled in. It is also where the compilers meet, so that none imports another in a circle. */

import type { Expression, PatternPart, Query, SingleQuery } from "../language/syntax-tree.ts";
import type { Layout, Row } from "./layout.ts";
import type { Runtime } from "./runtime.ts";
import type { CypherValue } from "./values.ts";

export type Evaluate = (row: Row) => CypherValue;
/** From one row to the rows that follow from it. */
type Expand = (row: Row) => Iterable<Row>;

/** An expression whose value is already in the row: what is aggregated, or what a row was grouped by. */
export interface Known {
  readonly fingerprint: string;
  readonly names: ReadonlySet<string>;
  readonly slot: number;
}

export interface Scope {
  readonly layout: Layout;
  /** What stays in every row of a subquery, whatever its WITH hand on: the row it was started from. */
  readonly kept: Layout;
  readonly known: readonly Known[];
  readonly runtime: Runtime;
  evaluate(expression: Expression): Evaluate;
  /** The scope with one more variable, in the slot at the end of the row. */
  with(name: string): Scope;
  in(layout: Layout, known?: readonly Known[]): Scope;
  /** The scope of a subquery that starts from rows of this one. */
  inside(): Scope;
  /** A query inside this one. Its branches start inside this scope, unless told otherwise. */
  query(query: Query, scopeOf?: (branch: SingleQuery) => Scope): CompiledQuery;
  /** The rows in which patterns are found, and the scope of those rows. */
  match(parts: readonly PatternPart[], where: Expression | undefined): { readonly scope: Scope; readonly rows: Expand };
}

export interface CompiledQuery {
  readonly columns: readonly string[];
  /** Each row holds the columns and nothing else. */
  readonly rows: Expand;
}

/** One piece of a query at work. `start` is the row that the query it belongs to was started from. */
export type Operator = (rows: Iterable<Row>, start: Row) => Iterable<Row>;

/** A clause made ready to run, and the scope of the rows it gives. */
export interface Stage {
  readonly scope: Scope;
  readonly apply: Operator;
}
