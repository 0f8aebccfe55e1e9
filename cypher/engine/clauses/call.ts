/** CALL { … }: a query that is run for each row and adds its columns. */

import type { Call, SingleQuery } from "../../language/syntax-tree.ts";
import type { CompiledQuery, Scope, Stage } from "../scope.ts";
import { orNulls } from "./match.ts";

export function compileCall(call: Call, scope: Scope): Stage {
  const { columns, rows: rowsFrom } = compileBody(call, scope);
  const added: Stage = {
    scope: columns.reduce<Scope>((extended, name) => extended.with(name), scope),
    *apply(rows) {
      for (const row of rows) {
        for (const values of rowsFrom(row)) {
          scope.runtime.budget.step();
          yield [...row, ...values];
        }
      }
    },
  };
  return call.optional ? orNulls(added, scope) : added;
}

function compileBody({ imports, query }: Call, scope: Scope): CompiledQuery {
  if (imports === "all") return scope.inside().query(query);
  const nothing = scope.in(scope.layout.only([]));
  if (imports === undefined) return scope.query(query, (branch) => (beginsWithImport(branch) ? scope : nothing));
  const taken = scope.layout.only(imports.map(({ text }) => text));
  return scope.in(taken).inside().query(query);
}

/** The older form: a first WITH names what is taken in. */
function beginsWithImport({ clauses: [first] }: SingleQuery): boolean {
  return first?.kind === "with";
}
