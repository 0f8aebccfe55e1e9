/** Puts operators one behind the other. */

import type { Row } from "../layout.ts";
import type { Operator, Scope, Stage } from "../scope.ts";

/** `scope`: that of the rows which the last one gives. */
export function chain(operators: readonly Operator[], scope: Scope): Stage {
  return {
    scope,
    apply: (rows, start) => operators.reduce<Iterable<Row>>((input, apply) => apply(input, start), rows),
  };
}
