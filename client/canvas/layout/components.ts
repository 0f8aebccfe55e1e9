/** Splits a graph into the parts that hang together, the largest first. */

import { compare, type Sketch, toNeighbors } from "./sketch.ts";

export function toComponents(sketch: Sketch): readonly Sketch[] {
  const neighbors = toNeighbors(sketch);
  const part = new Map<string, number>();
  let count = 0;
  for (const { id } of sketch.nodes) {
    if (part.has(id)) continue;
    for (const member of walk(id, neighbors)) part.set(member, count);
    count++;
  }
  const parts = Array.from({ length: count }, (_, index) => ({
    nodes: sketch.nodes.filter((node) => part.get(node.id) === index),
    links: sketch.links.filter((link) => part.get(link.from) === index),
  }));
  return parts.sort((a, b) => b.nodes.length - a.nodes.length || compare(toFirst(a), toFirst(b)));
}

function walk(start: string, neighbors: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const seen = new Set([start]);
  for (const id of seen) {
    for (const neighbor of neighbors.get(id) ?? []) seen.add(neighbor);
  }
  return seen;
}

const toFirst = (sketch: Sketch): string => sketch.nodes[0]?.id ?? "";
