import { describe, expect, test } from "vitest";
import { runQuery } from "../../../cypher/index.ts";
import { MemoryGraph } from "../memory-graph.ts";
import { parksGraph, toMap } from "./ask.ts";

/** How the graph was asked, and how many rows came of it. */
function work(query: string, parameters: Parameters<typeof toMap>[0] = {}) {
  const graph = parksGraph();
  const { rows } = runQuery(query, toMap(parameters), graph);
  return { ...graph.asked, rows: rows.length };
}

describe("an index is used", () => {
  test.each([
    ["MATCH (p:Park {id: $id}) RETURN p", { id: "north" }],
    ["MATCH (p:Park) WHERE p.id = $id RETURN p", { id: "north" }],
    ["MATCH (p:Park) WHERE $id = p.id AND p.founded > 0 RETURN p", { id: "north" }],
    ["WITH 'north' AS id MATCH (p:Park {id: id}) RETURN p", {}],
    ["MATCH (p:Entity:Park {id: 'north'}) RETURN p", {}],
    ["MATCH (p:Park) WHERE p.id IN $ids RETURN p", { ids: ["north"] }],
  ])("%s", (query, parameters) => {
    expect(work(query, parameters)).toMatchObject({ all: 0, label: 0, index: 1, rows: 1 });
  });

  test("for each of several values, and never twice for the same node", () => {
    expect(
      work("MATCH (p:Entity) WHERE p.id IN $ids RETURN p", { ids: ["north", "south", "north", null] }),
    ).toMatchObject({
      label: 0,
      rows: 2,
    });
  });

  test("when a parameter decides which conditions are left", () => {
    const query = "MATCH (p:Entity) WHERE $ids IS NULL OR p.id IN $ids RETURN p";
    expect(work(query, { ids: ["north"] })).toMatchObject({ label: 0, index: 1, rows: 1 });
    expect(work(query, { ids: null })).toMatchObject({ label: 1, index: 0, rows: 6 });
  });

  test("for whichever end of a path has one", () => {
    expect(work("MATCH (c:Company)-[:LOCATED_IN]->(p:Park {id: 'north'}) RETURN c")).toMatchObject({
      all: 0,
      label: 0,
      index: 1,
      relationships: 1,
      rows: 1,
    });
  });
});

test("a number is looked for among all nodes of the label, since 1 equals 1.0", () => {
  expect(work("MATCH (p:Park {id: 1}) RETURN p")).toMatchObject({ label: 1, index: 0, rows: 0 });
});

test("without an index the rarest label comes first", () => {
  expect(work("MATCH (a:Entity)-[:PARTNERED_WITH]-(u:University) RETURN a")).toMatchObject({
    label: 1,
    relationships: 1,
  });
});

test("of several labels each is asked for, and no node comes twice", () => {
  const graph = new MemoryGraph();
  for (const labels of [["A"], ["B"], ["A", "B"], [], [], []]) graph.addVertex(labels);
  expect(runQuery("MATCH (n:A|B) RETURN size(labels(n)) AS l ORDER BY l", {}, graph).rows).toEqual([[1n], [1n], [2n]]);
  expect(graph.asked).toMatchObject({ all: 0, label: 2 });
});

test("a node that is known already is not looked for again", () => {
  expect(work("MATCH (a:University) MATCH (b:Park)-[:PARTNERED_WITH]-(a) RETURN b")).toMatchObject({
    all: 0,
    label: 1,
    relationships: 1,
  });
});

test("the nodes of a label are counted without looking at one", () => {
  expect(work("MATCH (n:Park) RETURN count(n)")).toMatchObject({ all: 0, label: 0, rows: 1 });
  expect(work("MATCH (n) RETURN count(*) AS n")).toMatchObject({ all: 0, label: 0, rows: 1 });
});

test("LIMIT ends the search when there are enough rows", () => {
  expect(work("MATCH (a)--(b) RETURN a LIMIT 1")).toMatchObject({ relationships: 1, rows: 1 });
});
