/** Follows relationships in a row, `*1..3`, each of them once. */

import type { Row } from "../layout.ts";
import type { Scope, Stage } from "../scope.ts";
import { isVertex } from "../semantics/kinds.ts";
import type { Relationship, Vertex } from "../values.ts";
import { compileCondition } from "./filter.ts";
import { isUsed, otherEnd, reverse } from "./matching.ts";
import type { WalkPattern } from "./pattern-graph.ts";

export function walk(pattern: WalkPattern, from: string, used: readonly string[], scope: Scope): Stage {
  const isForward = from === pattern.from;
  const to = isForward ? pattern.to : pattern.from;
  const start = scope.layout.slotOf(from);
  const end = scope.layout.has(to) ? scope.layout.slotOf(to) : undefined;
  const steps = compileSteps(pattern, isForward, used, scope);
  return {
    scope: end === undefined ? scope.with(pattern.name).with(to) : scope.with(pattern.name),
    *apply(rows) {
      for (const row of rows) {
        const vertex = row[start] ?? null;
        if (!isVertex(vertex)) continue;
        for (const { taken, at } of walksFrom(vertex, (place) => steps(row, place), pattern.length)) {
          const relationships = isForward ? taken : taken.toReversed();
          if (end === undefined) yield [...row, relationships, at];
          else if (row[end] === at) yield [...row, relationships];
        }
      }
    },
  };
}

/** The relationships that may be taken next from a node. */
export type Steps = (row: Row, vertex: Vertex) => Iterable<Relationship>;

export function compileSteps(pattern: WalkPattern, isForward: boolean, used: readonly string[], scope: Scope): Steps {
  const direction = isForward ? pattern.direction : reverse(pattern.direction);
  const usedSlots = used.map((name) => scope.layout.slotOf(name));
  const inside = scope.with(pattern.step);
  const conditions = pattern.conditions.map((condition) => compileCondition(condition, inside));
  const { view, budget } = scope.runtime;
  return function* steps(row, vertex) {
    for (const relationship of view.relationships(vertex, direction, pattern.types)) {
      budget.step();
      if (isUsed(row, usedSlots, relationship)) continue;
      if (conditions.length === 0 || conditions.every((holds) => holds([...row, relationship]))) yield relationship;
    }
  };
}

interface Walked {
  readonly taken: readonly Relationship[];
  readonly at: Vertex;
}

/** Every walk of an allowed length, depth first. No relationship is taken twice, so the longest has an end. */
function* walksFrom(
  vertex: Vertex,
  steps: (vertex: Vertex) => Iterable<Relationship>,
  { min, max = Number.POSITIVE_INFINITY }: { readonly min: number; readonly max: number | undefined },
): Iterable<Walked> {
  if (min === 0) yield { taken: [], at: vertex };
  const taken: Relationship[] = [];
  const open = max > 0 ? [{ at: vertex, next: steps(vertex)[Symbol.iterator]() }] : [];
  for (let level = open.at(-1); level !== undefined; level = open.at(-1)) {
    taken.length = open.length - 1;
    const { done, value: relationship } = level.next.next();
    if (done === true) open.pop();
    else if (!taken.includes(relationship)) {
      taken.push(relationship);
      const at = otherEnd(relationship, level.at);
      if (taken.length >= min) yield { taken: taken.slice(), at };
      if (taken.length < max) open.push({ at, next: steps(at)[Symbol.iterator]() });
    }
  }
}
