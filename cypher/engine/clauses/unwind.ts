/** UNWIND: one row for each item of a list. */

import type { Unwind } from "../../language/syntax-tree.ts";
import { extend } from "../layout.ts";
import type { Scope, Stage } from "../scope.ts";
import { isList } from "../semantics/kinds.ts";
import type { CypherValue } from "../values.ts";

export function compileUnwind({ list, variable }: Unwind, scope: Scope): Stage {
  const evaluate = scope.evaluate(list);
  const { budget } = scope.runtime;
  return {
    scope: scope.with(variable.text),
    *apply(rows) {
      for (const row of rows) {
        for (const item of itemsOf(evaluate(row))) {
          budget.step();
          yield extend(row, item);
        }
      }
    },
  };
}

/** Null has no items; a value that is no list is its own only item. */
function itemsOf(value: CypherValue): readonly CypherValue[] {
  if (value === null) return [];
  return isList(value) ? value : [value];
}
