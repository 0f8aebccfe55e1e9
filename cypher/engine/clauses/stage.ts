/** Puts stages one behind the other. */

import type { Row } from "../layout.ts";
import type { Scope, Stage } from "../scope.ts";

export function chain(stages: readonly Stage[], last: Scope): Stage {
  return {
    scope: last,
    apply: (rows, start) => stages.reduce<Iterable<Row>>((input, stage) => stage.apply(input, start), rows),
  };
}
