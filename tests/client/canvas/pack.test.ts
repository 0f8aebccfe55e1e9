/** Parts are packed close together, none over another. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { type Box, isOverlapping, type Point } from "../../../client/canvas/geometry.ts";
import { pack } from "../../../client/canvas/layout/pack.ts";

const moved = (box: Box, { x, y }: Point): Box => ({
  left: box.left + x,
  right: box.right + x,
  top: box.top + y,
  bottom: box.bottom + y,
});

const square = (side: number): Box => ({ left: 0, top: 0, right: side, bottom: side });

const part = fc.array(
  fc
    .record({
      x: fc.nat(200),
      y: fc.nat(200),
      width: fc.integer({ min: 1, max: 120 }),
      height: fc.integer({ min: 1, max: 60 }),
    })
    .map(({ x, y, width, height }): Box => ({ left: x, top: y, right: x + width, bottom: y + height })),
  { minLength: 1, maxLength: 6 },
);

test("no part lies over another, whatever their shapes", () => {
  fc.assert(
    fc.property(fc.array(part, { minLength: 2, maxLength: 8 }), (parts) => {
      const moves = pack(parts, 1.4);
      const placed = parts.map((boxes, index) => boxes.map((box) => moved(box, moves[index] ?? { x: 0, y: 0 })));
      placed.forEach((boxes, index) => {
        const others = placed.slice(index + 1).flat();
        expect(boxes.some((box) => others.some((other) => isOverlapping(box, other)))).toBe(false);
      });
    }),
    { numRuns: 50 },
  );
});

test("nine equal squares form a heap, not a row", () => {
  const moves = pack(
    Array.from({ length: 9 }, () => [square(90)]),
    1,
  );
  const span = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
  expect(span(moves.map(({ x }) => x))).toBeLessThan(320);
  expect(span(moves.map(({ y }) => y))).toBeLessThan(320);
});

test("a wide canvas gets a wide heap", () => {
  const moves = pack(
    Array.from({ length: 12 }, () => [square(60)]),
    2.5,
  );
  const span = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
  expect(span(moves.map(({ x }) => x))).toBeGreaterThan(span(moves.map(({ y }) => y)));
});
