/** Lays out one connected part: forces from a radial start, leaves spread as spokes, nodes and labels pushed off one another. */

import { UndirectedGraph } from "graphology";
import forceAtlas2Module from "graphology-layout-forceatlas2";
import type { Point } from "../geometry.ts";
import { fanLeaves } from "./fan-leaves.ts";
import { toRadialStart } from "./radial-start.ts";
import { separate } from "./separate.ts";
import type { Positions, Sketch } from "./sketch.ts";

/** The package exports its function itself, while its types speak of a `default` on it. */
const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;

const LINK_LENGTH = 104;
const ITERATIONS = 320;
/** A label is wider than it is high: around a node, sideways room counts this much less. */
const LABEL_ASPECT = 1.7;
const MOST_STRETCH = 1.7;

interface Attributes {
  x: number;
  y: number;
  size: number;
}

/** `aspect` is the width over the height of the space to fill: the longer side of the part is turned to the longer side of it. */
export function arrangeComponent(sketch: Sketch, aspect: number): Positions {
  if (sketch.nodes.length === 1) return toRadialStart(sketch, LINK_LENGTH);
  const graph = toForceGraph(sketch);
  forceAtlas2.assign(graph, {
    iterations: ITERATIONS,
    settings: {
      strongGravityMode: true,
      gravity: 0.08,
      scalingRatio: 10,
      slowDown: 1 + Math.log(graph.order),
      barnesHutOptimize: graph.order > 600,
    },
  });
  turn(graph, aspect);
  scaleTo(graph, LINK_LENGTH);
  return separate(sketch, fanLeaves(sketch, toPositions(graph), LABEL_ASPECT), LABEL_ASPECT);
}

function toForceGraph(sketch: Sketch): UndirectedGraph<Attributes> {
  const start = toRadialStart(sketch, LINK_LENGTH);
  const graph = new UndirectedGraph<Attributes>();
  for (const node of sketch.nodes) {
    const { x, y } = start.get(node.id) ?? { x: 0, y: 0 };
    graph.addNode(node.id, { x, y, size: 1 });
  }
  for (const link of sketch.links) graph.addUndirectedEdge(link.from, link.to);
  return graph;
}

/** Turns the main axis flat (or upright, where there is more height), and stretches towards the aspect, within reason. */
function turn(graph: UndirectedGraph<Attributes>, aspect: number): void {
  const angle = toMainAngle(graph) - (aspect >= 1 ? 0 : Math.PI / 2);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  graph.updateEachNodeAttributes((_id, node) => ({
    ...node,
    x: node.x * cos + node.y * sin,
    y: node.y * cos - node.x * sin,
  }));
  const width = toSpread(graph.mapNodes((_id, { x }) => x));
  const height = toSpread(graph.mapNodes((_id, { y }) => y));
  const stretch = Math.sqrt(Math.min(MOST_STRETCH, Math.max(1 / MOST_STRETCH, (aspect * height) / Math.max(width, 1))));
  graph.updateEachNodeAttributes((_id, node) => ({ ...node, x: node.x * stretch, y: node.y / stretch }));
}

/** The direction in which the nodes are most spread out. */
function toMainAngle(graph: UndirectedGraph<Attributes>): number {
  const nodes = graph.mapNodes((_id, { x, y }) => ({ x, y }));
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [mx, my] = [mean(nodes.map(({ x }) => x)), mean(nodes.map(({ y }) => y))];
  const xx = mean(nodes.map(({ x }) => (x - mx) ** 2));
  const yy = mean(nodes.map(({ y }) => (y - my) ** 2));
  const xy = mean(nodes.map(({ x, y }) => (x - mx) * (y - my)));
  return Math.atan2(2 * xy, xx - yy) / 2;
}

const toSpread = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);

/** Scales the picture until its middling link is as long as wanted. */
function scaleTo(graph: UndirectedGraph<Attributes>, length: number): void {
  const lengths = graph
    .mapEdges((_edge, _attributes, _from, _to, a, b) => Math.hypot(a.x - b.x, a.y - b.y))
    .sort((a, b) => a - b);
  const middle = lengths[Math.floor(lengths.length / 2)] ?? length;
  const factor = length / Math.max(middle, 1);
  graph.updateEachNodeAttributes((_id, node) => ({ ...node, x: node.x * factor, y: node.y * factor }));
}

function toPositions(graph: UndirectedGraph<Attributes>): Positions {
  const positions = new Map<string, Point>();
  graph.forEachNode((id, { x, y }) => {
    positions.set(id, { x, y });
  });
  return positions;
}
