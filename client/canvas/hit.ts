/** What was meant by a point of the canvas: the node there, else the label, else the nearest line within reach. */

import type { Selection } from "../state/selection.ts";
import { toPieceDistance, toPointOnCurve } from "./curves.ts";
import { hasPoint, type Point, toBox, toBoxDistance, toDistance } from "./geometry.ts";
import type { DrawnEdge, Picture } from "./picture.ts";

const NODE_REACH = 4;
export const MOUSE_REACH = 6;
export const TOUCH_REACH = 14;

export function findAt(point: Point, picture: Picture, reach: number): Selection {
  const node = toNearest(picture.nodes, NODE_REACH, ({ at, radius }) => toDistance(at, point) - radius);
  if (node !== undefined) return { kind: "node", id: node.id };

  const label = picture.labels.find(({ box }) => hasPoint(box, point));
  if (label !== undefined) return { kind: "node", id: label.id };

  const pieces = [...picture.pieces.near(toBox(point, 2 * reach, 2 * reach))];
  const piece = toNearest(pieces, reach, ({ line }) => toPieceDistance(point, line));
  return piece === undefined ? { kind: "none" } : { kind: "edge", id: piece.edge };
}

function toNearest<Item>(items: readonly Item[], within: number, awayOf: (item: Item) => number): Item | undefined {
  let nearest: { readonly item: Item; readonly away: number } | undefined;
  for (const item of items) {
    const away = awayOf(item);
    if (away <= within && (nearest === undefined || away < nearest.away)) nearest = { item, away };
  }
  return nearest?.item;
}

/** From the middle outwards. */
const ALONG = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];

/** The point of a line, as near its middle as can be, that means this line and no other; its middle if there is none. */
export function toHandle(edge: DrawnEdge, picture: Picture): Point {
  const [a, b] = edge.ends;
  const clear = ALONG.map((t) => toPointOnCurve(a, b, edge.curvature, t))
    .filter((point) => {
      const found = findAt(point, picture, MOUSE_REACH);
      return found.kind === "edge" && found.id === edge.id;
    })
    .map((point) => ({ point, room: toRoom(point, edge, picture) }));
  const best = clear.find(({ room }) => room >= MOUSE_REACH) ?? clear.sort((one, two) => two.room - one.room)[0];
  return best?.point ?? toPointOnCurve(a, b, edge.curvature, 0.5);
}

/** How far the next other line or label is, up to twice the reach. */
function toRoom(point: Point, edge: DrawnEdge, picture: Picture): number {
  const around = toBox(point, 4 * MOUSE_REACH, 4 * MOUSE_REACH);
  const others = [...picture.pieces.near(around)].filter((piece) => piece.edge !== edge.id);
  return Math.min(
    2 * MOUSE_REACH,
    ...others.map(({ line }) => toPieceDistance(point, line)),
    ...picture.labels.map(({ box }) => toBoxDistance(box, point)),
  );
}
