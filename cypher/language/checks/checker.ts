/** Where the checks of expressions, patterns and queries meet, so that none imports another in a circle. */

import type { Expression, PatternPart, Query, SingleQuery, Span } from "../syntax-tree.ts";
import type { StaticType } from "../types/static-type.ts";
import type { Place } from "./place.ts";
import type { Report } from "./report.ts";
import type { Scope } from "./scope.ts";

/** What a query gives, and where it is named. */
export interface ColumnType {
  readonly name: string;
  readonly type: StaticType;
  readonly span: Span;
}

export interface Checker extends Report {
  expression(node: Expression, place: Place): void;
  /** A condition must be able to be true. */
  condition(node: Expression, place: Place): void;
  /** The scope in which all that the patterns name is known. */
  patterns(parts: readonly PatternPart[], scope: Scope): Scope;
  /** `mayEndOpen`: without RETURN, as in EXISTS { MATCH … }. */
  query(query: Query, mayEndOpen: boolean, scopeOf: (branch: SingleQuery) => QueryScope): readonly ColumnType[];
}

/** What a query can name when it begins; `kept` stays in reach whatever its WITH hand on. */
export interface QueryScope {
  readonly scope: Scope;
  readonly kept: Scope;
}
