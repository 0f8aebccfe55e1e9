/** Pushes nodes apart until each has room for its label, and off the lines of others: in small steps, the busier giving way less. */

import type { Point } from "../geometry.ts";
import { type Positions, type Sketch, type SketchNode, toNeighbors } from "./sketch.ts";

const GAP = 5;
const LINE_GAP = 7;
const STEPS = 160;
/** A little less than the whole overlap at once: crowds settle instead of swinging. */
const EAGERNESS = 0.7;
const LINE_EAGERNESS = 0.35;

interface Body {
  readonly id: string;
  /** In the squeezed plane, where a node with its label is a circle. */
  x: number;
  y: number;
  readonly radius: number;
  readonly reach: number;
  readonly weight: number;
}

type Line = readonly [Body, Body];

/** `aspect` is how much wider than high the room around a node is. */
export function separate(sketch: Sketch, positions: Positions, aspect: number): Positions {
  const bodies = toBodies(sketch, positions, aspect);
  const byId = new Map(bodies.map((body) => [body.id, body]));
  const lines = sketch.links.flatMap(({ from, to }): Line[] => {
    const [a, b] = [byId.get(from), byId.get(to)];
    return a === undefined || b === undefined ? [] : [[a, b]];
  });
  const widest = Math.max(...bodies.map(({ reach }) => reach));
  for (let step = 0; step < STEPS; step++) {
    // Every other step, and not the last: where both cannot be had, names count more than lines.
    const offLines = step % 2 === 0 && pushOffLines(bodies, lines);
    const apart = pushApart(bodies, widest);
    if (!offLines && !apart && step % 2 === 0) break;
  }
  return new Map(bodies.map(({ id, x, y }): [string, Point] => [id, { x: x * aspect, y }]));
}

function toBodies(sketch: Sketch, positions: Positions, aspect: number): Body[] {
  const neighbors = toNeighbors(sketch);
  return sketch.nodes.flatMap((node, index): Body[] => {
    const place = positions.get(node.id);
    if (place === undefined) return [];
    const weight = 1 + (neighbors.get(node.id)?.length ?? 0);
    // Half a pixel each in another direction: what starts on one spot or in one row has somewhere to go.
    const [x, y] = [place.x / aspect + Math.cos(index) / 2, place.y + Math.sin(index) / 2];
    return [{ id: node.id, x, y, radius: node.radius, reach: toReach(node, aspect), weight }];
  });
}

/** The radius, in the squeezed plane, that keeps room for a node with its label. */
function toReach({ radius, label }: SketchNode, aspect: number): number {
  return Math.max(radius * 2 + label.height, label.width / aspect) / 2 + GAP;
}

/** Whether any two were too close. Sweeps from left to right, so that only what is near is compared. */
function pushApart(bodies: Body[], widest: number): boolean {
  bodies.sort((a, b) => a.x - b.x);
  let pushed = false;
  bodies.forEach((a, index) => {
    for (let other = index + 1; other < bodies.length; other++) {
      const b = bodies[other];
      if (b === undefined || b.x - a.x > a.reach + widest) break;
      pushed = pushPair(a, b) || pushed;
    }
  });
  return pushed;
}

function pushPair(a: Body, b: Body): boolean {
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

/** Whether any node stood on the line between two others. */
function pushOffLines(bodies: readonly Body[], lines: readonly Line[]): boolean {
  let pushed = false;
  for (const line of lines) {
    for (const body of bodies) pushed = pushOff(body, line) || pushed;
  }
  return pushed;
}

function pushOff(body: Body, [a, b]: Line): boolean {
  const room = body.radius + LINE_GAP;
  if (Math.max(a.x, b.x) < body.x - room || Math.min(a.x, b.x) > body.x + room) return false;
  if (Math.max(a.y, b.y) < body.y - room || Math.min(a.y, b.y) > body.y + room) return false;
  if (body === a || body === b) return false;
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.max(Math.hypot(dx, dy), 1e-6);
  const along = ((body.x - a.x) * dx + (body.y - a.y) * dy) / length;
  const aside = ((body.y - a.y) * dx - (body.x - a.x) * dy) / length;
  const overlap = room - Math.abs(aside);
  if (overlap <= 0.5 || along < 0 || along > length) return false;
  const push = (Math.sign(aside) || 1) * overlap * LINE_EAGERNESS;
  body.x -= (dy / length) * push;
  body.y += (dx / length) * push;
  return true;
}
