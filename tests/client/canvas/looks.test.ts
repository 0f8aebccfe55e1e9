/** Records become looks: by type, by evidence, by attention. */

import { describe, expect, test } from "vitest";
import { toEmphases } from "../../../client/canvas/emphasis.ts";
import {
  type Palette,
  toEdgeAppearance,
  toEdgeWidth,
  toNodeAppearance,
  toRadius,
} from "../../../client/canvas/looks.ts";
import { aGraph, aNode, anEdge } from "./graphs.ts";

const palette: Palette = { paper: "paper", edge: "edge", edgeStrong: "strong", accent: "accent" };

describe("a node", () => {
  test("is a full shape or a ring, in the color of its kind and theme", () => {
    expect(toNodeAppearance("Park", "plain", "light", palette)).toMatchObject({ color: "#1f7a5c", ring: 0 });
    expect(toNodeAppearance("Institute", "plain", "dark", palette)).toMatchObject({ color: "#55bfd2", ring: 3 });
  });

  test("grows with its relations, within reason", () => {
    const radii = [1, 4, 20, 500].map((degree) => toRadius({ label: "Park" }, degree));
    expect(radii).toEqual([...radii].sort((a, b) => a - b));
    expect(radii.at(-1)).toBe(17);
  });

  test("that is selected is outlined in the accent and never dimmed", () => {
    expect(toNodeAppearance("Park", "selected", "light", palette)).toMatchObject({ outline: "accent", opacity: 1 });
  });
});

describe("a line", () => {
  test("grows in three steps with independent articles", () => {
    const widths = [1, 2, 3, 9].map((articleCount) => toEdgeWidth({ type: "PARTNERED_WITH", articleCount }));
    expect(widths.map((width) => width.toFixed(1))).toEqual(["1.6", "2.4", "3.2", "3.2"]);
  });

  test("is thicker for an investment than for a location", () => {
    const width = (type: "INVESTED_IN" | "LOCATED_IN") => toEdgeWidth({ type, articleCount: 1 });
    expect(width("INVESTED_IN")).toBeGreaterThan(width("LOCATED_IN"));
  });

  test("that is selected takes the accent", () => {
    const edge = { type: "MEMBER_OF", articleCount: 1 } as const;
    expect(toEdgeAppearance(edge, "selected", palette).color).toBe("accent");
  });
});

describe("attention", () => {
  const [chengdu, tsppp, sophia, lanzhou] = [
    aNode("Park", "成都高新区"),
    aNode("Programme", "TSPPP"),
    aNode("Park", "索菲亚"),
    aNode("Park", "兰州高新区"),
  ];
  const joined = anEdge(chengdu, "MEMBER_OF", tsppp);
  const joinedToo = anEdge(sophia, "MEMBER_OF", tsppp);
  const graph = aGraph([chengdu, tsppp, sophia, lanzhou], [joined, joinedToo]);
  const none = { kind: "none" } as const;

  test("is even while nothing is selected or pointed at", () => {
    expect(new Set(toEmphases(graph, none, none).nodes.values())).toEqual(new Set(["plain"]));
  });

  test("leaves a node, its relations and its neighbors undimmed", () => {
    const { nodes, edges } = toEmphases(graph, none, { kind: "node", id: chengdu.id });
    expect(Object.fromEntries(nodes)).toEqual({
      "park:成都高新区": "pointed",
      "programme:TSPPP": "plain",
      "park:索菲亚": "dimmed",
      "park:兰州高新区": "dimmed",
    });
    expect([...edges.values()]).toEqual(["plain", "dimmed"]);
  });

  test("selects both ends with an edge", () => {
    const { nodes } = toEmphases(graph, { kind: "edge", id: joined.id }, none);
    expect([nodes.get(chengdu.id), nodes.get(tsppp.id), nodes.get(sophia.id)]).toEqual([
      "selected",
      "selected",
      "plain",
    ]);
  });

  test("never dims what is selected", () => {
    const { nodes } = toEmphases(graph, { kind: "node", id: lanzhou.id }, { kind: "node", id: chengdu.id });
    expect(nodes.get(lanzhou.id)).toBe("selected");
  });
});
