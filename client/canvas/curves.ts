/** The lines: straight where an edge is alone between its two nodes, bent apart where several join the same two. */

import type { EdgeRecord } from "#graph/schema";
import { type Point, toDistance } from "./geometry.ts";
import type { Positions } from "./layout/sketch.ts";

const APART = 18;
const SHARPEST = 0.7;
const PIECES = 8;

type Ends = Pick<EdgeRecord, "id" | "from" | "to">;

/**
 * How much each edge bends, as sigma's curved path takes it: the control point stands off the middle by this part of the
 * length. Edges that run the other way bend the other way, so that siblings lie side by side.
 */
export function toCurvatures(edges: readonly Ends[], positions: Positions): ReadonlyMap<string, number> {
  const siblings = Map.groupBy(edges, ({ from, to }) => (from < to ? `${from}\n${to}` : `${to}\n${from}`));
  const curvatures = new Map<string, number>();
  for (const group of siblings.values()) {
    group.forEach((edge, index) => {
      const steps = index - (group.length - 1) / 2;
      curvatures.set(edge.id, steps * toStep(edge, positions) * (edge.from < edge.to ? 1 : -1));
    });
  }
  return curvatures;
}

function toStep({ from, to }: Ends, positions: Positions): number {
  const [a, b] = [positions.get(from), positions.get(to)];
  if (a === undefined || b === undefined) return 0;
  return Math.min((2 * APART) / Math.max(toDistance(a, b), 1), SHARPEST);
}

/** The point of the line at `t`, from 0 at `a` to 1 at `b`. */
export function toPointOnCurve(a: Point, b: Point, curvature: number, t: number): Point {
  const control = {
    x: (a.x + b.x) / 2 + (b.y - a.y) * curvature,
    y: (a.y + b.y) / 2 - (b.x - a.x) * curvature,
  };
  const u = 1 - t;
  return {
    x: u * u * a.x + 2 * u * t * control.x + t * t * b.x,
    y: u * u * a.y + 2 * u * t * control.y + t * t * b.y,
  };
}

/** The line as straight pieces. */
export function toPieces(a: Point, b: Point, curvature: number): readonly (readonly [Point, Point])[] {
  const points = Array.from({ length: PIECES + 1 }, (_, index) => toPointOnCurve(a, b, curvature, index / PIECES));
  return points.slice(1).map((point, index) => [points[index] ?? a, point]);
}

/** How far a point is from a straight piece. */
export function toPieceDistance(point: Point, [a, b]: readonly [Point, Point]): number {
  const length = toDistance(a, b);
  if (length === 0) return toDistance(point, a);
  const along = ((point.x - a.x) * (b.x - a.x) + (point.y - a.y) * (b.y - a.y)) / (length * length);
  const t = Math.min(1, Math.max(0, along));
  return toDistance(point, { x: a.x + t * (b.x - a.x), y: a.y + t * (b.y - a.y) });
}
