/** Keeps the rows in which a variable from an earlier clause is a node, and drops those in which it is null. */

import type { Span } from "../../language/syntax-tree.ts";
import type { Scope, Stage } from "../scope.ts";
import { isVertex, kindOf } from "../semantics/kinds.ts";

export function requireNode(name: string, place: Span, scope: Scope): Stage {
  const slot = scope.layout.slotOf(name);
  return {
    scope,
    *apply(rows) {
      for (const row of rows) {
        const value = row[slot] ?? null;
        if (isVertex(value)) yield row;
        else if (value !== null)
          scope.runtime.fail("type", place, `${name} is ${kindOf(value)}, and the pattern wants a node.`);
      }
    },
  };
}
