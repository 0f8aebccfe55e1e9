/** Where a label may stand beside its node. */

import type { Box, Point } from "../geometry.ts";

export interface Anchor {
  readonly name: string;
  /** From the node outwards: -1, 0 or 1 to each side, or a part of it. */
  readonly toward: Point;
  readonly align: "left" | "center" | "right";
  readonly distance: number;
  /** How far it is shifted along its own side, in parts of its width or height. */
  readonly slide: Point;
  /** How little it is liked. */
  readonly cost: number;
}

type Side = Pick<Anchor, "name" | "toward" | "align" | "cost">;

const SIDES: readonly Side[] = [
  { name: "below", toward: { x: 0, y: 1 }, align: "center", cost: 0 },
  { name: "right", toward: { x: 1, y: 0 }, align: "left", cost: 0.15 },
  { name: "left", toward: { x: -1, y: 0 }, align: "right", cost: 0.25 },
  { name: "above", toward: { x: 0, y: -1 }, align: "center", cost: 0.2 },
  { name: "below right", toward: { x: 0.8, y: 0.8 }, align: "left", cost: 0.45 },
  { name: "below left", toward: { x: -0.8, y: 0.8 }, align: "right", cost: 0.5 },
  { name: "above right", toward: { x: 0.8, y: -0.8 }, align: "left", cost: 0.5 },
  { name: "above left", toward: { x: -0.8, y: -0.8 }, align: "right", cost: 0.55 },
];

const DISTANCES = [
  { name: "", distance: 4, cost: 0 },
  { name: "far ", distance: 12, cost: 0.9 },
  { name: "farther ", distance: 22, cost: 1.9 },
] as const;

const SLIDES = [
  { name: "", slide: 0, cost: 0 },
  { name: " slid back", slide: -0.3, cost: 0.2 },
  { name: " slid on", slide: 0.3, cost: 0.2 },
] as const;

/** Eight sides, close to the node and, for crowded places, a little farther out; the four straight ones may slide. */
export const ANCHORS: readonly Anchor[] = DISTANCES.flatMap((far) =>
  SIDES.flatMap((side) =>
    SLIDES.filter(({ slide }) => slide === 0 || side.toward.x * side.toward.y === 0).map((slid) => ({
      ...side,
      name: far.name + side.name + slid.name,
      distance: far.distance,
      slide: side.toward.x === 0 ? { x: slid.slide, y: 0 } : { x: 0, y: slid.slide },
      cost: side.cost + far.cost + slid.cost,
    })),
  ),
);

export function toAnchoredBox(
  { toward, distance, slide }: Anchor,
  { at, radius }: { readonly at: Point; readonly radius: number },
  { width, height }: { readonly width: number; readonly height: number },
): Box {
  const reach = radius + distance;
  const left = toNearEdge(at.x, toward.x, reach, width) + slide.x * width;
  const top = toNearEdge(at.y, toward.y, reach, height) + slide.y * height;
  return { left, top, right: left + width, bottom: top + height };
}

/** Centered where it does not point to a side; else its near edge stands `reach` away. */
function toNearEdge(at: number, toward: number, reach: number, size: number): number {
  if (toward === 0) return at - size / 2;
  return toward > 0 ? at + toward * reach : at + toward * reach - size;
}
