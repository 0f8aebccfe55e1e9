/** A relationship has one type; one that is walked several times says little about each step. */

import type { Report } from "../checks/report.ts";
import type { RelationshipPattern } from "../syntax-tree.ts";

export function checkRelationship({ labels, length, where }: RelationshipPattern, report: Report): void {
  if (length === undefined) return;
  if (where !== undefined)
    report.fail(where.span, "A relationship with * takes no WHERE. Write -[r WHERE …]->{1,3} instead.");
  const isList =
    labels?.kind === "some-label" ? labels.of.every(({ kind }) => kind === "label") : labels?.kind === "label";
  if (labels !== undefined && !isList)
    report.fail(labels.span, "A relationship with * takes only a list of types: A|B.");
}
