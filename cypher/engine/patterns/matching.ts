/** One step of finding a pattern, and what the steps share. */

import type { Direction } from "../graph-view.ts";
import type { Row } from "../layout.ts";
import type { Scope, Stage } from "../scope.ts";
import { isList, isPath } from "../semantics/kinds.ts";
import type { CypherValue, Relationship, Vertex } from "../values.ts";

/** Makes a step ready to run on rows of a scope. */
export type MatchStep = (scope: Scope) => Stage;

export function otherEnd(relationship: Relationship, vertex: Vertex): Vertex {
  return relationship.start === vertex ? relationship.end : relationship.start;
}

export function reverse(direction: Direction): Direction {
  if (direction === "both") return direction;
  return direction === "out" ? "in" : "out";
}

/** Whether a relationship is already used by another part of the same MATCH, where each is used once. */
export function isUsed(row: Row, slots: readonly number[], relationship: Relationship): boolean {
  return slots.some((slot) => holds(row[slot] ?? null, relationship));
}

function holds(value: CypherValue, relationship: Relationship): boolean {
  if (value === relationship) return true;
  if (isList(value)) return value.includes(relationship);
  return isPath(value) && value.relationships.includes(relationship);
}
