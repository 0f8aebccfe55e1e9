/** A subquery does not give a new meaning to a name that it takes from around it. */

import type { Report } from "../checks/report.ts";
import type { Scope } from "../checks/scope.ts";
import type { Projection } from "../syntax-tree.ts";

export function checkShadowing({ items }: Projection, kept: Scope, report: Report): void {
  const shadow = items.find(
    ({ name, expression }) => kept.has(name) && !(expression.kind === "variable" && expression.name === name),
  );
  if (shadow !== undefined)
    report.fail(
      (shadow.alias ?? shadow).span,
      `${shadow.name} is a name from around this subquery. Choose another one.`,
    );
}
