/** Corners in which a real Neo4j 5.26.30 was asked what is right, because we had it wrong. */

import { describe, expect, test } from "vitest";
import { parse } from "../../../cypher/index.ts";
import { ask, value } from "./ask.ts";

describe("new names hide old ones after a projection", () => {
  test("WHERE means the new variable", () => {
    expect(ask("UNWIND [1, 2, 3] AS x WITH x + 1 AS x WHERE x + 1 > 3 RETURN x")).toEqual([[3n], [4n]]);
    expect(ask("UNWIND [1, 2, 3] AS x WITH x * 2 AS x, x AS y WHERE x = 2 RETURN x, y")).toEqual([[2n, 1n]]);
    expect(ask("UNWIND [1, 2] AS x WITH 9 - x AS x, x + 1 AS y, count(*) AS c WHERE x + 1 = 8 RETURN x, y")).toEqual([
      [7n, 3n],
    ]);
  });

  test("ORDER BY means the new variable, but a repeated expression is the column", () => {
    expect(ask("UNWIND [1, 2, 3] AS x WITH 10 - x AS x, x AS y ORDER BY x LIMIT 1 RETURN x, y")).toEqual([[7n, 3n]]);
    expect(ask("UNWIND [1, 2, 3] AS x WITH DISTINCT 10 - x AS x, x AS y ORDER BY x LIMIT 1 RETURN x, y")).toEqual([
      [7n, 3n],
    ]);
    expect(ask("UNWIND [1, 2, 3] AS x WITH 10 - x AS x, x + 1 AS y ORDER BY x + 1 LIMIT 1 RETURN x, y")).toEqual([
      [9n, 2n],
    ]);
  });
});

describe("values", () => {
  test.each([
    ["range(0, 1, -3)", [0n]],
    ["9007199254740993 = 9007199254740992.0", true],
    ["9007199254740993 IN [9007199254740992.0]", false],
    ["{a: 1} < {a: 2}", true],
    ["{a: 1, b: 2} < {a: 3}", false],
    ["{a: null} < {a: 1}", null],
    ["{a: 'x'} < {a: 1}", null],
    ["trim('\\u00a0x\\u3000')", "\u00a0x"],
    ["toInteger('Infinity')", null],
    ["toInteger('5f')", null],
    ["toFloat('5f')", 5],
    ["toInteger(1e30)", 9223372036854775807n],
    ["toIntegerOrNull('9223372036854775808')", null],
    ["toInteger(all(x IN [1] WHERE x = 1))", 1n],
    ["[1, 2, 3][-10..2]", [1n, 2n]],
  ])("%s", (expression, expected) => {
    expect(value(expression)).toEqual(expected);
  });

  test("an integer in a text that does not fit into 64 bits is an error", () => {
    expect(() => value("toInteger('9223372036854775808')")).toThrow("does not fit into 64 bits");
  });

  test("range() of null is an error, where other functions give null", () => {
    expect(() => value("range(1, null)")).toThrow("range() takes");
  });

  test("the star of a map projection comes first, wherever it stands", () => {
    expect(ask("WITH {a: 1, b: 2} AS m RETURN m {a: 5, .*}")).toEqual([[{ a: 5n, b: 2n }]]);
  });

  test("nodes have no order that a query could rely on", () => {
    expect(() => ask("MATCH (a:Park), (b:Company) RETURN a < b")).toThrow("NODE has no order here.");
  });
});

describe("what Neo4j does not take, we do not take either", () => {
  test.each([
    "WITH 5 AS a RETURN COUNT { WITH 1 AS a RETURN a }",
    "WITH 5 AS a CALL (a) { WITH 1 AS a RETURN a AS b } RETURN b",
    "MATCH (n) WHERE (n)-->+(:Park) RETURN n",
    "MATCH (n) RETURN [(n)-->+(m) | m]",
    "MATCH p = SHORTEST (a)-->+(b) RETURN p",
    "MATCH p = ALL SHORTEST 2 (a)-->+(b) RETURN p",
    "MATCH p = SHORTEST 1 ((a)-->+(b) WHERE length(p) > 2) RETURN p",
    "MATCH (p = (a)-->(b)) RETURN p",
    "MATCH p = shortestPath((a)-[:R* {w: 1}]->(b)) RETURN p",
    "MATCH (a)-[:R|:S*2]->(b) RETURN b",
    "MATCH (a:A:B), (b:!C) RETURN b",
    "MATCH (a)-[*2]->(b), (b)-->{2}(c) RETURN c",
    "RETURN shortestPath((a)-[*]->(b))",
    "WITH 1 AS a RETURN a < $x =~ 1",
    "RETURN CASE 'abc' WHEN CONTAINS 'b' THEN 1 END",
  ])("%s", (query) => {
    expect(() => parse(query)).toThrow(expect.objectContaining({ code: "syntax" }));
  });

  test.each([
    "MATCH (a:A:B) MATCH (b:!C) RETURN b",
    "MATCH (a:A:B)-[:R|S]->() RETURN a",
    "MATCH (a)-[*2]->(b) WHERE EXISTS { (b)-->{2}(c) } RETURN b",
    "MATCH (a)-[:R|:S]->(b) RETURN b",
    "MATCH p = SHORTEST 2 PATH GROUPS (a)-->+(b) RETURN p",
    "MATCH (a) WHERE EXISTS { SHORTEST 1 (a)-->+(:Park) } RETURN a",
    "MATCH (a:(A:B)) RETURN a",
  ])("but this: %s", (query) => {
    expect(() => parse(query)).not.toThrow();
  });
});
