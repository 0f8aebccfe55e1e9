/** Beside an aggregate stands only what the rows are grouped by, so that each group has one value of it. */

import { aggregatesIn, isAggregate } from "../aggregation.ts";
import type { Report } from "../checks/report.ts";
import type { Scope } from "../checks/scope.ts";
import { fingerprint } from "../fingerprint.ts";
import type { Expression, Projection } from "../syntax-tree.ts";
import { childrenOf } from "../traversal.ts";

export function checkGroupingKeys({ items }: Projection, scope: Scope, report: Report): void {
  const expressions = items.map(({ expression }) => expression);
  const keys = expressions.filter((expression) => isSimple(expression) && aggregatesIn(expression).length === 0);
  const known = new Set(keys.map(fingerprint));
  for (const expression of expressions) {
    const free = aggregatesIn(expression).length === 0 ? undefined : findFree(expression, known, scope);
    if (free !== undefined)
      report.fail(
        free.span,
        "This stands beside an aggregate, but the rows are not grouped by it. Name it in a WITH before.",
      );
  }
}

/** Keys that may be repeated beside an aggregate: `p`, `p.name`. */
function isSimple(expression: Expression): boolean {
  return expression.kind === "variable" || (expression.kind === "property" && isSimple(expression.of));
}

/** The first part that has no one value for a group; variables that the expression binds itself are left alone. */
function findFree(expression: Expression, known: ReadonlySet<string>, scope: Scope): Expression | undefined {
  if (isAggregate(expression) || known.has(fingerprint(expression))) return undefined;
  if (isSimple(expression)) return scope.has(rootOf(expression)) ? expression : undefined;
  for (const child of childrenOf(expression)) {
    const free = findFree(child, known, scope);
    if (free !== undefined) return free;
  }
  return undefined;
}

function rootOf(expression: Expression): string {
  if (expression.kind === "property") return rootOf(expression.of);
  return expression.kind === "variable" ? expression.name : "";
}
