/** A whole query, ready to run from a row: its clauses one behind the other, its parts joined by UNION. */

import type { Clause, Query, SingleQuery } from "../../language/syntax-tree.ts";
import type { Row } from "../layout.ts";
import type { Runtime } from "../runtime.ts";
import type { CompiledQuery, Operator, Scope, Stage } from "../scope.ts";
import { compileCall } from "./call.ts";
import { countNodes } from "./count-nodes.ts";
import { distinctRows } from "./distinct.ts";
import { compileMatchClause } from "./match.ts";
import { columnsOf, compileProjection } from "./projection.ts";
import { chain } from "./stage.ts";
import { compileUnwind } from "./unwind.ts";

/** `scopeOf`: the scope that a branch of the query starts in. */
export function compileQuery(query: Query, scopeOf: (branch: SingleQuery) => Scope, runtime: Runtime): CompiledQuery {
  const branches = query.branches.map((branch) => compileBranch(branch, scopeOf(branch)));
  const [first] = branches;
  if (first === undefined) throw new Error("The parser let a query without clauses pass.");
  if (branches.length === 1) return first;

  const inOrder = branches.map((branch) => reorder(branch, first.columns));
  const all = (row: Row) => concatenate(inOrder.map(({ rows }) => rows(row)));
  if (query.unions.every((union) => union.all)) return { columns: first.columns, rows: all };
  const distinct = distinctRows(0, runtime);
  return { columns: first.columns, rows: (row) => distinct(all(row), row) };
}

function* concatenate(parts: readonly Iterable<Row>[]): Iterable<Row> {
  for (const part of parts) yield* part;
}

/** Branches of a UNION have the same columns, but not always in the same order. */
function reorder({ columns, rows }: CompiledQuery, wanted: readonly string[]): CompiledQuery {
  const slots = wanted.map((name) => columns.indexOf(name));
  if (slots.every((slot, index) => slot === index)) return { columns, rows };
  return {
    columns: wanted,
    *rows(row) {
      for (const values of rows(row)) yield slots.map((slot) => values[slot] ?? null);
    },
  };
}

function compileBranch({ clauses }: SingleQuery, scope: Scope): CompiledQuery {
  const counted = countNodes(clauses, scope);
  if (counted !== undefined) return counted;
  let current = scope;
  let columns: readonly string[] = [];
  const operators: Operator[] = [];
  for (const clause of clauses) {
    if (clause.kind === "return") columns = columnsOf(clause.projection, current).map(({ name }) => name);
    const stage = compileClause(clause, current);
    operators.push(stage.apply);
    current = stage.scope;
  }
  const { apply } = chain(operators, current);
  const kept = scope.kept.width;
  return {
    columns,
    *rows(start) {
      for (const row of apply([start], start)) yield kept === 0 ? row : row.slice(kept);
    },
  };
}

function compileClause(clause: Clause, scope: Scope): Stage {
  switch (clause.kind) {
    case "match":
      return compileMatchClause(clause, scope);
    case "unwind":
      return compileUnwind(clause, scope);
    case "call":
      return compileCall(clause, scope);
    case "with":
    case "return": {
      const { projection } = clause;
      const where = clause.kind === "with" ? clause.where : undefined;
      return compileProjection({ columns: columnsOf(projection, scope), projection, where }, scope);
    }
    case "finish":
      return { scope, apply: finish };
  }
}

/** FINISH runs the query to its end and gives nothing. */
function finish(rows: Iterable<Row>): Iterable<Row> {
  for (const _ of rows);
  return [];
}
