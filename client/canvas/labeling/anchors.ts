/** Where a label may stand beside its node. */

import type { Box, Point } from "../geometry.ts";

export interface Anchor {
  readonly name: string;
  /** From the node outwards: -1, 0 or 1 to each side, or a part of it. */
  readonly toward: Point;
  readonly align: "left" | "center" | "right";
  readonly distance: number;
  /** How little it is liked. */
  readonly cost: number;
}

const NEAR = 4;
const FAR = 14;

const SIDES = [
  { name: "below", toward: { x: 0, y: 1 }, align: "center", cost: 0 },
  { name: "right", toward: { x: 1, y: 0 }, align: "left", cost: 0.15 },
  { name: "left", toward: { x: -1, y: 0 }, align: "right", cost: 0.25 },
  { name: "above", toward: { x: 0, y: -1 }, align: "center", cost: 0.2 },
  { name: "below right", toward: { x: 0.8, y: 0.8 }, align: "left", cost: 0.45 },
  { name: "below left", toward: { x: -0.8, y: 0.8 }, align: "right", cost: 0.5 },
  { name: "above right", toward: { x: 0.8, y: -0.8 }, align: "left", cost: 0.5 },
  { name: "above left", toward: { x: -0.8, y: -0.8 }, align: "right", cost: 0.55 },
] as const;

/** Eight sides, close to the node, and again a little farther out for crowded places. */
export const ANCHORS: readonly Anchor[] = [
  ...SIDES.map((side) => ({ ...side, distance: NEAR })),
  ...SIDES.map((side) => ({ ...side, name: `far ${side.name}`, distance: FAR, cost: side.cost + 0.9 })),
];

export function toAnchoredBox(
  { toward, distance }: Anchor,
  { at, radius }: { readonly at: Point; readonly radius: number },
  { width, height }: { readonly width: number; readonly height: number },
): Box {
  const reach = radius + distance;
  const left = toNearEdge(at.x, toward.x, reach, width);
  const top = toNearEdge(at.y, toward.y, reach, height);
  return { left, top, right: left + width, bottom: top + height };
}

/** Centered where it does not point to a side; else its near edge stands `reach` away. */
function toNearEdge(at: number, toward: number, reach: number, size: number): number {
  if (toward === 0) return at - size / 2;
  return toward > 0 ? at + toward * reach : at + toward * reach - size;
}
