/** How a text is cut where marks begin and end. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Span } from "#graph/schema";
import { type Mark, segment } from "../../client/quote/segment.ts";

const marks: fc.Arbitrary<readonly Mark<number>[]> = fc.array(
  fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 12 }), fc.nat(3)).map(([start, length, value]) => ({
    span: [start, start + length] as Span,
    value,
  })),
);

test("marks a name, the words between, and another name", () => {
  const text = "甲园与乙园签约。";
  const cut = segment(text, [
    { span: [0, 2], value: "subject" },
    { span: [3, 5], value: "object" },
    { span: [5, 7], value: "cue" },
  ]);
  expect(cut.map(({ text, values }) => [text, ...values])).toEqual([
    ["甲园", "subject"],
    ["与"],
    ["乙园", "object"],
    ["签约", "cue"],
    ["。"],
  ]);
});

test("a stretch within two marks has both", () => {
  const cut = segment("abcd", [
    { span: [0, 3], value: "long" },
    { span: [1, 2], value: "short" },
  ]);
  expect(cut.map(({ text, values }) => [text, ...values])).toEqual([
    ["a", "long"],
    ["b", "long", "short"],
    ["c", "long"],
    ["d"],
  ]);
});

describe("whatever is marked", () => {
  test("the pieces together are the text", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), marks, (text, some) => {
        expect(
          segment(text, some)
            .map((piece) => piece.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });

  test("each character has exactly the marks that cover it", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 30 }), marks, (text, some) => {
        for (const { start, text: piece, values } of segment(text, some)) {
          for (let place = start; place < start + piece.length; place++) {
            expect(values).toEqual(some.filter(({ span }) => span[0] <= place && place < span[1]).map((m) => m.value));
          }
        }
      }),
    );
  });
});
