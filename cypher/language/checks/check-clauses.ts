/** The clauses of a query one after the other, each in the scope that the one before leaves. */

import { checkClauseOrder } from "../rules/clause-order.ts";
import { checkFree } from "../rules/free-name.ts";
import { checkImport, isImport } from "../rules/import.ts";
import { checkStyle } from "../rules/one-style.ts";
import type { Call, Clause, SingleQuery, Unwind, With } from "../syntax-tree.ts";
import { isSurely, UNKNOWN } from "../types/static-type.ts";
import { itemType, typeOf } from "../types/type-of.ts";
import { checkProjection, scopeAfter } from "./check-projection.ts";
import type { Checker, ColumnType, QueryScope } from "./checker.ts";
import { conditionIn, valueIn } from "./place.ts";
import type { Scope } from "./scope.ts";

export function checkClauses(
  query: SingleQuery,
  { scope: outer, kept }: QueryScope,
  mayEndOpen: boolean,
  checker: Checker,
): readonly ColumnType[] {
  checkClauseOrder(query, mayEndOpen, checker);
  let scope = outer;
  let columns: readonly ColumnType[] = [];
  for (const clause of query.clauses) {
    checkStyle(clause, checker);
    if (clause.kind === "return") columns = checkProjection(clause, { scope, kept }, checker);
    else scope = checkClause(clause, { scope, kept }, checker);
  }
  return columns;
}

function checkClause(
  clause: Exclude<Clause, { kind: "return" }>,
  { scope, kept }: QueryScope,
  checker: Checker,
): Scope {
  switch (clause.kind) {
    case "match": {
      const found = checker.patterns(clause.parts, scope);
      if (clause.where !== undefined) checker.condition(clause.where, conditionIn(found));
      return found;
    }
    case "unwind":
      return checkUnwind(clause, scope, checker);
    case "with":
      return checkWith(clause, { scope, kept }, checker);
    case "call":
      return checkCall(clause, scope, checker);
    case "finish":
      return scope;
  }
}

function checkWith(clause: With, { scope, kept }: QueryScope, checker: Checker): Scope {
  return scopeAfter(checkProjection(clause, { scope, kept }, checker), kept);
}

function checkUnwind({ list, variable }: Unwind, scope: Scope, checker: Checker): Scope {
  checker.expression(list, valueIn(scope));
  checkFree(variable, scope, checker);
  const type = typeOf(list, scope);
  const isSingle = type.names.length > 0 && !type.names.includes("LIST");
  return scope.with(variable.text, isSurely(type, ["LIST"]) ? itemType(type) : isSingle ? type : UNKNOWN);
}

function checkCall(call: Call, scope: Scope, checker: Checker): Scope {
  const columns = checker.query(call.query, false, (branch) => scopeInside(call, branch, scope, checker));
  for (const { name, span } of columns) checkFree({ kind: "name", text: name, span }, scope, checker);
  return scopeAfter(columns, scope);
}

function scopeInside({ imports }: Call, branch: SingleQuery, scope: Scope, checker: Checker): QueryScope {
  if (imports === "all") return { scope, kept: scope };
  const nothing = scope.only([]);
  if (imports === undefined) {
    checkImport(branch, scope, checker);
    return { scope: isImport(branch) ? scope : nothing, kept: nothing };
  }
  for (const { text, span } of imports) checker.expression({ kind: "variable", name: text, span }, valueIn(scope));
  const taken = scope.only(imports.map(({ text }) => text));
  return { scope: taken, kept: taken };
}
