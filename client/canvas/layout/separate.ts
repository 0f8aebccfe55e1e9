/** Pushes nodes apart until each has room for its label: in small steps, the busier of two giving way less. */

import type { Point } from "../geometry.ts";
import { type Positions, type Sketch, type SketchNode, toNeighbors } from "./sketch.ts";

const GAP = 5;
const STEPS = 160;
/** A little less than the whole overlap at once: crowds settle instead of swinging. */
const EAGERNESS = 0.7;

interface Body {
  readonly id: string;
  /** In the squeezed plane, where a node with its label is a circle. */
  x: number;
  y: number;
  readonly reach: number;
  readonly weight: number;
}

/** `aspect` is how much wider than high the room around a node is. */
export function separate(sketch: Sketch, positions: Positions, aspect: number): Positions {
  const neighbors = toNeighbors(sketch);
  const bodies = sketch.nodes.flatMap((node, index): Body[] => {
    const place = positions.get(node.id);
    if (place === undefined) return [];
    const weight = 1 + (neighbors.get(node.id)?.length ?? 0);
    // Half a pixel each in another direction: what starts on one spot or in one row has somewhere to go.
    const [x, y] = [place.x / aspect + Math.cos(index) / 2, place.y + Math.sin(index) / 2];
    return [{ id: node.id, x, y, reach: toReach(node, aspect), weight }];
  });
  const widest = Math.max(...bodies.map(({ reach }) => reach));
  for (let step = 0; step < STEPS; step++) if (!pushAll(bodies, widest)) break;
  return new Map(bodies.map(({ id, x, y }): [string, Point] => [id, { x: x * aspect, y }]));
}

/** The radius, in the squeezed plane, that keeps room for a node with its label. */
function toReach({ radius, label }: SketchNode, aspect: number): number {
  return Math.max(radius * 2 + label.height, label.width / aspect) / 2 + GAP;
}

/** One step; whether any two were too close. Sweeps from left to right, so that only what is near is compared. */
function pushAll(bodies: Body[], widest: number): boolean {
  bodies.sort((a, b) => a.x - b.x);
  let pushed = false;
  bodies.forEach((a, index) => {
    for (let other = index + 1; other < bodies.length; other++) {
      const b = bodies[other];
      if (b === undefined || b.x - a.x > a.reach + widest) break;
      pushed = pushApart(a, b) || pushed;
    }
  });
  return pushed;
}

function pushApart(a: Body, b: Body): boolean {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const distance = Math.max(Math.hypot(dx, dy), 1e-6);
  const overlap = a.reach + b.reach - distance;
  if (overlap <= 0.01) return false;
  const shareOfA = b.weight / (a.weight + b.weight);
  const push = (overlap * EAGERNESS) / distance;
  a.x -= dx * push * shareOfA;
  a.y -= dy * push * shareOfA;
  b.x += dx * push * (1 - shareOfA);
  b.y += dy * push * (1 - shareOfA);
  return true;
}
