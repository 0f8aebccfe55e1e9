import { describe, expect, test } from "vitest";
import { ask } from "./ask.ts";

describe("a query that needs too much ends with the limit it broke", () => {
  test.each([
    ["UNWIND range(1, 1000) AS a UNWIND range(1, 1000) AS b RETURN count(*)", "takes more than 10000 steps"],
    ["RETURN reduce(s = 0, i IN range(1, 1000000000) | s + i)", "builds a list of more than 5000 items"],
    ["RETURN size([x IN range(1, 4000) WHERE any(y IN range(1, 4000) WHERE y = x)])", "takes more than 10000 steps"],
    ["RETURN reduce(s = 'a', i IN range(1, 100) | s + s)", "takes more than 10000 steps"],
    ["RETURN reduce(s = [1], i IN range(1, 100) | s + s)", "builds a list of more than 5000 items"],
    ["MATCH (a), (b), (c), (d), (e), (f), (g) RETURN count(*)", "takes more than 10000 steps"],
    ["MATCH (a)-[*]-(b) MATCH (c)-[*]-(d) RETURN count(*)", "takes more than 10000 steps"],
    ["UNWIND range(1, 100) AS x RETURN x", "gives more than 50 rows"],
  ])("%s", (query, message) => {
    expect(() => ask(query, {}, { steps: 10_000, rows: 50, held: 5000 })).toThrow(
      expect.objectContaining({ code: "limit", message: expect.stringContaining(message) }),
    );
  });

  test("in time", () => {
    const started = performance.now();
    expect(() =>
      ask(
        "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(*)",
        {},
        { milliseconds: 200, steps: 1e12 },
      ),
    ).toThrow("takes longer than 200 ms");
    expect(performance.now() - started).toBeLessThan(3000);
  });

  test("in what it keeps", () => {
    const limits = { held: 1000 };
    expect(() => ask("UNWIND range(1, 900) AS a UNWIND range(1, 900) AS b RETURN a, b ORDER BY b", {}, limits)).toThrow(
      "keeps more than 1000 values at once",
    );
    expect(() =>
      ask("UNWIND range(1, 900) AS a UNWIND range(1, 900) AS b RETURN count(DISTINCT a * b)", {}, limits),
    ).toThrow("keeps more than 1000 values at once");
    expect(
      ask("UNWIND range(1, 900) AS a UNWIND range(1, 90) AS b RETURN a, b ORDER BY b DESC, a LIMIT 1", {}, limits),
    ).toEqual([[1n, 90n]]);
  });
});

test("what is sorted for each row is let go before the next row", () => {
  const query =
    "UNWIND range(1, 100) AS a CALL (a) { UNWIND range(1, 500) AS b RETURN b ORDER BY b DESC LIMIT 1 } RETURN count(*)";
  expect(ask(query, {}, { held: 1000 })).toEqual([[100n]]);
});

test("a value that nests without end is an error of the query", () => {
  expect(() => ask("WITH reduce(s = [], i IN range(1, 100000) | [s]) AS s RETURN s = s")).toThrow(
    expect.objectContaining({ code: "limit" }),
  );
});
