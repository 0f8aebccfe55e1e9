/** Every way between two nodes that takes no relationship twice, by length, the shortest first. */

import type { Budget } from "../budget.ts";
import type { Relationship, Vertex } from "../values.ts";
import { otherEnd } from "./matching.ts";

interface Trail {
  readonly taken: readonly Relationship[];
  readonly at: Vertex;
}

type Next = (vertex: Vertex) => Iterable<Relationship>;

export function* trailsByLength(
  { from, to }: { readonly from: Vertex; readonly to: Vertex },
  { min, max = Number.POSITIVE_INFINITY }: { readonly min: number; readonly max: number | undefined },
  next: Next,
  budget: Budget,
): Iterable<readonly (readonly Relationship[])[]> {
  let trails: readonly Trail[] = [{ taken: [], at: from }];
  budget.hold();
  for (let length = 0; trails.length > 0 && length <= max; length += 1) {
    if (length >= min) yield trails.flatMap(({ taken, at }) => (at === to ? [taken] : []));
    const shorter = trails.length;
    trails = length < max ? [...longer(trails, next, budget)] : [];
    budget.release(shorter);
  }
  budget.release(trails.length);
}

function* longer(trails: readonly Trail[], next: Next, budget: Budget): Iterable<Trail> {
  for (const { taken, at } of trails) {
    for (const relationship of next(at)) {
      if (taken.includes(relationship)) continue;
      budget.hold();
      yield { taken: [...taken, relationship], at: otherEnd(relationship, at) };
    }
  }
}
