/** The set that is explored, and what an expansion adds to it. */

import { expect, test } from "vitest";
import { edgeOf } from "../../client/state/edge-of.ts";
import { mergeSubgraphs } from "../../client/state/scene.ts";
import { claim, edge, graph, node } from "./records.ts";

test("an expansion leaves what was there in its place and adds the new after it", () => {
  const before = graph([node("park:甲园"), node("park:乙园")], [edge("park:甲园", "PARTNERED_WITH", "park:乙园")]);
  const around = graph([node("park:乙园"), node("place:戊市")], [edge("park:乙园", "LOCATED_IN", "place:戊市")]);

  const { nodes, edges } = mergeSubgraphs(before, { ...around, truncated: true });

  expect(nodes.map(({ name }) => name)).toEqual(["甲园", "乙园", "戊市"]);
  expect(edges.map(({ type }) => type)).toEqual(["PARTNERED_WITH", "LOCATED_IN"]);
});

test("adding what is there already changes nothing", () => {
  const whole = graph([node("park:甲园")], []);
  expect(mergeSubgraphs(whole, whole)).toEqual(whole);
});

test("a claim belongs to the same relation whichever of two partners it names first", () => {
  const parts = { quote: "甲园与乙园签约。", type: "PARTNERED_WITH" } as const;
  const [one, other] = ["park:乙园", "park:甲园"];
  const expected = "park:乙园|PARTNERED_WITH|park:甲园";

  expect(edgeOf(claim({ ...parts, subject: one, object: other }))).toBe(expected);
  expect(edgeOf(claim({ ...parts, subject: other, object: one }))).toBe(expected);
});

test("partners stand in the order of their code points, not of their UTF-16 units", () => {
  const [rare, wide] = ["park:𠮷園", "park:ｱ園"]; // U+20BB7 begins with a surrogate below U+FF71
  const said = claim({ quote: "…", subject: rare, object: wide });
  expect(edgeOf(said)).toBe(`${wide}|PARTNERED_WITH|${rare}`);
});

test("a claim with a direction keeps it", () => {
  const said = claim({ quote: "…", type: "LOCATED_IN", subject: "park:甲园", object: "company:丙公司" });
  expect(edgeOf(said)).toBe("park:甲园|LOCATED_IN|company:丙公司");
});
