import { describe, expect, test } from "vitest";
import { ask, value } from "./ask.ts";

describe("integers and floats stay apart", () => {
  test.each([
    ["7 / 2", 3n],
    ["-7 / 2", -3n],
    ["7.0 / 2", 3.5],
    ["-7 % 3", -1n],
    ["2 ^ 3", 8],
    ["1 + 1.0", 2],
    ["1 = 1.0", true],
    ["9007199254740993 + 1", 9007199254740994n],
    ["1 / 0.0", Number.POSITIVE_INFINITY],
    ["'a' + 1 + 1.5", "a11.5"],
    ["toString(100.0) + toString(1e22)", "100.01.0E22"],
    ["[1] + 2 + [[3]]", [1n, 2n, [3n]]],
  ])("%s", (expression, expected) => {
    expect(value(expression)).toEqual(expected);
  });

  test.each([
    ["9223372036854775807 + 1", "The result does not fit into 64 bits."],
    ["1 / 0", "/ by zero"],
    ["1 % 0", "/ by zero"],
  ])("%s is an error", (expression, message) => {
    expect(() => value(expression)).toThrow(expect.objectContaining({ code: "arithmetic", message, offset: 7 }));
  });
});

describe("null is neither true nor false", () => {
  test.each([
    ["null = null", null],
    ["null <> 1", null],
    ["NOT null", null],
    ["null AND false", false],
    ["null AND true", null],
    ["null OR true", true],
    ["null XOR true", null],
    ["1 IN [2, null]", null],
    ["1 IN [1, null]", true],
    ["null IN []", false],
    ["[1, null] = [1, 2]", null],
    ["[1, null] = [2, null]", false],
    ["{a: null} = {a: 1}", null],
    ["1 < null", null],
    ["1 < 'a'", null],
    ["1 < 2 < null", null],
    ["3 < 2 < null", false],
    ["0.0 / 0.0 = 0.0 / 0.0", false],
    ["0.0 / 0.0 < 1", false],
    ["all(x IN [1, null] WHERE x > 0)", null],
    ["any(x IN [1, null] WHERE x > 0)", true],
    ["none(x IN [0, null] WHERE x > 0)", null],
    ["single(x IN [1, 2, null] WHERE x > 0)", false],
    ["CASE null WHEN null THEN 1 ELSE 2 END", 2n],
    ["null IS NULL", true],
    ["[1, 2][null]", null],
    ["null.x", null],
    ["coalesce(null, 1)", 1n],
    ["toUpper(null)", null],
  ])("%s", (expression, expected) => {
    expect(value(expression)).toEqual(expected);
  });
});

test("orders values of every kind, with null last", () => {
  expect(
    ask("UNWIND [null, 2, 'b', true, [2], 1.5, {a: 1}, 'a', false, [1, 9], 0.0 / 0.0] AS x RETURN x ORDER BY x"),
  ).toEqual([[{ a: 1n }], [[1n, 9n]], [[2n]], ["a"], ["b"], [false], [true], [1.5], [2n], [Number.NaN], [null]]);
});

test("orders texts by code point, so that a rocket comes after a full-width tilde", () => {
  expect(ask("UNWIND ['🚀', '～', '中', 'é', 'a', ''] AS x RETURN x ORDER BY x")).toEqual([
    [""],
    ["a"],
    ["é"],
    ["中"],
    ["～"],
    ["🚀"],
  ]);
});

test("distinct values: null is one value, 1 and 1.0 are the same, a text is no number", () => {
  expect(
    ask("UNWIND [1, 1.0, '1', null, null, [1, null], [1.0, null], {a: 1}, {a: 1}] AS x RETURN DISTINCT x"),
  ).toEqual([[1n], ["1"], [null], [[1n, null]], [{ a: 1n }]]);
});

test("texts that look alike when written down are still told apart", () => {
  expect(ask(`UNWIND [['a', 'b'], ['a","b'], ['a,b'], 'a', '"a'] AS x RETURN count(DISTINCT x) AS n`)).toEqual([[5n]]);
});

test("a key of a map may be called like something every object has", () => {
  expect(value("{__proto__: 1, constructor: 2}")).toEqual(
    Object.fromEntries([
      ["__proto__", 1n],
      ["constructor", 2n],
    ]),
  );
  expect(value("{a: 1}.toString")).toBeNull();
  expect(ask("MATCH (n:University) RETURN n.constructor")).toEqual([[null]]);
});

test("a map that looks like a node is a map", () => {
  expect(value("{labels: ['Park'], properties: {id: 'x'}}.labels")).toEqual(["Park"]);
  expect(() => ask("WITH $map AS m RETURN labels(m)", { map: { labels: ["Park"], properties: {} } })).toThrow("NODE");
});
