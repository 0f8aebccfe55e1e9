/** A query ends with RETURN or FINISH, and neither stands before the end. */

import type { Report } from "../checks/report.ts";
import type { Clause, SingleQuery } from "../syntax-tree.ts";

export function checkClauseOrder({ clauses }: SingleQuery, mayEndOpen: boolean, report: Report): void {
  const early = clauses.slice(0, -1).find(isEnd);
  if (early !== undefined)
    report.fail(early.span, `${early.kind.toUpperCase()} can stand only at the end. Use WITH to go on.`);
  const last = clauses.at(-1);
  if (last !== undefined && !isEnd(last) && !(mayEndOpen && last.kind !== "with"))
    report.fail(last.span, `A query cannot end with ${last.kind.toUpperCase()}. End it with RETURN.`);
}

function isEnd(clause: Clause): boolean {
  return clause.kind === "return" || clause.kind === "finish";
}
