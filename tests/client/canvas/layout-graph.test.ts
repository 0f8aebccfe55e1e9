/** The same graph is laid out the same way, its parts close together and apart. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Subgraph } from "#graph/schema";
import { isOverlapping, type Point, toDistance } from "../../../client/canvas/geometry.ts";
import { toComponents } from "../../../client/canvas/layout/components.ts";
import { layoutGraph, toFootprint } from "../../../client/canvas/layout/layout-graph.ts";
import type { Shape } from "../../../client/canvas/layout/shape.ts";
import { type Positions, toSketch } from "../../../client/canvas/layout/sketch.ts";
import { aGraph, aNode, anEdge, aStar, together } from "./graphs.ts";

const layout = (graph: Subgraph, shape: Shape = "wide") => layoutGraph(toSketch(graph), shape);

const at = (positions: Positions, id: string): Point => positions.get(id) ?? { x: Number.NaN, y: Number.NaN };

const graphs = fc
  .tuple(fc.integer({ min: 1, max: 16 }), fc.array(fc.tuple(fc.nat(15), fc.nat(15)), { maxLength: 24 }))
  .map(([count, pairs]) => {
    const nodes = Array.from({ length: count }, (_, index) => aNode("Park", `第${index}高新技术产业开发区`));
    const edges = pairs.flatMap(([a, b]) => {
      const [from, to] = [nodes[a], nodes[b]];
      return from === undefined || to === undefined || a === b ? [] : [anEdge(from, "PARTNERED_WITH", to)];
    });
    return aGraph(nodes, [...new Map(edges.map((edge) => [edge.id, edge])).values()]);
  });

describe("a layout", () => {
  test("does not depend on the order of the answer", () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const shuffled = aGraph([...graph.nodes].reverse(), [...graph.edges].reverse());
        expect(layout(shuffled)).toEqual(layout(graph));
      }),
      { numRuns: 25 },
    );
  });

  test("gives every node a place", () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const places = [...layout(graph).values()];
        expect(places).toHaveLength(graph.nodes.length);
        expect(places.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  test("keeps parts that no line joins off one another", () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const positions = layout(graph);
        const parts = toComponents(toSketch(graph)).map(({ nodes }) =>
          nodes.map((node) => toFootprint(node, at(positions, node.id))),
        );
        parts.forEach((part, index) => {
          const others = parts.slice(index + 1).flat();
          expect(part.some((box) => others.some((other) => isOverlapping(box, other)))).toBe(false);
        });
      }),
      { numRuns: 25 },
    );
  });

  test("packs parts close together", () => {
    const stars = ["成都", "张江", "兰州", "苏州"].map((name) => aStar(name, 6));
    const positions = layout(together(...stars));
    const hubs = stars.map(({ nodes: [hub] }) => at(positions, hub?.id ?? ""));
    const nearest = hubs.map((hub) =>
      Math.min(...hubs.filter((other) => other !== hub).map((other) => toDistance(hub, other))),
    );
    expect(Math.max(...nearest)).toBeLessThan(420);
  });

  test("sets the spokes all around the hub, about equally far", () => {
    const { nodes } = aStar("成都", 12);
    const positions = layout(aStar("成都", 12), "square");
    const [hub, ...spokes] = nodes.map(({ id }) => at(positions, id));
    const lengths = spokes.map((spoke) => toDistance(hub ?? { x: 0, y: 0 }, spoke));
    expect(Math.max(...lengths) / Math.min(...lengths)).toBeLessThan(2.5);
    const quarters = new Set(spokes.map(({ x, y }) => `${x > (hub?.x ?? 0)} ${y > (hub?.y ?? 0)}`));
    expect(quarters.size).toBe(4);
  });

  test("lies flat on a wide canvas and upright on a narrow one", () => {
    const chain = Array.from({ length: 7 }, (_, index) => aNode("Park", `园区${index}`));
    const links = chain.slice(1).flatMap((node, index) => {
      const previous = chain[index];
      return previous === undefined ? [] : [anEdge(previous, "PARTNERED_WITH", node)];
    });
    const spread = (positions: Positions, axis: "x" | "y") => {
      const values = [...positions.values()].map((place) => place[axis]);
      return Math.max(...values) - Math.min(...values);
    };
    const wide = layout(aGraph(chain, links), "wide");
    const narrow = layout(aGraph(chain, links), "tall");
    expect(spread(wide, "x")).toBeGreaterThan(spread(wide, "y"));
    expect(spread(narrow, "y")).toBeGreaterThan(spread(narrow, "x"));
  });
});
