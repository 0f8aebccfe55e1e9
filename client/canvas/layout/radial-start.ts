/** Where the forces start from: rings around the busiest node, each branch in a sector as wide as it has leaves. */

import type { Point } from "../geometry.ts";
import { compare, type Positions, type Sketch, toNeighbors } from "./sketch.ts";

interface Branch {
  readonly id: string;
  readonly children: readonly Branch[];
  readonly leaves: number;
}

/** Expects a connected sketch. Neighbors are taken busiest first, then by id, so the start is always the same. */
export function toRadialStart(sketch: Sketch, ringWidth: number): Positions {
  const neighbors = toNeighbors(sketch);
  const byWeight = (a: string, b: string) =>
    (neighbors.get(b)?.length ?? 0) - (neighbors.get(a)?.length ?? 0) || compare(a, b);
  const root = sketch.nodes.map((node) => node.id).sort(byWeight)[0];

  const positions = new Map<string, Point>();
  if (root !== undefined) place(toTree(root, neighbors, byWeight), { from: 0, to: 2 * Math.PI, ring: 0 });
  return positions;

  function place(branch: Branch, { from, to, ring }: { from: number; to: number; ring: number }): void {
    const angle = (from + to) / 2;
    positions.set(branch.id, { x: Math.cos(angle) * ring * ringWidth, y: Math.sin(angle) * ring * ringWidth });
    let start = from;
    for (const child of branch.children) {
      const end = start + ((to - from) * child.leaves) / branch.leaves;
      place(child, { from: start, to: end, ring: ring + 1 });
      start = end;
    }
  }
}

/** The tree of shortest ways from the root. */
function toTree(
  root: string,
  neighbors: ReadonlyMap<string, readonly string[]>,
  order: (a: string, b: string) => number,
): Branch {
  const parents = new Map<string, string | undefined>([[root, undefined]]);
  for (const id of parents.keys()) {
    for (const neighbor of [...(neighbors.get(id) ?? [])].sort(order)) {
      if (!parents.has(neighbor)) parents.set(neighbor, id);
    }
  }
  const children = Map.groupBy(parents.keys(), (id) => parents.get(id));
  const grow = (id: string): Branch => {
    const branches = (children.get(id) ?? []).map(grow);
    return { id, children: branches, leaves: branches.reduce((sum, branch) => sum + branch.leaves, 0) || 1 };
  };
  return grow(root);
}
