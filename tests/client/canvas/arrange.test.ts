/** A picture that grows or is filtered stays as it is; another question gets a new one. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Subgraph } from "#graph/schema";
import { isOverlapping, toDistance } from "../../../client/canvas/geometry.ts";
import { type Arrangement, arrange, NOTHING_ARRANGED } from "../../../client/canvas/layout/arrange.ts";
import { toFootprint } from "../../../client/canvas/layout/layout-graph.ts";
import { toSketch } from "../../../client/canvas/layout/sketch.ts";
import { aGraph, aNode, anEdge, aStar, together } from "./graphs.ts";

const then = (before: Arrangement, graph: Subgraph) => arrange(toSketch(graph), before, "wide");
const first = (graph: Subgraph) => then(NOTHING_ARRANGED, graph);

/** A star whose first company has so many partners of its own. */
function expand(star: Subgraph, partners: number): Subgraph {
  const [, company] = star.nodes;
  if (company === undefined) throw new Error("The star has no company.");
  const newcomers = Array.from({ length: partners }, (_, index) => aNode("Institute", `第${index}联合研究院`));
  const edges = newcomers.map((newcomer) => anEdge(company, "PARTNERED_WITH", newcomer));
  return together(star, aGraph(newcomers, edges));
}

describe("an expansion", () => {
  test("moves no node that was there", () => {
    const star = aStar("成都", 8);
    const before = first(star);
    const now = then(before, expand(star, 10));
    for (const [id, place] of before.positions) expect(now.positions.get(id)).toEqual(place);
    expect(now.isNew).toBe(false);
  });

  test("sets the newcomers around the node that brought them", () => {
    const star = aStar("成都", 8);
    const now = then(first(star), expand(star, 10));
    const parent = now.positions.get("company:成都第1企业") ?? { x: 0, y: 0 };
    for (const [id, place] of now.positions) {
      if (id.startsWith("institute:")) expect(toDistance(parent, place)).toBeLessThan(420);
    }
  });

  test("lays no newcomer over what is there", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 14 }), (spokes, partners) => {
        const star = aStar("成都", spokes);
        const grown = expand(star, partners);
        const { positions } = then(first(star), grown);
        const boxes = toSketch(grown).nodes.map((node) => ({
          id: node.id,
          box: toFootprint(node, positions.get(node.id) ?? { x: 0, y: 0 }),
        }));
        for (const { id, box } of boxes.filter((node) => node.id.startsWith("institute:"))) {
          expect(boxes.filter((other) => other.id !== id && isOverlapping(other.box, box))).toEqual([]);
        }
      }),
      { numRuns: 20 },
    );
  });

  test("sets newcomers that nothing joins to the picture beside it", () => {
    const star = aStar("成都", 8);
    const now = then(first(star), together(star, aStar("兰州", 3)));
    expect(now.positions.size).toBe(13);
    expect([...now.positions.values()].every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  });
});

describe("a filter", () => {
  test("lets what it hides come back where it was", () => {
    const star = aStar("成都", 8);
    const before = first(star);
    const [hub] = star.nodes;
    const hidden = then(before, aGraph(hub === undefined ? [] : [hub], []));
    expect(hidden.isNew).toBe(false);
    expect(then(hidden, star).positions).toEqual(before.positions);
  });

  test("that hides everything forgets nothing", () => {
    const star = aStar("成都", 8);
    const before = first(star);
    expect(then(then(before, aGraph([], [])), star).positions).toEqual(before.positions);
  });
});

test("another question gets a picture of its own, even where it shares a node", () => {
  const star = aStar("成都", 8);
  const [hub] = star.nodes;
  const other = together(aStar("张江", 4), aGraph(hub === undefined ? [] : [hub], []));
  const now = then(first(star), other);
  expect(now.isNew).toBe(true);
  expect(now.positions).toEqual(first(other).positions);
});
