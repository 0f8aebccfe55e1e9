/** Whether a label may stand somewhere, whatever the other labels do. */

import { type Box, grow, isInside, isOverlapping, type Point, toBox } from "../geometry.ts";
import { GridIndex } from "../grid-index.ts";

const NODE_GAP = 1;
const CELL = 48;

interface Ground {
  readonly bounds: Box;
  readonly nodes: readonly { readonly at: Point; readonly radius: number }[];
  readonly taken: readonly Box[];
}

interface Obstacle {
  readonly box: Box;
  readonly radius: number;
}

/** Says of a box whether it is inside and over nothing; nodes of a radius below `covers` count as nothing. */
export function prepareFreedom({ bounds, nodes, taken }: Ground): (box: Box, covers: number) => boolean {
  const index = new GridIndex<Obstacle>(CELL);
  const add = (obstacle: Obstacle) => index.add(obstacle, obstacle.box);
  for (const { at, radius } of nodes) add({ box: grow(toBox(at, radius * 2, radius * 2), NODE_GAP), radius });
  for (const box of taken) add({ box, radius: Number.POSITIVE_INFINITY });
  return (box, covers) =>
    isInside(box, bounds) &&
    [...index.near(box)].every((obstacle) => obstacle.radius < covers || !isOverlapping(box, obstacle.box));
}
