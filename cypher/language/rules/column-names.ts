/** Every column has a name of its own. */

import type { Report } from "../checks/report.ts";
import type { Scope } from "../checks/scope.ts";
import type { Projection } from "../syntax-tree.ts";

export function checkColumnNames(
  { items, star, span }: Projection,
  mustBeNamed: boolean,
  scope: Scope,
  report: Report,
): void {
  for (const { alias, expression, span: place } of items) {
    if (mustBeNamed && alias === undefined && expression.kind !== "variable")
      report.fail(place, "In WITH every expression needs a name: expression AS name.");
  }
  const covered = star && items.find(({ name }) => scope.has(name));
  if (covered) report.refuse(covered.span, `The star gives ${covered.name} already. Give this column another name.`);
  const names = items.map(({ name }) => name);
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated !== undefined) report.fail(span, `Two columns have the name ${repeated}.`);
}
