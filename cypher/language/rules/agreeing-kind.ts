/** A variable that stands in two places of a pattern is the same kind of thing in both. */

import type { Report } from "../checks/report.ts";
import type { Scope } from "../checks/scope.ts";
import type { Name } from "../syntax-tree.ts";
import { isSurely, type StaticType, showType } from "../types/static-type.ts";

export function checkKind({ text, span }: Name, wanted: StaticType, scope: Scope, report: Report): void {
  const known = scope.variable(text);
  if (known.names.length === 0) return;
  const isSame = isSurely(known, wanted.names) && (wanted.item === undefined || fits(known.item, wanted.item));
  if (!isSame) report.fail(span, `${text} is ${showType(known)} already, and cannot be ${showType(wanted)} here.`);
}

function fits(known: StaticType | undefined, wanted: StaticType): boolean {
  return known === undefined || known.names.length === 0 || isSurely(known, wanted.names);
}
