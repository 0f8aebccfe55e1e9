/** WITH and RETURN: new columns from each row, in an order, as many as wanted. */

import { aggregatesIn } from "../../language/aggregation.ts";
import type { Expression, Projection } from "../../language/syntax-tree.ts";
import { filter } from "../patterns/filter.ts";
import type { Operator, Scope, Stage } from "../scope.ts";
import type { Column } from "./column.ts";
import { distinctRows } from "./distinct.ts";
import { groupRows } from "./grouping.ts";
import { orderKnown, whereKnown } from "./known-columns.ts";
import { compileCount, limitRows, skipRows, sortBy } from "./sort.ts";
import { chain } from "./stage.ts";

/** What a WITH or RETURN asks for, with the star written out. */
export interface Projected {
  readonly columns: readonly Column[];
  readonly projection: Projection;
  readonly where: Expression | undefined;
}

/** After the stage a row holds what is kept, then the columns. */
export function compileProjection(projected: Projected, scope: Scope): Stage {
  const isGrouped = projected.columns.some(({ expression }) => aggregatesIn(expression).length > 0);
  return isGrouped || projected.projection.distinct
    ? projectGroups(projected, isGrouped, scope)
    : projectRows(projected, scope);
}

/** The columns that a projection names, those of its star first. */
export function columnsOf({ star, items, span }: Projection, { layout, kept }: Scope): readonly Column[] {
  if (!star) return items;
  const names = layout.names.filter((name) => !kept.has(name)).toSorted();
  const all = names.map((name): Column => ({ name, expression: { kind: "variable", name, span } }));
  return [...all, ...items];
}

/** Each row for itself: order and conditions may still speak of what was there before. */
function projectRows({ columns, projection, where }: Projected, scope: Scope): Stage {
  const after = scope.in(scope.kept.withAll(columns.map(({ name }) => name)));
  if (projection.orderBy.length === 0 && where === undefined)
    return chain([justColumns(columns, scope), ...compileOrder(projection, after)], after);

  const from = scope.layout.width;
  const both = scope.layout.withAll(columns.map(({ name }) => name));
  const values = columns.map(({ expression }) => scope.evaluate(expression));
  const add: Operator = function* project(rows) {
    for (const row of rows) yield [...row, ...values.map((value) => value(row))];
  };
  const cut: Operator = function* cutOff(rows) {
    for (const row of rows) yield [...row.slice(0, scope.kept.width), ...row.slice(from)];
  };
  const ordering = scope.in(both, orderKnown(columns, from));
  const filtering = scope.in(both, whereKnown(columns, from));
  return chain([add, ...compileOrder(projection, ordering), ...compileWhere(where, filtering), cut], after);
}

/** Rows that are alike are one, or rows that have their keys in common: what was there before is gone. */
function projectGroups({ columns, projection, where }: Projected, isGrouped: boolean, scope: Scope): Stage {
  const from = scope.kept.width;
  const layout = scope.kept.withAll(columns.map(({ name }) => name));
  const grouped = isGrouped ? groupRows(columns, scope) : justColumns(columns, scope);
  const distinct = projection.distinct ? [distinctRows(from, scope.runtime)] : [];
  const ordering = scope.in(layout, orderKnown(columns, from));
  const filtering = scope.in(layout, whereKnown(columns, from));
  return chain(
    [grouped, ...distinct, ...compileOrder(projection, ordering), ...compileWhere(where, filtering)],
    scope.in(layout),
  );
}

function justColumns(columns: readonly Column[], scope: Scope): Operator {
  const values = columns.map(({ expression }) => scope.evaluate(expression));
  return function* project(rows) {
    for (const row of rows) yield [...row.slice(0, scope.kept.width), ...values.map((value) => value(row))];
  };
}

function compileWhere(where: Expression | undefined, scope: Scope): readonly Operator[] {
  return where === undefined ? [] : [filter(where, scope).apply];
}

function compileOrder({ orderBy, skip, limit }: Projection, scope: Scope): readonly Operator[] {
  const constant = scope.in(scope.layout.only([]));
  const skipped = compileCount("SKIP", skip, 0, constant);
  const limited = compileCount("LIMIT", limit, Number.POSITIVE_INFINITY, constant);
  return [
    ...(orderBy.length === 0 ? [] : [sortBy(orderBy, () => skipped() + limited(), scope)]),
    ...(skip === undefined ? [] : [skipRows(skipped)]),
    ...(limit === undefined ? [] : [limitRows(limited)]),
  ];
}
