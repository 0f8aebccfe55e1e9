/** The leaves of a hub stand around it as spokes, each with room for its name. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toDistance } from "../../../client/canvas/geometry.ts";
import { fanLeaves } from "../../../client/canvas/layout/fan-leaves.ts";
import { separate } from "../../../client/canvas/layout/separate.ts";
import { type Positions, toSketch } from "../../../client/canvas/layout/sketch.ts";
import { aGraph, aNode, anEdge, aStar, together } from "./graphs.ts";

const ORIGIN = { x: 0, y: 0 };

/** Everything on a short line: as bad a start as there is. */
function inARow(ids: readonly string[]): Positions {
  return new Map(ids.map((id, index) => [id, { x: index * 10, y: 0 }]));
}

const angleOf = ({ x, y }: { readonly x: number; readonly y: number }) => Math.atan2(y, x);

describe("the leaves of a hub", () => {
  const star = toSketch(aStar("成都", 8));
  const start = new Map([...inARow(star.nodes.map(({ id }) => id)), ["park:成都", ORIGIN] as const]);
  const fanned = fanLeaves(star, start, 1);

  test("stand equally far and at equal angles", () => {
    const leaves = [...fanned].filter(([id]) => id !== "park:成都").map(([, place]) => place);
    const lengths = leaves.map((leaf) => toDistance(ORIGIN, leaf));
    expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThan(0.001);
    const angles = leaves.map(angleOf).sort((a, b) => a - b);
    const steps = angles.slice(1).map((angle, index) => angle - (angles[index] ?? 0));
    for (const step of steps) expect(step).toBeCloseTo(Math.PI / 4);
  });

  test("do not move their hub", () => {
    expect(fanned.get("park:成都")).toEqual(ORIGIN);
  });

  test("take turns on several rings when there are many", () => {
    const crowd = toSketch(aStar("成都", 40));
    const places = fanLeaves(crowd, inARow(crowd.nodes.map(({ id }) => id)), 1);
    const hub = places.get("park:成都") ?? ORIGIN;
    const leaves = [...places].filter(([id]) => id !== "park:成都");
    expect(new Set(leaves.map(([, place]) => Math.round(toDistance(hub, place)))).size).toBe(3);
  });

  test("leave the side free on which the hub has other neighbors", () => {
    const partner = aNode("Park", "苏州");
    const beyond = aNode("Park", "新加坡");
    const hub = aNode("Park", "成都");
    const joined = together(
      aStar("成都", 5),
      aGraph([partner, beyond], [anEdge(hub, "PARTNERED_WITH", partner), anEdge(partner, "PARTNERED_WITH", beyond)]),
    );
    const sketch = toSketch(joined);
    const places = new Map([
      ...inARow(sketch.nodes.map(({ id }) => id)),
      [hub.id, ORIGIN] as const,
      [partner.id, { x: 200, y: 0 }] as const,
    ]);
    const leaves = [...fanLeaves(sketch, places, 1)].filter(([id]) => id.startsWith("company:"));
    for (const [, place] of leaves) expect(Math.abs(angleOf(place))).toBeGreaterThan(0.5);
  });
});

test("a node is pushed off the line between two others", () => {
  const [west, east, between] = [aNode("Park", "西"), aNode("Park", "东"), aNode("Park", "中")];
  const sketch = toSketch(aGraph([west, east, between], [anEdge(west, "PARTNERED_WITH", east)]));
  const start = new Map([
    [west.id, { x: -300, y: 0 }] as const,
    [east.id, { x: 300, y: 0 }] as const,
    [between.id, { x: 0, y: 0 }] as const,
  ]);
  expect(Math.abs(separate(sketch, start, 1.7).get(between.id)?.y ?? 0)).toBeGreaterThan(12);
});

test("whatever the start, nodes are pushed apart and nobody is lost", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 30 }), fc.integer({ min: 0, max: 40 }), (spokes, step) => {
      const sketch = toSketch(aStar("成都", spokes));
      const crowded = new Map(sketch.nodes.map(({ id }, index) => [id, { x: index * step, y: 0 }]));
      const places = separate(sketch, crowded, 1.7);
      expect([...places.keys()].sort()).toEqual([...crowded.keys()].sort());
      const all = [...places.values()];
      all.forEach((place, index) => {
        for (const other of all.slice(index + 1)) expect(toDistance(place, other)).toBeGreaterThan(30);
      });
    }),
    { numRuns: 40 },
  );
});
