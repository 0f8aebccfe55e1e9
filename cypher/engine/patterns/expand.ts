/** Follows one relationship from a node that is known. */

import type { Row } from "../layout.ts";
import type { Scope, Stage } from "../scope.ts";
import { isRelationship, isVertex } from "../semantics/kinds.ts";
import type { Relationship } from "../values.ts";
import { isUsed, otherEnd, reverse } from "./matching.ts";
import type { EdgePattern } from "./pattern-graph.ts";

/** From `from`, which the scope knows; the other end may be known too. `used`: the relationships already taken. */
export function expand(edge: EdgePattern, from: string, used: readonly string[], scope: Scope): Stage {
  const to = from === edge.from ? edge.to : edge.from;
  const direction = from === edge.from ? edge.direction : reverse(edge.direction);
  const start = scope.layout.slotOf(from);
  const end = scope.layout.has(to) ? scope.layout.slotOf(to) : undefined;
  const usedSlots = used.map((name) => scope.layout.slotOf(name));
  const { view, budget } = scope.runtime;
  return {
    scope: end === undefined ? scope.with(edge.name).with(to) : scope.with(edge.name),
    *apply(rows) {
      for (const row of rows) {
        const vertex = row[start] ?? null;
        if (!isVertex(vertex)) continue;
        for (const relationship of view.relationships(vertex, direction, edge.types)) {
          budget.step();
          if (isUsed(row, usedSlots, relationship)) continue;
          const other = otherEnd(relationship, vertex);
          if (end === undefined) yield [...row, relationship, other];
          else if (row[end] === other) yield [...row, relationship];
        }
      }
    },
  };
}

/** For a relationship that is known already: binds its ends, in each way that it fits. */
export function bindEnds(edge: EdgePattern, used: readonly string[], scope: Scope): Stage {
  const { layout } = scope;
  const slot = layout.slotOf(edge.name);
  const usedSlots = used.map((name) => layout.slotOf(name));
  const missing = [...new Set([edge.from, edge.to])].filter((name) => !layout.has(name));
  const fits = (row: Row, ends: Ends) =>
    [...ends].every(([name, vertex]) => !layout.has(name) || row[layout.slotOf(name)] === vertex);
  return {
    scope: missing.reduce<Scope>((extended, name) => extended.with(name), scope),
    *apply(rows) {
      for (const row of rows) {
        const relationship = row[slot] ?? null;
        if (!isRelationship(relationship) || isUsed(row, usedSlots, relationship)) continue;
        if (edge.types.length > 0 && !edge.types.includes(relationship.type)) continue;
        for (const ends of endsOf(edge, relationship))
          if (fits(row, ends)) yield [...row, ...missing.map((name) => ends.get(name) ?? null)];
      }
    },
  };
}

type Ends = ReadonlyMap<string, Relationship["start"]>;

function endsOf({ from, to, direction }: EdgePattern, { start, end }: Relationship): readonly Ends[] {
  if (from === to) return start === end ? [new Map([[from, start]])] : [];
  const forward = new Map([
    [from, start],
    [to, end],
  ]);
  const backward = new Map([
    [from, end],
    [to, start],
  ]);
  if (direction === "both" && start !== end) return [forward, backward];
  return [direction === "in" ? backward : forward];
}
