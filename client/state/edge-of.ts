/** The relation that a claim is folded into. */

import { type ClaimRecord, EDGE_TYPES, type EdgeId, toEdgeId } from "#graph/schema";

/** For those who work together the two stand in the order of their code points, whoever was named first. */
export function edgeOf({ type, subject, object }: ClaimRecord): EdgeId {
  const isInOrder = EDGE_TYPES[type].directed || compareCodePoints(subject, object) <= 0;
  return isInOrder ? toEdgeId(type, subject, object) : toEdgeId(type, object, subject);
}

function compareCodePoints(a: string, b: string): number {
  const [left, right] = [[...a], [...b]];
  const at = left.findIndex((character, index) => character !== right[index]);
  if (at === -1) return left.length - right.length;
  return (left[at]?.codePointAt(0) ?? -1) - (right[at]?.codePointAt(0) ?? -1);
}
