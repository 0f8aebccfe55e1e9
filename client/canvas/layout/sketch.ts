/** What a layout needs to know of a graph: sizes and who is linked to whom, in an order that does not depend on the answer's. */

import type { Subgraph } from "#graph/schema";
import type { Point } from "../geometry.ts";
import { estimateLabelSize } from "../labeling/label-size.ts";
import { toRadius } from "../looks.ts";

export interface SketchNode {
  readonly id: string;
  readonly radius: number;
  /** The room that the label below the node will want; estimated, so that no font moves a node. */
  readonly label: { readonly width: number; readonly height: number };
}

interface SketchLink {
  readonly from: string;
  readonly to: string;
}

export interface Sketch {
  readonly nodes: readonly SketchNode[];
  readonly links: readonly SketchLink[];
}

/** Where the nodes are: in the units of the layout, one of which is one CSS pixel when nothing is zoomed; y downwards. */
export type Positions = ReadonlyMap<string, Point>;

export function toSketch(graph: Subgraph): Sketch {
  const degrees = toDegrees(graph);
  const nodes = graph.nodes.map((node) => ({
    id: node.id,
    radius: toRadius(node, degrees.get(node.id) ?? 0),
    label: estimateLabelSize(node.name),
  }));
  return { nodes: nodes.sort((a, b) => compare(a.id, b.id)), links: toLinks(graph) };
}

export function toDegrees(graph: Subgraph): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>();
  for (const { from, to } of graph.edges) {
    for (const id of [from, to]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  return degrees;
}

/** One link for all edges between two nodes. */
function toLinks(graph: Subgraph): readonly SketchLink[] {
  const links = new Map<string, SketchLink>();
  for (const edge of graph.edges) {
    const [from, to] = compare(edge.from, edge.to) < 0 ? [edge.from, edge.to] : [edge.to, edge.from];
    links.set(`${from}\n${to}`, { from, to });
  }
  return [...links.entries()].sort(([a], [b]) => compare(a, b)).map(([, link]) => link);
}

/** By code units: the same on every machine, whatever its language. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function toNeighbors(sketch: Sketch): ReadonlyMap<string, readonly string[]> {
  const neighbors = new Map<string, string[]>(sketch.nodes.map((node) => [node.id, []]));
  for (const { from, to } of sketch.links) {
    neighbors.get(from)?.push(to);
    neighbors.get(to)?.push(from);
  }
  return neighbors;
}
