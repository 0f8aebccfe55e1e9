/** Puts together the path that a query has given a name to, once its parts are found. */

import { extend, type Row } from "../layout.ts";
import type { Scope, Stage } from "../scope.ts";
import { isPath, isRelationship, isVertex } from "../semantics/kinds.ts";
import type { CypherPath, CypherValue, Relationship, Vertex } from "../values.ts";
import { otherEnd } from "./matching.ts";
import type { NamedPath } from "./pattern-graph.ts";

export function buildPath({ name, nodes, connections }: NamedPath, scope: Scope): Stage {
  const first = scope.layout.slotOf(nodes[0] ?? "");
  const slots = connections.map((connection) => scope.layout.slotOf(connection));
  return {
    scope: scope.with(name),
    *apply(rows) {
      for (const row of rows) yield extend(row, toPath(row, first, slots));
    },
  };
}

function toPath(row: Row, first: number, slots: readonly number[]): CypherPath | null {
  const vertex = row[first] ?? null;
  if (!isVertex(vertex)) return null;
  const relationships = slots.flatMap((slot) => relationshipsIn(row[slot] ?? null));
  return pathAlong(vertex, relationships);
}

/** What joins two nodes is a relationship, a list of them, or the path of a repeated part. */
function relationshipsIn(value: CypherValue): readonly Relationship[] {
  if (isRelationship(value)) return [value];
  if (isPath(value)) return value.relationships;
  return Array.isArray(value) ? value.filter(isRelationship) : [];
}

function pathAlong(first: Vertex, relationships: readonly Relationship[]): CypherPath {
  const vertices = [first];
  for (const relationship of relationships) vertices.push(otherEnd(relationship, vertices.at(-1) ?? first));
  return { vertices, relationships };
}
