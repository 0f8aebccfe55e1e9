/** A part of a path that repeats has a relationship, and nothing inside it repeats again. */

import type { Report } from "../checks/report.ts";
import type { GroupPattern } from "../syntax-tree.ts";

export function checkRepeat({ path, span }: GroupPattern, report: Report): void {
  if (path.steps.length === 0) report.fail(span, "A part that repeats needs a relationship.");
  for (const { via } of path.steps) {
    if (via.kind === "group") report.fail(via.span, "A part that repeats cannot hold another one.");
    else if (via.length !== undefined) report.fail(via.span, "A part that repeats cannot hold a relationship with *.");
  }
}
