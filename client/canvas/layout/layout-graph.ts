/** The layout as a pure function: the same graph gives the same places, whatever order it came in. */

import { type Box, grow, type Point, toBox, toCenter, toHull } from "../geometry.ts";
import { arrangeComponent } from "./arrange-component.ts";
import { toComponents } from "./components.ts";
import { pack } from "./pack.ts";
import { ASPECTS, type Shape } from "./shape.ts";
import type { Positions, Sketch, SketchNode } from "./sketch.ts";

const PART_GAP = 14;
const LINK_STEP = 24;

export function layoutGraph(sketch: Sketch, shape: Shape): Positions {
  const aspect = ASPECTS[shape];
  const parts = toComponents(sketch).map((part) => ({ part, places: arrangeComponent(part, aspect) }));
  const moves = pack(
    parts.map(({ part, places }) => toOutline(part, places)),
    aspect,
  );
  const positions = new Map<string, Point>();
  parts.forEach(({ places }, index) => {
    const { x: dx, y: dy } = moves[index] ?? { x: 0, y: 0 };
    for (const [id, { x, y }] of places) positions.set(id, { x: x + dx, y: y + dy });
  });
  return center(positions);
}

/** The box of a node with its label below. */
export function toFootprint({ radius, label }: SketchNode, { x, y }: Point): Box {
  const half = Math.max(radius, label.width / 2);
  return { left: x - half, right: x + half, top: y - radius, bottom: y + radius + label.height };
}

/** What a part covers: its nodes with their labels, and its lines as a row of small boxes. */
function toOutline(part: Sketch, places: Positions): readonly Box[] {
  const nodes = part.nodes.flatMap((node) => {
    const place = places.get(node.id);
    return place === undefined ? [] : [grow(toFootprint(node, place), PART_GAP)];
  });
  const lines = part.links.flatMap(({ from, to }) => {
    const [a, b] = [places.get(from), places.get(to)];
    return a === undefined || b === undefined ? [] : toSteps(a, b).map((step) => toBox(step, LINK_STEP, LINK_STEP));
  });
  return [...nodes, ...lines];
}

function toSteps(a: Point, b: Point): readonly Point[] {
  const count = Math.ceil(Math.hypot(a.x - b.x, a.y - b.y) / LINK_STEP);
  return Array.from({ length: count }, (_, index) => {
    const t = index / count;
    return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t };
  });
}

function center(positions: Positions): Positions {
  const middle = toCenter(toHull([...positions.values()].map((place) => toBox(place, 0, 0))));
  return new Map([...positions].map(([id, { x, y }]) => [id, { x: x - middle.x, y: y - middle.y }]));
}
