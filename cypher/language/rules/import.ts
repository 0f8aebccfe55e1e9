/** The first WITH of a CALL without a list of variables takes variables in as they are. */

import type { Report } from "../checks/report.ts";
import type { Scope } from "../checks/scope.ts";
import { namesIn } from "../fingerprint.ts";
import type { SingleQuery, With } from "../syntax-tree.ts";

export function isImport({ clauses: [first] }: SingleQuery): boolean {
  return first?.kind === "with" && first.projection.items.every(isPlain);
}

function isPlain({ expression, alias }: With["projection"]["items"][number]): boolean {
  return expression.kind === "variable" && alias === undefined;
}

export function checkImport(query: SingleQuery, scope: Scope, report: Report): void {
  const [first] = query.clauses;
  if (first?.kind !== "with") return;
  const takesIn = [...namesIn(first.projection.items.map(({ expression }) => expression))].some((name) =>
    scope.has(name),
  );
  const { distinct, orderBy, skip, limit } = first.projection;
  const isBare =
    !distinct && orderBy.length === 0 && skip === undefined && limit === undefined && first.where === undefined;
  if (takesIn && !(isImport(query) && isBare))
    report.fail(
      first.span,
      "The first WITH of a CALL only names variables. Write CALL (a, b) { … } and compute inside.",
    );
}
