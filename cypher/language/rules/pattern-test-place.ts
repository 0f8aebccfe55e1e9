/** A pattern in an expression tests whether it is found, so it stands where a truth value is wanted, and names nothing new. */

import type { Report } from "../checks/report.ts";
import type { Name, PathPattern } from "../syntax-tree.ts";
import type { Rule } from "./rule.ts";

export const patternTestPlace: Rule = (node, { wantsTruth, scope }, report) => {
  if (node.kind !== "pattern-test") return;
  const unknown = variablesIn(node.path).find(({ text }) => !scope.has(text));
  if (unknown !== undefined)
    report.fail(
      unknown.span,
      `A pattern in an expression cannot name something new: ${unknown.text}. Use EXISTS { … }.`,
    );
  refuseRepeats(node.path, report);
  if (!wantsTruth)
    report.fail(node.span, "A pattern stands here only as a condition. Use COUNT { … } or a pattern comprehension.");
};

/** A part that repeats has no place in an expression, unless in a subquery. */
export function refuseRepeats({ steps }: PathPattern, report: Report): void {
  for (const { via } of steps)
    if (via.kind === "group")
      report.fail(via.length.span, "A pattern in an expression cannot repeat a part. Use EXISTS { … }.");
}

function variablesIn({ first, steps }: PathPattern): readonly Name[] {
  const elements = [first, ...steps.flatMap(({ via, to }) => (via.kind === "group" ? [to] : [via, to]))];
  return elements.flatMap(({ variable }) => variable ?? []);
}
