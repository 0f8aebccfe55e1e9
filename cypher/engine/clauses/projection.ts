/** WITH and RETURN: new columns from each row, in an order, as many as wanted. */

import { aggregatesIn } from "../../language/aggregation.ts";
import { fingerprint, namesIn } from "../../language/fingerprint.ts";
import type { Expression, Projection } from "../../language/syntax-tree.ts";
import type { Layout } from "../layout.ts";
import { filter } from "../patterns/filter.ts";
import type { Known, Operator, Scope, Stage } from "../scope.ts";
import type { Column } from "./column.ts";
import { distinctRows } from "./distinct.ts";
import { groupRows } from "./grouping.ts";
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
  const both = scope.in(scope.layout.withAll(columns.map(({ name }) => name)), toKnown(columns, scope.layout.width));
  const values = columns.map(({ expression }) => scope.evaluate(expression));
  const add: Operator = function* project(rows) {
    for (const row of rows) yield [...row, ...values.map((value) => value(row))];
  };
  const ordered = compileOrder(projection, both);
  const filtered = where === undefined ? [] : [filter(where, both)];
  const from = scope.layout.width;
  const cut: Operator = function* cutOff(rows) {
    for (const row of rows) yield [...row.slice(0, scope.kept.width), ...row.slice(from)];
  };
  const after = scope.in(scope.kept.withAll(columns.map(({ name }) => name)));
  return chain(
    [...[add, ...ordered].map((apply) => ({ scope: both, apply })), ...filtered, { scope: after, apply: cut }],
    after,
  );
}

/** Rows that are alike are one, or rows that have their keys in common: what was there before is gone. */
function projectGroups({ columns, projection, where }: Projected, isGrouped: boolean, scope: Scope): Stage {
  const layout = scope.kept.withAll(columns.map(({ name }) => name));
  const after = scope.in(layout, toKnown(columns, scope.kept.width));
  const grouped = isGrouped ? groupRows(columns, scope) : justColumns(columns, scope);
  const distinct = projection.distinct ? [distinctRows(scope.kept.width, scope.runtime)] : [];
  const operators = [grouped, ...distinct, ...compileOrder(projection, after)];
  const filtered = where === undefined ? [] : [filter(where, after)];
  return chain([...operators.map((apply) => ({ scope: after, apply })), ...filtered], scope.in(layout));
}

function justColumns(columns: readonly Column[], scope: Scope): Operator {
  const values = columns.map(({ expression }) => scope.evaluate(expression));
  return function* project(rows) {
    for (const row of rows) yield [...row.slice(0, scope.kept.width), ...values.map((value) => value(row))];
  };
}

function compileOrder({ orderBy, skip, limit }: Projection, scope: Scope): readonly Operator[] {
  const constant = scope.in(noNames(scope.layout));
  const skipped = compileCount("SKIP", skip, 0, constant);
  const limited = compileCount("LIMIT", limit, Number.POSITIVE_INFINITY, constant);
  return [
    ...(orderBy.length === 0 ? [] : [sortBy(orderBy, () => skipped() + limited(), scope)]),
    ...(skip === undefined ? [] : [skipRows(skipped)]),
    ...(limit === undefined ? [] : [limitRows(limited)]),
  ];
}

function noNames(layout: Layout): Layout {
  return layout.only([]);
}

/** The columns' expressions, which ORDER BY and WHERE may repeat. */
function toKnown(columns: readonly Column[], from: number): readonly Known[] {
  return columns.map(({ expression }, index) => ({
    fingerprint: fingerprint(expression),
    names: namesIn(expression),
    slot: from + index,
  }));
}
