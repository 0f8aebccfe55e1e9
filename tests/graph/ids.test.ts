/** Ids that are made of other ids come apart again. */

import { expect, test } from "vitest";
import { type EdgeId, type NodeId, toEdgeEnds, toEdgeId, toNodeIds } from "#graph/schema";

const odd = "company:A|B集团" as NodeId;
const park = "park:云岭高新区" as NodeId;

test("finds the ends of an edge in its id", () => {
  expect(toEdgeEnds(toEdgeId("LOCATED_IN", odd, park))).toEqual([odd, park]);
  expect(toEdgeEnds("park:云岭高新区" as EdgeId)).toBeUndefined();
});

test("finds several nodes in a text, though a name has a bar in it", () => {
  expect(toNodeIds("park:云岭高新区")).toEqual([park]);
  expect(toNodeIds("company:A|B集团|park:云岭高新区")).toEqual([odd, park]);
});
