/** One clause is written in one style: labels joined by colons or by signs, lengths written `*1..3` or `{1,3}`. */

import type { Report } from "../checks/report.ts";
import type { Clause, LabelExpression, RelationshipPattern } from "../syntax-tree.ts";

export function checkStyle(clause: Clause, report: Report): void {
  const looked = clause.kind === "with" ? clause.projection : clause;
  checkLabels(
    partsOf(looked, () => true),
    report,
  );
  if (clause.kind === "match")
    checkLengths(
      partsOf(clause, ({ kind }) => kind !== "subquery"),
      report,
    );
}

/** A piece of the tree, whatever it is. */
type Piece = { readonly kind: string };

function checkLabels(pieces: readonly Piece[], report: Report): void {
  const joined = pieces.find(hasColon);
  if (joined?.colon !== undefined && pieces.some(hasSign))
    report.fail({ start: joined.colon }, "In one clause join labels either with colons or with the signs | & ! %.");
}

function hasColon(piece: Piece): piece is Extract<LabelExpression, { kind: "every-label" }> {
  return piece.kind === "every-label" && "colon" in piece && piece.colon !== undefined;
}

/** The types of a relationship may always be joined with a bar. */
function hasSign(piece: Piece): boolean {
  return (
    ["some-label", "no-label", "any-label"].includes(piece.kind) || (piece.kind === "every-label" && !hasColon(piece))
  );
}

function checkLengths(pieces: readonly Piece[], report: Report): void {
  const walked = pieces.find(
    (piece): piece is RelationshipPattern =>
      piece.kind === "relationship-pattern" && "length" in piece && piece.length !== undefined,
  );
  if (walked !== undefined && pieces.some(({ kind }) => kind === "group"))
    report.fail(walked.span, "In one clause write lengths either as *1..3 or as {1,3}.");
}

/** Every piece inside, in the order they are written; those that are not `entered` are left out with all they hold. */
function partsOf(value: unknown, entered: (piece: Piece) => boolean): readonly Piece[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => partsOf(item, entered));
  if (!isPiece(value)) return Object.values(value).flatMap((part) => partsOf(part, entered));
  if (!entered(value)) return [];
  return [value, ...Object.values(withoutTypeList(value)).flatMap((part) => partsOf(part, entered))];
}

function isPiece(value: object): value is Piece {
  return "kind" in value && typeof value.kind === "string";
}

function withoutTypeList(piece: Piece): Piece {
  if (piece.kind !== "relationship-pattern" || !("labels" in piece)) return piece;
  const labels = piece.labels as LabelExpression | undefined;
  const isList = labels?.kind === "some-label" && labels.of.every(({ kind }) => kind === "label");
  return isList ? ({ ...piece, labels: undefined } as Piece) : piece;
}
