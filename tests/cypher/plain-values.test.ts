import { expect, test } from "vitest";
import { toCypherValue, toPlainValue } from "../../cypher/index.ts";
import { value } from "./engine/ask.ts";

test("whole numbers become integers, other numbers floats", () => {
  expect(toCypherValue([1, 1.5, -0.5, 2 ** 60])).toEqual([1n, 1.5, -0.5, 2 ** 60]);
});

test("lists and maps are taken over, entries without a value are left out", () => {
  expect(toCypherValue({ ids: ["a", 1], status: undefined, deep: { x: null } })).toEqual({
    ids: ["a", 1n],
    deep: { x: null },
  });
});

test("integers become numbers as far as numbers are exact, and texts beyond", () => {
  expect(toPlainValue([1n, 2n ** 53n - 1n, 2n ** 53n, -(2n ** 53n), 1.5])).toEqual([
    1,
    9007199254740991,
    "9007199254740992",
    "-9007199254740992",
    1.5,
  ]);
});

test("a value that goes in as a parameter comes out as it was", () => {
  const plain = { list: [1, "中", null, true, 2.5, { a: [] }] };
  expect(toPlainValue(toCypherValue(plain))).toEqual(plain);
  expect(value("$x.list[5].a = []", { x: plain })).toBe(true);
});
