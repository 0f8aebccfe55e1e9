/** WITH and RETURN: the columns, what ORDER BY and WHERE may still speak of, and the scope afterwards. */

import { type AggregateCall, aggregatesIn, isAggregate } from "../aggregation.ts";
import { fingerprint } from "../fingerprint.ts";
import { checkColumnNames } from "../rules/column-names.ts";
import { checkGroupingKeys } from "../rules/grouping-keys.ts";
import { checkRowCount } from "../rules/row-count.ts";
import { checkShadowing } from "../rules/shadowing.ts";
import type { Expression, Return, With } from "../syntax-tree.ts";
import { childrenOf } from "../traversal.ts";
import { typeOf } from "../types/type-of.ts";
import type { Checker, ColumnType, QueryScope } from "./checker.ts";
import { conditionIn, type Place, valueIn } from "./place.ts";
import type { Scope } from "./scope.ts";

export function checkProjection(
  clause: With | Return,
  { scope, kept }: QueryScope,
  checker: Checker,
): readonly ColumnType[] {
  const { projection } = clause;
  for (const { expression } of projection.items)
    checker.expression(expression, { ...valueIn(scope), aggregates: "allowed" });
  checkColumnNames(projection, clause.kind === "with", scope, checker);
  checkGroupingKeys(projection, scope, checker);
  checkShadowing(projection, kept, checker);

  const columns = columnsOf(clause, { scope, kept }, checker);
  const place = placeAfter(clause, columns, { scope, kept });
  checkOrder(clause, place, checker);
  if (clause.kind === "with" && clause.where !== undefined)
    checker.condition(clause.where, { ...place, wantsTruth: true });
  return columns;
}

function columnsOf(
  { projection, kind, span }: With | Return,
  { scope, kept }: QueryScope,
  checker: Checker,
): readonly ColumnType[] {
  const names = projection.star ? scope.names.filter((name) => !kept.has(name)) : [];
  if (projection.star && names.length === 0 && kind === "return")
    checker.fail(span, "RETURN * has nothing to return: there are no variables.");
  const items = projection.items.map(({ name, expression, alias, span: place }) => ({
    name,
    type: typeOf(expression, scope),
    span: alias?.span ?? place,
  }));
  const all = names.map((name) => ({ name, type: scope.variable(name), span: projection.span }));
  return [...all, ...items];
}

/** After DISTINCT or an aggregate only the columns are left; otherwise what was there before can still be named. */
function placeAfter({ projection }: With | Return, columns: readonly ColumnType[], { scope, kept }: QueryScope): Place {
  const isGrouped = projection.items.some(({ expression }) => aggregatesIn(expression).length > 0);
  const isClosed = isGrouped || projection.distinct;
  const after = scopeAfter(columns, isClosed ? kept : scope);
  return {
    ...conditionIn(after),
    columns: new Set(projection.items.map(({ expression }) => fingerprint(expression))),
    outOfReach: isClosed ? scope : undefined,
    aggregates: isGrouped ? "allowed" : "not here",
    wantsTruth: false,
  };
}

export function scopeAfter(columns: readonly ColumnType[], before: Scope): Scope {
  return columns.reduce((scope, { name, type }) => scope.with(name, type), before);
}

function checkOrder({ projection, span }: With | Return, place: Place, checker: Checker): void {
  for (const { expression } of projection.orderBy) {
    const [aggregate] = newAggregates(expression, place.columns);
    if (aggregate !== undefined && place.aggregates !== "allowed")
      checker.fail(span, "ORDER BY cannot aggregate here: no column does. Add the aggregate as a column.");
    checker.expression(expression, place);
    if (aggregate !== undefined)
      checker.refuse(
        aggregate.span,
        "ORDER BY cannot compute a new aggregate. Give it a name as a column, and sort by that.",
      );
  }
  if (projection.skip !== undefined) checkCount("SKIP", projection.skip, place, checker);
  if (projection.limit !== undefined) checkCount("LIMIT", projection.limit, place, checker);
}

function checkCount(word: "SKIP" | "LIMIT", count: Expression, { scope }: Place, checker: Checker): void {
  checkRowCount(word, count, scope, checker);
  checker.expression(count, valueIn(scope));
}

/** Aggregates that are no column, nor part of one that is repeated. */
function newAggregates(expression: Expression, columns: ReadonlySet<string>): readonly AggregateCall[] {
  if (columns.has(fingerprint(expression))) return [];
  if (isAggregate(expression)) return [expression];
  return childrenOf(expression).flatMap((child) => newAggregates(child, columns));
}
