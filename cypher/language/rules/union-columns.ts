/** The parts of a UNION have the same columns, and all are joined in the same way. */

import type { Report } from "../checks/report.ts";
import type { Query } from "../syntax-tree.ts";

export function checkUnion({ unions }: Query, columns: readonly (readonly string[])[], report: Report): void {
  for (const [index, union] of unions.entries()) {
    if (union.all !== unions[0]?.all) report.fail(union.span, "UNION and UNION ALL cannot be mixed.");
    if (!haveSameNames(columns[0] ?? [], columns[index + 1] ?? []))
      report.fail(union.span, "The parts of a UNION must have columns of the same names.");
  }
}

function haveSameNames(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((name) => right.includes(name));
}
