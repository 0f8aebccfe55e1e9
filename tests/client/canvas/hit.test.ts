/** A click means the node, else the label, else the nearest line; and every line can be found. */

import { describe, expect, test } from "vitest";
import type { Subgraph } from "#graph/schema";
import { type Cast, EMPTY_CAST, toCast } from "../../../client/canvas/cast.ts";
import type { Point } from "../../../client/canvas/geometry.ts";
import { findAt, MOUSE_REACH, toHandle } from "../../../client/canvas/hit.ts";
import { type Picture, toPicture } from "../../../client/canvas/picture.ts";
import { toPublishedPositions } from "../../../client/canvas/published-positions.ts";
import { aGraph, aNode, anEdge, aStar } from "./graphs.ts";

const zhangjiang = aNode("Park", "张江");
const lanbai = aNode("Park", "兰白");
const fund = aNode("Fund", "兰白基金");
const partnered = anEdge(lanbai, "PARTNERED_WITH", zhangjiang);
const invested = anEdge(zhangjiang, "INVESTED_IN", lanbai);

const PLACES: Readonly<Record<string, Point>> = {
  [zhangjiang.id]: { x: 100, y: 100 },
  [lanbai.id]: { x: 300, y: 100 },
  [fund.id]: { x: 200, y: 100 },
};

function draw(graph: Subgraph, places: Readonly<Record<string, Point>> = PLACES): Picture {
  const cast: Cast = toCast(graph, EMPTY_CAST, "square");
  return toPicture(cast, { at: (id) => places[id], radiusOf: (radius) => radius });
}

const pair = draw(aGraph([zhangjiang, lanbai], [partnered]));

describe("pointing at", () => {
  test("a node means the node", () => {
    expect(findAt({ x: 104, y: 97 }, pair, MOUSE_REACH)).toEqual({ kind: "node", id: "park:张江" });
  });

  test("a line means the edge, with some pixels to spare", () => {
    const edge = { kind: "edge", id: "park:兰白|PARTNERED_WITH|park:张江" };
    expect(findAt({ x: 200, y: 105 }, pair, MOUSE_REACH)).toEqual(edge);
    expect(findAt({ x: 200, y: 108 }, pair, MOUSE_REACH)).toEqual({ kind: "none" });
  });

  test("a label means its node, even over a line", () => {
    const labels = [{ id: zhangjiang.id, box: { left: 180, top: 90, right: 220, bottom: 110 } }];
    expect(findAt({ x: 200, y: 101 }, { ...pair, labels }, MOUSE_REACH)).toEqual({ kind: "node", id: "park:张江" });
  });

  test("nothing means nothing", () => {
    expect(findAt({ x: 500, y: 500 }, pair, MOUSE_REACH)).toEqual({ kind: "none" });
  });
});

describe("the handle of a line", () => {
  test("is its middle where that is free", () => {
    const [edge] = pair.edges;
    expect(edge && toHandle(edge, pair)).toEqual({ x: 200, y: 100 });
  });

  test("stands beside a node that covers the middle", () => {
    const picture = draw(aGraph([zhangjiang, lanbai, fund], [partnered]));
    const [edge] = picture.edges;
    const handle = edge && toHandle(edge, picture);
    expect(handle && findAt(handle, picture, MOUSE_REACH)).toEqual({ kind: "edge", id: partnered.id });
  });

  test("tells parallel lines apart", () => {
    const picture = draw(aGraph([zhangjiang, lanbai], [partnered, invested]));
    const found = picture.edges.map((edge) => findAt(toHandle(edge, picture), picture, MOUSE_REACH));
    expect(found).toEqual([
      { kind: "edge", id: partnered.id },
      { kind: "edge", id: invested.id },
    ]);
  });
});

test("an edge without both its ends is not drawn", () => {
  const toItself = anEdge(zhangjiang, "PARTNERED_WITH", zhangjiang);
  expect(draw(aGraph([zhangjiang], [partnered, toItself])).edges).toEqual([]);
});

test("every node and every line of a drawn graph is published and means itself", () => {
  const graph = aStar("成都", 14);
  const cast = toCast(graph, EMPTY_CAST, "square");
  const picture = toPicture(cast, { at: (id) => cast.arrangement.positions.get(id), radiusOf: (radius) => radius });
  const published = JSON.parse(toPublishedPositions(picture));
  for (const kind of ["node", "edge"] as const) {
    const entries = Object.entries<readonly [number, number]>(published[`${kind}s`]);
    expect(entries).toHaveLength(graph[`${kind}s`].length);
    for (const [id, [x, y]] of entries) expect(findAt({ x, y }, picture, MOUSE_REACH)).toEqual({ kind, id });
  }
});
