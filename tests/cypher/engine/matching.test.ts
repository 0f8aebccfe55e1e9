import { describe, expect, test } from "vitest";
import { ask } from "./ask.ts";

describe("MATCH", () => {
  test("finds nodes by label and property", () => {
    expect(ask("MATCH (p:Park {name: '南园'}) RETURN p.id")).toEqual([["south"]]);
  });

  test("finds nothing for a label that is not there", () => {
    expect(ask("MATCH (n:Nothing) RETURN n")).toEqual([]);
  });

  test("follows relationships in their direction, against it, and both ways", () => {
    expect(ask("MATCH ({id: 'south'})-[:PARTNERED_WITH]->(x) RETURN x")).toEqual([["(lake)"]]);
    expect(ask("MATCH ({id: 'south'})<-[:PARTNERED_WITH]-(x) RETURN x")).toEqual([["(north)"]]);
    expect(ask("MATCH ({id: 'south'})-[:PARTNERED_WITH]-(x) RETURN x ORDER BY x.id")).toEqual([
      ["(lake)"],
      ["(north)"],
    ]);
  });

  test("takes each relationship once in a MATCH, but again in the next one", () => {
    expect(ask("MATCH (a {id: 'lake'})--(b)--(c) RETURN c ORDER BY c.id")).toEqual([["(bolt)"], ["(north)"]]);
    expect(ask("MATCH (a {id: 'lake'})--(b) MATCH (b)--(c) RETURN c ORDER BY c.id")).toEqual([
      ["(bolt)"],
      ["(lake)"],
      ["(north)"],
    ]);
  });

  test("joins several patterns by the variables they share", () => {
    expect(ask("MATCH (c:Company)-[:LOCATED_IN]->(p), (c)-[:INVESTED_IN]->(d) RETURN c, p, d")).toEqual([
      ["(bolt)", "(south)", "(ada)"],
    ]);
  });

  test("lets one node's property be that of another node of the same MATCH", () => {
    expect(ask("MATCH (a:Company {id: 'ada'}), (b:Park {founded: a.founded - 13}) RETURN b")).toEqual([["(north)"]]);
  });

  test("walks several relationships and gives them in the order of the pattern", () => {
    expect(ask("MATCH (a {id: 'ada'})-[rs*2..3]->(x) RETURN x, rs ORDER BY size(rs), x.id")).toEqual([
      ["(south)", ["[LOCATED_IN]", "[PARTNERED_WITH]"]],
      ["(uni)", ["[LOCATED_IN]", "[PARTNERED_WITH]"]],
      ["(lake)", ["[LOCATED_IN]", "[PARTNERED_WITH]", "[PARTNERED_WITH]"]],
    ]);
    expect(ask("MATCH p = (x:Park)<-[*2]-(a {id: 'ada'}) RETURN p")).toEqual([["(south)--(north)--(ada)"]]);
  });

  test("a walk may have no relationship at all", () => {
    expect(ask("MATCH (a {id: 'lake'})-[*0..1]-(x) RETURN x ORDER BY x.id")).toEqual([["(lake)"], ["(south)"]]);
  });

  test("repeats a part of a path, and lists what it names", () => {
    expect(ask("MATCH (a {id: 'ada'})((x)-[r]->(y)){2}(z:Park) RETURN x, y, z")).toEqual([
      [["(ada)", "(north)"], ["(north)", "(south)"], "(south)"],
    ]);
    expect(ask("MATCH (z {id: 'lake'})((x)<-[r]-(y) WHERE y:Park)+(a) RETURN a, y ORDER BY size(y)")).toEqual([
      ["(south)", ["(south)"]],
      ["(north)", ["(south)", "(north)"]],
    ]);
  });

  test("a node that an OPTIONAL MATCH did not find matches nothing later", () => {
    expect(ask("OPTIONAL MATCH (a:Nothing) MATCH (a) RETURN a")).toEqual([]);
    expect(ask("OPTIONAL MATCH (a:Nothing) MATCH (a)-->(b) RETURN b")).toEqual([]);
    expect(ask("OPTIONAL MATCH (a:Nothing) OPTIONAL MATCH (a)-->(b) RETURN a, b")).toEqual([[null, null]]);
  });

  test("a relationship that is known already is found again by its ends", () => {
    expect(ask("MATCH ()-[r:INVESTED_IN]->() MATCH (a)-[r]->(b) RETURN a, b")).toEqual([["(bolt)", "(ada)"]]);
    expect(ask("MATCH ()-[r:INVESTED_IN]->() MATCH (a)-[r]-(b) RETURN a ORDER BY a.id")).toEqual([
      ["(ada)"],
      ["(bolt)"],
    ]);
  });

  test("a list of relationships that is known already is followed again", () => {
    const known = "MATCH ({id: 'ada'})-[rs*2]->({id: 'south'})";
    expect(ask(`${known} MATCH (a)-[rs*]->(b) RETURN a, b`)).toEqual([["(ada)", "(south)"]]);
    expect(ask(`${known} MATCH (a)<-[rs*]-(b) RETURN a, b`)).toEqual([]);
    expect(ask(`${known} MATCH (a)-[rs*]-(b) RETURN a, b`)).toEqual([["(ada)", "(south)"]]);
    expect(ask(`${known} MATCH (a)-[rs*3]->(b) RETURN a`)).toEqual([]);
  });

  test("a variable that is no node is an error, not an empty answer", () => {
    expect(() => ask("UNWIND [1, 'x'] AS a MATCH (a)-->(b) RETURN b")).toThrow("a is INTEGER");
  });
});

