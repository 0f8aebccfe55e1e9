/** The list that says what the picture shows. */

import { expect, test } from "vitest";
import { findAlone, findOwner, groupEdges, toReadingOrder } from "../../client/list/group-edges.ts";
import { phraseAround } from "../../client/list/statement.ts";
import { edge, graph, node } from "./records.ts";

const GRAPH = graph(
  [node("company:丙公司"), node("park:甲园"), node("park:乙园"), node("place:戊市")],
  [edge("company:丙公司", "LOCATED_IN", "park:甲园"), edge("park:乙园", "PARTNERED_WITH", "park:甲园")],
);

test("every relation stands once, under the better connected of its two", () => {
  expect(groupEdges(GRAPH).map(({ node, edges }) => [node.name, edges.map(({ from }) => from.name)])).toEqual([
    ["甲园", ["丙公司", "乙园"]],
  ]);
});

test("a partnership is read from where the list has it, whichever end its id names first", () => {
  const [, partnership] = GRAPH.edges;
  const [first, second] = [node("park:乙园"), node("park:甲园")];
  const owner = partnership && findOwner(GRAPH, partnership);

  expect(owner).toBe("park:甲园");
  expect(toReadingOrder("PARTNERED_WITH", [first, second], owner)).toEqual([second, first]);
  expect(toReadingOrder("PARTNERED_WITH", [second, first], owner)).toEqual([second, first]);
});

test("a relation with a direction is read in its direction", () => {
  const [company, park] = [node("company:丙公司"), node("park:甲园")];
  expect(toReadingOrder("LOCATED_IN", [company, park], park.id)).toEqual([company, park]);
});

test("a relation whose end is not in the set is left out", () => {
  expect(groupEdges(graph([node("park:甲园")], GRAPH.edges))).toEqual([]);
});

test("things without a relation are not forgotten", () => {
  expect(findAlone(GRAPH).map(({ name }) => name)).toEqual(["戊市"]);
});

test("a relation is worded around its second name", () => {
  expect(phraseAround("PARTNERED_WITH", "zh-CN")).toEqual(["与", "合作"]);
  expect(phraseAround("LOCATED_IN", "en")).toEqual(["is in", ""]);
});
