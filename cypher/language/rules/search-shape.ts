/** shortestPath() goes along one relationship pattern between two nodes. */

import type { Report } from "../checks/report.ts";
import type { PatternPart } from "../syntax-tree.ts";

export function checkSearch({ selector, path }: PatternPart, report: Report): void {
  if (selector?.mode !== "shortestPath" && selector?.mode !== "allShortestPaths") return;
  const [step, ...others] = path.steps;
  if (step === undefined || others.length > 0 || step.via.kind === "group")
    report.fail(selector.span, `${selector.mode}() takes two nodes and one relationship between them.`);
  const { length, properties } = step.via;
  if (properties !== undefined)
    report.fail(properties.span, `${selector.mode}() takes no properties. Use WHERE all(r IN relationships(p) …).`);
  if (length !== undefined && length.min > 1)
    report.fail({ start: length.span.start + 1 }, `${selector.mode}() cannot ask for a least length above 1.`);
}
