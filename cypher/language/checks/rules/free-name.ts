/** A name that is given to something must not be taken. */

import type { Name } from "../../syntax-tree.ts";
import type { Report } from "../report.ts";
import type { Scope } from "../scope.ts";

export function checkFree({ text, span }: Name, scope: Scope, report: Report): void {
  if (scope.has(text)) report.fail(span, `The name ${text} is taken already. Choose another one.`);
}