describe("OPTIONAL MATCH", () => {
  test("keeps rows for which nothing is found", () => {
    expect(ask("MATCH (p:Park) OPTIONAL MATCH (c:Company)-[:LOCATED_IN]->(p) RETURN p, c ORDER BY p.id")).toEqual([
      ["(lake)", null],
      ["(north)", "(ada)"],
      ["(south)", "(bolt)"],
    ]);
  });

  test("its WHERE decides what is found, not which rows stay", () => {
    expect(
      ask("MATCH (p:Park) OPTIONAL MATCH (c)-[:LOCATED_IN]->(p) WHERE c.founded > 2000 RETURN p, c.name ORDER BY p.id"),
    ).toEqual([
      ["(lake)", null],
      ["(north)", "Ada"],
      ["(south)", null],
    ]);
  });
});

describe("conditions on patterns", () => {
  test("WHERE keeps what is true, not what is null", () => {
    expect(ask("MATCH (p:Park) WHERE p.founded < 1990 RETURN p")).toEqual([["(north)"]]);
    expect(ask("MATCH (p:Park) WHERE NOT p.founded < 1990 RETURN p")).toEqual([["(south)"]]);
  });

  test("a pattern can be a condition", () => {
    expect(ask("MATCH (p:Park) WHERE NOT (p)<-[:LOCATED_IN]-() RETURN p")).toEqual([["(lake)"]]);
  });

  test("EXISTS, COUNT and COLLECT ask a query for each row", () => {
    expect(
      ask(
        "MATCH (p:Park) RETURN p.id, EXISTS { (p)--(:University) }, COUNT { (p)--() }, COLLECT { MATCH (p)--(x) RETURN x.id ORDER BY x.id } ORDER BY p.id",
      ),
    ).toEqual([
      ["lake", false, 1n, ["south"]],
      ["north", true, 3n, ["ada", "south", "uni"]],
      ["south", false, 3n, ["bolt", "lake", "north"]],
    ]);
  });

  test("a subquery sees the row around it, also after its own WITH", () => {
    expect(
      ask(
        "WITH 1990 AS year MATCH (p:Park) WHERE EXISTS { WITH p.founded AS founded WHERE founded > year RETURN founded } RETURN p",
      ),
    ).toEqual([["(south)"]]);
  });

  test("a pattern comprehension gives a list for each row", () => {
    expect(
      ask("MATCH (p:Park) RETURN p.id, [(p)<-[:LOCATED_IN]-(c) WHERE c.worth > 1 | c.name] ORDER BY p.id"),
    ).toEqual([
      ["lake", []],
      ["north", ["Ada"]],
      ["south", ["Bolt"]],
    ]);
  });

  test("labels can be combined", () => {
    expect(ask("MATCH (n:Entity&!(Park|Company)) RETURN n")).toEqual([["(uni)"]]);
    expect(ask("MATCH (n) WHERE n:Company|University RETURN n ORDER BY n.id")).toEqual([
      ["(ada)"],
      ["(bolt)"],
      ["(uni)"],
    ]);
    expect(ask("MATCH ()-[r:!PARTNERED_WITH&!LOCATED_IN]->() RETURN r")).toEqual([["[INVESTED_IN]"]]);
  });
});
