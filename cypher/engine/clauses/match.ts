/** MATCH and OPTIONAL MATCH. */

import type { Match } from "../../language/syntax-tree.ts";
import { compileMatch } from "../patterns/compile-match.ts";
import type { Scope, Stage } from "../scope.ts";

export function compileMatchClause({ parts, where, optional }: Match, scope: Scope): Stage {
  const found = compileMatch(parts, where, scope);
  return optional ? orNulls(found, scope) : found;
}

/** Rows for which nothing is found stay, with null for what would have been found. */
export function orNulls(found: Stage, scope: Scope): Stage {
  const nulls = Array.from({ length: found.scope.layout.width - scope.layout.width }, () => null);
  return {
    scope: found.scope,
    *apply(rows, start) {
      for (const row of rows) {
        let isFound = false;
        for (const next of found.apply([row], start)) {
          isFound = true;
          yield next;
        }
        if (!isFound) yield [...row, ...nulls];
      }
    },
  };
}
