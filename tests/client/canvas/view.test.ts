/** The view shows everything in the part of the canvas that nothing covers, and moves as little as it must. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isInside, toBox } from "../../../client/canvas/geometry.ts";
import {
  type Extent,
  toFittedView,
  toRevealingView,
  toScreen,
  toScreenHull,
  toVisible,
  toZoomedView,
} from "../../../client/canvas/view.ts";

const CANVAS = { width: 1150, height: 850 };

const anExtent = (x: number, y: number): Extent => ({
  id: `${x},${y}`,
  at: { x, y },
  around: toBox({ x: 0, y: 0 }, 90, 50),
});

const extents = fc.array(
  fc
    .tuple(fc.integer({ min: -1500, max: 1500 }), fc.integer({ min: -1500, max: 1500 }))
    .map(([x, y]) => anExtent(x, y)),
  { minLength: 1, maxLength: 30 },
);

describe("fitting", () => {
  test("shows everything left of the panel, labels and all", () => {
    fc.assert(
      fc.property(extents, fc.constantFrom(0, 400), (all, covered) => {
        const visible = toVisible(CANVAS, covered);
        const hull = toScreenHull(all, toFittedView(all, visible, CANVAS), CANVAS);
        const slack = 0.001;
        const { left, top, right, bottom } = visible;
        const room = { left: left - slack, top: top - slack, right: right + slack, bottom: bottom + slack };
        expect(isInside(hull, room)).toBe(true);
      }),
    );
  });

  test("does not blow two nodes up to fill the canvas", () => {
    const two = [anExtent(0, 0), anExtent(100, 0)];
    expect(toFittedView(two, toVisible(CANVAS, 0), CANVAS).scale).toBe(1.6);
  });

  test("keeps nothing clear of a sheet that covers a phone", () => {
    expect(toVisible({ width: 360, height: 640 }, 360).right).toBe(352);
  });
});

describe("revealing", () => {
  const view = { center: { x: 0, y: 0 }, scale: 1 };

  test("moves nothing for what is seen already", () => {
    expect(toRevealingView(view, toBox({ x: 300, y: 300 }, 50, 50), toVisible(CANVAS, 0))).toBe(view);
  });

  test("moves what the panel covers just out from under it", () => {
    const next = toRevealingView(view, toBox({ x: 1000, y: 300 }, 50, 50), toVisible(CANVAS, 400));
    expect(next).toEqual({ center: { x: 295, y: 0 }, scale: 1 });
  });
});

test("zooming keeps the middle of what is seen", () => {
  const visible = toVisible(CANVAS, 400);
  const view = { center: { x: 40, y: -20 }, scale: 1 };
  const before = toScreen({ x: 0, y: 0 }, view, CANVAS);
  const back = toZoomedView(toZoomedView(view, 2, visible, CANVAS), 0.5, visible, CANVAS);
  const after = toScreen({ x: 0, y: 0 }, back, CANVAS);
  expect(after.x).toBeCloseTo(before.x);
  expect(after.y).toBeCloseTo(before.y);
});
