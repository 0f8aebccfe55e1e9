import { describe, expect, test } from "vitest";
import { runQuery } from "../../../cypher/index.ts";
import { MemoryGraph } from "../memory-graph.ts";
import { ask, toMap } from "./ask.ts";

describe("shortestPath", () => {
  test("finds the shortest way between two nodes, whatever the direction", () => {
    expect(ask("MATCH (a {id: 'bolt'}), (b {id: 'uni'}) MATCH p = shortestPath((a)-[*]-(b)) RETURN p")).toEqual([
      ["(bolt)--(south)--(north)--(uni)"],
    ]);
  });

  test("finds all of the shortest", () => {
    expect(
      ask(
        "MATCH (a {id: 'bolt'}), (b {id: 'uni'}) MATCH p = allShortestPaths((a)-[*]-(b)) RETURN p ORDER BY nodes(p)[1].id",
      ),
    ).toEqual([["(bolt)--(ada)--(north)--(uni)"], ["(bolt)--(south)--(north)--(uni)"]]);
  });

  test("goes no further than it may", () => {
    expect(ask("MATCH (a {id: 'bolt'}), (b {id: 'uni'}) MATCH p = shortestPath((a)-[*..2]-(b)) RETURN p")).toEqual([]);
    expect(
      ask("MATCH (a {id: 'bolt'}), (b {id: 'uni'}) OPTIONAL MATCH p = shortestPath((a)-[*..2]-(b)) RETURN p"),
    ).toEqual([[null]]);
  });

  test("takes only relationships of its types and direction", () => {
    expect(
      ask(
        "MATCH (a {id: 'bolt'}), (b {id: 'uni'}) MATCH p = shortestPath((a)-[:LOCATED_IN|PARTNERED_WITH*]->(b)) RETURN p",
      ),
    ).toEqual([]);
    expect(
      ask("MATCH (a {id: 'ada'}), (b {id: 'lake'}) MATCH p = shortestPath((a)-[*]->(b)) RETURN length(p)"),
    ).toEqual([[3n]]);
  });

  test("what is said about the path is part of the search, not a test of the shortest", () => {
    const from = "MATCH (a {id: 'bolt'}), (b {id: 'uni'}) MATCH p = shortestPath((a)-[*]-(b))";
    expect(ask(`${from} WHERE none(n IN nodes(p) WHERE n.id = 'south') RETURN p`)).toEqual([
      ["(bolt)--(ada)--(north)--(uni)"],
    ]);
    expect(ask(`${from} WHERE all(r IN relationships(p) WHERE type(r) <> 'INVESTED_IN') RETURN p`)).toEqual([
      ["(bolt)--(south)--(north)--(uni)"],
    ]);
    expect(ask(`${from} WHERE length(p) > 3 RETURN p`)).toEqual([]);
  });

  test("from a node to itself is an error that says what to add", () => {
    expect(() => ask("MATCH (a {id: 'ada'}) MATCH p = shortestPath((a)-[*]-(a)) RETURN p")).toThrow("WHERE a <> b");
  });
});

describe("path selectors", () => {
  test("choose between each two nodes", () => {
    expect(ask("MATCH p = ANY SHORTEST (a:Company)-->+(b:Park) RETURN p ORDER BY a.id, length(p), b.id")).toEqual([
      ["(ada)--(north)"],
      ["(ada)--(north)--(south)"],
      ["(ada)--(north)--(south)--(lake)"],
      ["(bolt)--(south)"],
      ["(bolt)--(south)--(lake)"],
      ["(bolt)--(ada)--(north)"],
    ]);
  });

  test("GROUPS take all paths of so many lengths", () => {
    expect(
      ask("MATCH p = SHORTEST 2 GROUPS (a {id: 'bolt'})-[:!PARTNERED_WITH]-+(b {id: 'north'}) RETURN length(p)"),
    ).toEqual([[2n]]);
    expect(
      ask("MATCH p = SHORTEST 2 GROUPS (a {id: 'bolt'})--+(b {id: 'north'}) RETURN length(p) AS l ORDER BY l"),
    ).toEqual([[2n], [2n]]);
  });
});

test("finds the shortest way in a large grid without walking every way", () => {
  const graph = new MemoryGraph(["id"]);
  const side = 30;
  const grid = Array.from({ length: side * side }, (_, id) => graph.addVertex(["Cell"], toMap({ id: `c${id}` })));
  for (const [index, vertex] of grid.entries()) {
    const right = (index + 1) % side === 0 ? undefined : grid[index + 1];
    const below = grid[index + side];
    if (right !== undefined) graph.addRelationship(vertex, "NEXT", right);
    if (below !== undefined) graph.addRelationship(vertex, "NEXT", below);
  }
  const query = `MATCH (a:Cell {id: 'c0'}), (b:Cell {id: 'c${side * side - 1}'}) MATCH p = shortestPath((a)-[*]-(b)) RETURN length(p)`;
  expect(runQuery(query, {}, graph, { steps: 20_000 }).rows).toEqual([[58n]]);
});
