/** A name that is given to something must not be taken. */

import type { Report } from "../checks/report.ts";
import type { Scope } from "../checks/scope.ts";
import type { Name } from "../syntax-tree.ts";

export function checkFree({ text, span }: Name, scope: Scope, report: Report): void {
  if (scope.has(text)) report.fail(span, `The name ${text} is taken already. Choose another one.`);
}
