/**
 * Spreads the leaves of a hub evenly, as spokes. The forces alone fill a disc with them, some behind others on the same
 * line. Leaves are nodes with one neighbor; a hub keeps its place, and so does everything else.
 */

import type { Point } from "../geometry.ts";
import { type Positions, type Sketch, toNeighbors } from "./sketch.ts";

const FEWEST = 3;
/** A hub in the middle of a crowd has no gap this wide; its leaves stay where the forces have put them. */
const NARROWEST_GAP = (100 * Math.PI) / 180;
const FIRST_RING = 68;
const NEXT_RING = 60;
const SPACING = 58;
/** The first ring grows up to this before leaves stand on one ring more, in turns. */
const WIDEST_FIRST_RING = 140;

interface Gap {
  readonly from: number;
  readonly width: number;
}

/** `aspect` is how much more room sideways counts: rings are ellipses, because labels are wide. */
export function fanLeaves(sketch: Sketch, positions: Positions, aspect: number): Positions {
  const neighbors = toNeighbors(sketch);
  const isLeaf = (id: string) => neighbors.get(id)?.length === 1;
  const moved = new Map(positions);
  for (const { id } of sketch.nodes) {
    const [leaves, others] = [
      neighbors.get(id)?.filter(isLeaf) ?? [],
      neighbors.get(id)?.filter((n) => !isLeaf(n)) ?? [],
    ];
    const center = positions.get(id);
    if (center === undefined || leaves.length < FEWEST) continue;
    const toAngle = (other: string) => toAngleBetween(center, positions.get(other) ?? center, aspect);
    const gap = toWidestGap(others.map(toAngle));
    if (gap.width < NARROWEST_GAP) continue;
    for (const [leaf, place] of spread(leaves, gap, toAngle)) {
      moved.set(leaf, { x: center.x + place.x * aspect, y: center.y + place.y });
    }
  }
  return moved;
}

function toAngleBetween(a: Point, b: Point, aspect: number): number {
  return Math.atan2(b.y - a.y, (b.x - a.x) / aspect);
}

/** The widest angle without any of these directions; the whole turn, from the top, if there are none. */
function toWidestGap(directions: readonly number[]): Gap {
  const sorted = [...directions].sort((a, b) => a - b);
  const [first] = sorted;
  if (first === undefined) return { from: -Math.PI / 2, width: 2 * Math.PI };
  const gaps = sorted.map((from, index) => ({ from, width: (sorted[index + 1] ?? first + 2 * Math.PI) - from }));
  return gaps.reduce((widest, gap) => (gap.width > widest.width ? gap : widest));
}

/** Leaves keep the order that they have around the hub; where one ring is too tight, they take turns on several. */
function spread(leaves: readonly string[], gap: Gap, toAngle: (leaf: string) => number): readonly [string, Point][] {
  const turnOf = (leaf: string) => (toAngle(leaf) - gap.from + 4 * Math.PI) % (2 * Math.PI);
  const ordered = [...leaves].sort((a, b) => turnOf(a) - turnOf(b));
  const oneRing = (leaves.length * SPACING) / gap.width;
  const rings = Math.ceil(oneRing / WIDEST_FIRST_RING);
  const radius = Math.max(FIRST_RING, oneRing / rings);
  return ordered.map((leaf, index) => {
    const angle = gap.from + ((index + 0.5) * gap.width) / leaves.length;
    const reach = radius + (index % rings) * NEXT_RING;
    return [leaf, { x: Math.cos(angle) * reach, y: Math.sin(angle) * reach }];
  });
}
