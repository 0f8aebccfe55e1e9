/** The filter: what is hidden, what goes with it, what stays. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  applyFilters,
  countFacets,
  FACETS,
  type Facet,
  NOTHING_HIDDEN,
  toggleFacet,
} from "../../client/state/filters.ts";
import { edge, graph, node } from "./records.ts";

/** A programme with two parks in it, one of which holds a company and plans a fund; a place that nobody is in. */
const PROGRAMME = graph(
  [
    node("programme:星火计划"),
    node("park:甲园"),
    node("park:乙园"),
    node("company:丙公司"),
    node("fund:丁基金"),
    node("place:戊市"),
  ],
  [
    edge("park:甲园", "MEMBER_OF", "programme:星火计划"),
    edge("park:乙园", "MEMBER_OF", "programme:星火计划"),
    edge("company:丙公司", "LOCATED_IN", "park:甲园"),
    edge("park:甲园", "INVESTED_IN", "fund:丁基金", { status: "planned" }),
  ],
);

function whatIsLeft(...hidden: readonly Facet[]) {
  const { nodes, edges } = applyFilters(PROGRAMME, new Set(hidden));
  return { things: nodes.map(({ name }) => name), relations: edges.map(({ type }) => type) };
}

describe("hiding a kind", () => {
  test("takes its things and their relations away", () => {
    expect(whatIsLeft("Company")).toEqual({
      things: ["星火计划", "甲园", "乙园", "丁基金", "戊市"],
      relations: ["MEMBER_OF", "MEMBER_OF", "INVESTED_IN"],
    });
  });

  test("leaves the members of a programme that is hidden", () => {
    expect(whatIsLeft("Programme").things).toEqual(["甲园", "乙园", "丙公司", "丁基金", "戊市"]);
  });
});

describe("hiding a type or a status", () => {
  test("takes away the things that only such relations joined", () => {
    expect(whatIsLeft("MEMBER_OF")).toEqual({
      things: ["甲园", "丙公司", "丁基金", "戊市"],
      relations: ["LOCATED_IN", "INVESTED_IN"],
    });
    expect(whatIsLeft("planned").things).toEqual(["星火计划", "甲园", "乙园", "丙公司", "戊市"]);
  });
});

test("a thing that never had a relation stays until its own kind is hidden", () => {
  expect(whatIsLeft("MEMBER_OF", "LOCATED_IN", "INVESTED_IN").things).toEqual(["戊市"]);
  expect(whatIsLeft("Place").things).not.toContain("戊市");
});

test("counts things by kind and relations by type and by status", () => {
  expect(Object.fromEntries(countFacets(PROGRAMME))).toEqual({
    Programme: 1,
    Park: 2,
    Company: 1,
    Fund: 1,
    Place: 1,
    MEMBER_OF: 2,
    LOCATED_IN: 1,
    INVESTED_IN: 1,
    actual: 3,
    planned: 1,
  });
});

test("toggling twice changes nothing", () => {
  expect(toggleFacet(toggleFacet(NOTHING_HIDDEN, "Park"), "Park")).toEqual(NOTHING_HIDDEN);
});

test("whatever is hidden, no relation is left without its two things, and nothing hidden is left", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...FACETS)), (facets) => {
      const hidden = new Set(facets);
      const { nodes, edges } = applyFilters(PROGRAMME, hidden);
      const shown = new Set(nodes.map(({ id }) => id));

      expect(edges.every(({ from, to }) => shown.has(from) && shown.has(to))).toBe(true);
      const left = [...nodes.map(({ label }) => label), ...edges.flatMap(({ type, status }) => [type, status])];
      expect(left.filter((facet) => hidden.has(facet))).toEqual([]);
    }),
  );
});
