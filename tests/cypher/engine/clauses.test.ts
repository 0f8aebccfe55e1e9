import { describe, expect, test } from "vitest";
import { runQuery } from "../../../cypher/index.ts";
import { ask, parksGraph } from "./ask.ts";

describe("WITH and RETURN", () => {
  test("ORDER BY may speak of what was there before", () => {
    expect(ask("MATCH (p:Park) RETURN p.name AS name ORDER BY p.founded DESC")).toEqual([
      ["Lake Park"],
      ["南园"],
      ["北园"],
    ]);
  });

  test("a new name hides the old one in ORDER BY", () => {
    expect(ask("UNWIND [1, 2, 3] AS x RETURN -x AS x ORDER BY x")).toEqual([[-3n], [-2n], [-1n]]);
  });

  test("rows that are alike keep their order", () => {
    expect(ask("UNWIND [[1, 'a'], [0, 'b'], [1, 'c'], [0, 'd']] AS x RETURN x[1] ORDER BY x[0]")).toEqual([
      ["b"],
      ["d"],
      ["a"],
      ["c"],
    ]);
  });

  test("SKIP and LIMIT take a part of the ordered rows", () => {
    expect(ask("UNWIND range(1, 1000) AS x RETURN x ORDER BY x DESC SKIP $skip LIMIT 2", { skip: 3 })).toEqual([
      [997n],
      [996n],
    ]);
    expect(ask("UNWIND [3, 1, 2] AS x RETURN x LIMIT 0")).toEqual([]);
  });

  test("a LIMIT of the wrong kind is an error", () => {
    expect(() => ask("RETURN 1 LIMIT $n", { n: -1 })).toThrow("LIMIT takes an INTEGER that is not negative, not -1.");
    expect(() => ask("RETURN 1 LIMIT $n", { n: "2" })).toThrow("LIMIT takes an INTEGER");
  });

  test("WHERE after WITH sees the new columns", () => {
    expect(ask("MATCH (p:Park)--(x) WITH p, count(x) AS n WHERE n > 1 RETURN p.id, n ORDER BY p.id")).toEqual([
      ["north", 3n],
      ["south", 3n],
    ]);
  });

  test("the star stands for all variables, by name", () => {
    expect(runQuery("WITH 2 AS b, 1 AS a RETURN *", {}, parksGraph())).toEqual({
      columns: ["a", "b"],
      rows: [[1n, 2n]],
    });
    expect(() => ask("WITH 1 AS a RETURN *, 2 AS a")).toThrow("The star gives a already");
  });

  test("DISTINCT leaves one of the rows that are the same", () => {
    expect(ask("UNWIND [[1, 'a'], [1.0, 'a'], [1, 'b']] AS x RETURN DISTINCT x[0] AS n, x[1] AS t ORDER BY t")).toEqual(
      [
        [1n, "a"],
        [1n, "b"],
      ],
    );
  });

  test("ORDER BY may repeat an aggregate that is a column", () => {
    expect(ask("MATCH (n:Entity) RETURN labels(n)[1] AS l, count(*) AS n ORDER BY count(*) DESC, l LIMIT 2")).toEqual([
      ["Park", 3n],
      ["Company", 2n],
    ]);
  });
});

describe("UNWIND", () => {
  test("gives a row for each item, none for null, one for a value that is no list", () => {
    expect(ask("UNWIND [1, null, [2]] AS x RETURN x")).toEqual([[1n], [null], [[2n]]]);
    expect(ask("UNWIND null AS x RETURN x")).toEqual([]);
    expect(ask("UNWIND 5 AS x RETURN x")).toEqual([[5n]]);
  });
});

describe("CALL { … }", () => {
  test("runs for each row and adds its columns", () => {
    expect(ask("MATCH (p:Park) CALL (p) { MATCH (p)--(x) RETURN count(x) AS n } RETURN p.id, n ORDER BY p.id")).toEqual(
      [
        ["lake", 1n],
        ["north", 3n],
        ["south", 3n],
      ],
    );
  });

  test("leaves out rows for which it gives none, unless it is optional", () => {
    const body = "CALL (p) { MATCH (c)-[:LOCATED_IN]->(p) RETURN c.id AS c }";
    expect(ask(`MATCH (p:Park) ${body} RETURN p.id, c ORDER BY p.id`)).toEqual([
      ["north", "ada"],
      ["south", "bolt"],
    ]);
    expect(ask(`MATCH (p:Park) OPTIONAL ${body} RETURN p.id, c ORDER BY p.id LIMIT 1`)).toEqual([["lake", null]]);
  });

  test("sees only what it takes in", () => {
    expect(ask("WITH 1 AS a, 2 AS b CALL (a) { WITH a + 1 AS c RETURN a + c AS d } RETURN d")).toEqual([[3n]]);
    expect(() => ask("WITH 1 AS a, 2 AS b CALL (a) { RETURN b AS c } RETURN c")).toThrow(
      "The variable b is not defined.",
    );
    expect(ask("WITH 1 AS a CALL { WITH a RETURN a + 1 AS b } RETURN b")).toEqual([[2n]]);
  });

  test("counts nothing as 0 for each row", () => {
    expect(
      ask("UNWIND [1, 2] AS i CALL (i) { MATCH (n:Nothing) WITH count(n) AS c RETURN c + i AS d } RETURN i, d"),
    ).toEqual([
      [1n, 1n],
      [2n, 2n],
    ]);
  });
});

describe("UNION", () => {
  test("joins rows and leaves one of those that are the same; UNION ALL keeps them", () => {
    expect(ask("RETURN 1 AS x UNION RETURN 1.0 AS x UNION RETURN 2 AS x")).toEqual([[1n], [2n]]);
    expect(ask("RETURN 1 AS x UNION ALL RETURN 1 AS x")).toEqual([[1n], [1n]]);
  });

  test("brings the columns into the order of the first part", () => {
    expect(ask("RETURN 1 AS a, 2 AS b UNION RETURN 3 AS b, 4 AS a")).toEqual([
      [1n, 2n],
      [4n, 3n],
    ]);
  });
});

test("FINISH gives nothing", () => {
  expect(runQuery("MATCH (n) FINISH", {}, parksGraph())).toEqual({ columns: [], rows: [] });
});

test("a parameter that is missing is named", () => {
  expect(() => ask("RETURN $id")).toThrow(
    expect.objectContaining({ code: "parameter", message: "The parameter $id is missing. Give it a value." }),
  );
});
