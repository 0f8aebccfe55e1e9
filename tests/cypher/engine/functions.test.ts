import { describe, expect, test } from "vitest";
import { ask, value } from "./ask.ts";

describe("functions", () => {
  test.each([
    ["size('a🚀中')", 3n],
    ["substring('中关村科技园', 1, 2)", "关村"],
    ["left('🚀x', 1) + right('x🚀', 1)", "🚀🚀"],
    ["reverse('a🚀b')", "b🚀a"],
    ["split('a、b、c', '、')", ["a", "b", "c"]],
    ["split('a,b;c', [',', ';'])", ["a", "b", "c"]],
    ["replace('aaa', 'aa', 'b')", "ba"],
    ["trim('  中 ') + ltrim('xxa', 'x') + rtrim(' b ')", "中a b"],
    ["toUpper('straße') + toLower('ÄÖ')", "STRASSEäö"],
    ["normalize('ＡＢ', NFKC)", "AB"],
    ["toInteger('12.9') + toInteger('0')", 12n],
    ["toInteger('x')", null],
    ["toFloat('1e3')", 1000],
    ["toBoolean('TRUE')", true],
    ["toString(true) + toString(1)", "true1"],
    ["range(1, 7, 3)", [1n, 4n, 7n]],
    ["range(3, 1)", []],
    ["range(3, 1, -1)", [3n, 2n, 1n]],
    ["head([1, 2]) + last([1, 2])", 3n],
    ["tail([1, 2, 3])", [2n, 3n]],
    ["keys({b: 1, a: 2})", ["b", "a"]],
    ["isEmpty('')", true],
    ["abs(-5) + sign(-2)", 4n],
    ["[round(1.25, 1), round(-1.25, 1), round(1.15, 1), round(-1.5)]", [1.3, -1.3, 1.2, -1]],
    ["[floor(-1.5), ceil(-1.5)]", [-2, -1]],
    ["nullIf(1, 1.0)", null],
    ["reduce(s = 0, x IN [1, 2, 3] | s + x)", 6n],
    ["[x IN range(1, 5) WHERE x % 2 = 1 | x * x]", [1n, 9n, 25n]],
    ["[1, 2, 3, 4][1..-1]", [2n, 3n]],
    ["[1, 2][-1]", 2n],
  ])("%s", (expression, expected) => {
    expect(value(expression)).toEqual(expected);
  });
});

test("functions have no case", () => {
  expect(value("TOUPPER('a') + toupper('b')")).toBe("AB");
});

test("functions of things", () => {
  expect(
    ask(
      "MATCH p = (a:Company {id: 'ada'})-[r:LOCATED_IN]->(b) RETURN labels(a), type(r), startNode(r), endNode(r), nodes(p), relationships(p), length(p), properties(b), keys(a)",
    ),
  ).toEqual([
    [
      ["Entity", "Company"],
      "LOCATED_IN",
      "(ada)",
      "(north)",
      ["(ada)", "(north)"],
      ["[LOCATED_IN]"],
      1n,
      { id: "north", name: "北园", founded: 1988n },
      ["id", "name", "founded", "worth"],
    ],
  ]);
});

describe("aggregates", () => {
  test("count rows, values and different values", () => {
    expect(ask("UNWIND [1, 1, null, 2] AS x RETURN count(*), count(x), count(DISTINCT x)")).toEqual([[4n, 3n, 2n]]);
  });

  test("sum, avg, min, max and collect leave null out", () => {
    expect(ask("UNWIND [3, 1.5, null] AS x RETURN sum(x), avg(x), min(x), max(x), collect(x)")).toEqual([
      [4.5, 2.25, 1.5, 3n, [3n, 1.5]],
    ]);
  });

  test("of nothing are 0, null or an empty list", () => {
    expect(ask("MATCH (n:Nothing) RETURN count(n), sum(n.x), avg(n.x), min(n.x), collect(n)")).toEqual([
      [0n, 0n, null, null, []],
    ]);
  });

  test("percentiles and deviations", () => {
    expect(
      ask(
        "UNWIND [10, 20, 30, 40] AS x RETURN percentileCont(x, 0.5), percentileDisc(x, 0.5), round(stDev(x), 3), round(stDevP(x), 3)",
      ),
    ).toEqual([[25, 20n, 12.91, 11.18]]);
  });

  test("a sum beyond 64 bits goes on as a float", () => {
    expect(ask("UNWIND [9223372036854775807, 1] AS x RETURN sum(x)")).toEqual([[2 ** 63]]);
  });

  test("each group has its own", () => {
    expect(ask("MATCH (n:Entity) RETURN labels(n)[1] AS label, count(*) AS n ORDER BY label")).toEqual([
      ["Company", 2n],
      ["Park", 3n],
      ["University", 1n],
    ]);
  });

  test("can be calculated with, beside what the rows are grouped by", () => {
    expect(ask("UNWIND [1, 2, 3] AS x WITH x % 2 AS odd, x RETURN odd, odd + sum(x) * 10 AS n ORDER BY odd")).toEqual([
      [0n, 20n],
      [1n, 41n],
    ]);
  });
});

test("an argument of the wrong type is an error at the call", () => {
  expect(() => ask("UNWIND [1, 'x'] AS v RETURN toUpper(v)")).toThrow(
    expect.objectContaining({ code: "type", message: "toUpper() takes STRING, not INTEGER.", offset: 28 }),
  );
});
