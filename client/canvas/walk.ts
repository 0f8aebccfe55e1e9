/** Walking the picture with the arrow keys: from a node to the neighbor that lies most in that direction. */

import type { NodeId } from "#graph/schema";
import type { Cast } from "./cast.ts";
import { type Point, toDistance } from "./geometry.ts";
import { compare } from "./layout/sketch.ts";

export type Direction = "up" | "down" | "left" | "right";

const HEADINGS = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
} as const satisfies Record<Direction, Point>;

/** The cosine of the widest angle that still counts as that direction: 60 degrees. */
const WIDEST = 0.5;

/** The next node from `from`; from nowhere, the busiest. A neighbor is preferred; without one, whoever is nearest that way. */
export function findNext(cast: Cast, from: NodeId | undefined, direction: Direction): NodeId | undefined {
  const start = from === undefined ? undefined : cast.arrangement.positions.get(from);
  if (start === undefined) return findBusiest(cast);
  const linked = new Set(
    cast.graph.edges.flatMap((edge) => (edge.from === from ? [edge.to] : edge.to === from ? [edge.from] : [])),
  );
  const others = cast.nodes.filter(({ record }) => record.id !== from);
  const neighbors = others.filter(({ record }) => linked.has(record.id));
  return (findInDirection(start, neighbors, direction) ?? findInDirection(start, others, direction))?.record.id;
}

function findBusiest({ nodes, degrees }: Cast): NodeId | undefined {
  const busiest = [...nodes].sort(
    (a, b) => (degrees.get(b.record.id) ?? 0) - (degrees.get(a.record.id) ?? 0) || compare(a.record.id, b.record.id),
  );
  return busiest[0]?.record.id;
}

export function findInDirection<Place extends { readonly at: Point }>(
  from: Point,
  places: readonly Place[],
  direction: Direction,
): Place | undefined {
  const heading = HEADINGS[direction];
  return places
    .map((place) => {
      const distance = toDistance(from, place.at);
      const cosine = ((place.at.x - from.x) * heading.x + (place.at.y - from.y) * heading.y) / Math.max(distance, 1);
      return { place, cosine, cost: distance / Math.max(cosine, 0.01) };
    })
    .filter(({ cosine }) => cosine >= WIDEST)
    .sort((a, b) => a.cost - b.cost)[0]?.place;
}
