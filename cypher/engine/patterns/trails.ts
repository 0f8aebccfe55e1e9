/** Every way between two nodes that takes no relationship twice, the shortest first. */

import type { Relationship, Vertex } from "../values.ts";
import { otherEnd } from "./matching.ts";

interface Trail {
  readonly taken: readonly Relationship[];
  readonly at: Vertex;
}

export function* trailsByLength(
  from: Vertex,
  to: Vertex,
  next: (vertex: Vertex) => Iterable<Relationship>,
  { min, max = Number.POSITIVE_INFINITY }: { readonly min: number; readonly max: number | undefined },
): Iterable<readonly Relationship[]> {
  let trails: readonly Trail[] = [{ taken: [], at: from }];
  for (let length = 0; trails.length > 0 && length <= max; length += 1) {
    if (length >= min) for (const { taken, at } of trails) if (at === to) yield taken;
    trails = length < max ? [...longer(trails, next)] : [];
  }
}

function* longer(trails: readonly Trail[], next: (vertex: Vertex) => Iterable<Relationship>): Iterable<Trail> {
  for (const { taken, at } of trails) {
    for (const relationship of next(at)) {
      if (!taken.includes(relationship)) yield { taken: [...taken, relationship], at: otherEnd(relationship, at) };
    }
  }
}
