/** The arrow keys walk from neighbor to neighbor. */

import { describe, expect, test } from "vitest";
import { EMPTY_CAST, toCast } from "../../../client/canvas/cast.ts";
import { findInDirection, findNext } from "../../../client/canvas/walk.ts";
import { aStar } from "./graphs.ts";

const around = [
  { name: "east", at: { x: 100, y: 10 } },
  { name: "north", at: { x: -5, y: -80 } },
  { name: "far east", at: { x: 300, y: 0 } },
];

describe("an arrow", () => {
  test.each([
    ["right", "east"],
    ["up", "north"],
  ] as const)("to the %s finds the nearest in the %s", (direction, name) => {
    expect(findInDirection({ x: 0, y: 0 }, around, direction)?.name).toBe(name);
  });

  test("finds nobody where nobody is", () => {
    expect(findInDirection({ x: 0, y: 0 }, around, "down")).toBeUndefined();
  });

  test("starts at the busiest node", () => {
    expect(findNext(toCast(aStar("成都", 5), EMPTY_CAST, "square"), undefined, "up")).toBe("park:成都");
  });

  test("goes from a spoke back to its hub", () => {
    const cast = toCast(aStar("成都", 6), EMPTY_CAST, "square");
    const hub = cast.arrangement.positions.get("park:成都") ?? { x: 0, y: 0 };
    const east = cast.nodes.find(({ at }) => at.x > hub.x + 30 && Math.abs(at.y - hub.y) < at.x - hub.x);
    expect(east && findNext(cast, east.record.id, "left")).toBe("park:成都");
  });
});
