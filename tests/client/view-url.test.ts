/** The address of a view: a link reproduces the picture. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { articleId, claimRecord, EDGE_TYPE_NAMES, NODE_LABELS, toEdgeId, toNodeId } from "#graph/schema";
import { FACETS } from "../../client/state/filters.ts";
import { NOTHING_SELECTED, type Selection } from "../../client/state/selection.ts";
import { FORMS, LANGUAGES, type Reading, type Root, toStart, type View } from "../../client/state/view.ts";
import { parseUrl, toUrl } from "../../client/state/view-url.ts";
import { id } from "./records.ts";

const START = toStart(parseUrl("", "zh-CN"));

const name = fc.string({ minLength: 1, unit: "binary" });
const nodeIds = fc.tuple(fc.constantFrom(...NODE_LABELS), name).map(([label, text]) => toNodeId(label, text));
const edgeIds = fc
  .tuple(fc.constantFrom(...EDGE_TYPE_NAMES), nodeIds, nodeIds)
  .map(([type, from, to]) => toEdgeId(type, from, to));
const selections = fc.oneof(
  fc.constant(NOTHING_SELECTED),
  nodeIds.filter((text) => !/\|[A-Z_]+\|/u.test(text)).map((id): Selection => ({ kind: "node", id })),
  edgeIds.map((id): Selection => ({ kind: "edge", id })),
);
const roots = fc.oneof(
  fc.constant(undefined),
  name.map((text): Root => ({ kind: "network", id: text })),
  nodeIds.map((center): Root => ({ kind: "neighborhood", center })),
);
const readings = fc.option(
  fc.tuple(name, fc.option(name, { nil: undefined })).map(
    ([article, claim]): Reading => ({
      article: articleId.parse(`article:${article}`),
      claim: claim === undefined ? undefined : claimRecord.shape.id.parse(`claim:${claim}`),
    }),
  ),
  { nil: undefined },
);
const views: fc.Arbitrary<View> = fc.record({
  root: roots,
  expanded: fc.uniqueArray(nodeIds),
  selection: selections,
  hidden: fc.uniqueArray(fc.constantFrom(...FACETS)).map((facets) => new Set(facets)),
  form: fc.constantFrom(undefined, ...FORMS),
  reading: readings,
  language: fc.constantFrom(...LANGUAGES),
});

test("an address read back is the view that it was made of", () => {
  fc.assert(
    fc.property(views, (view) => {
      expect(parseUrl(toUrl(view), "en")).toEqual(view);
    }),
  );
});

test("what is left out of the address is what the start page shows", () => {
  expect(toUrl(START)).toBe("?lang=zh-CN");
  expect(parseUrl("", "zh-CN")).toEqual(START);
});

test("an address can be read by a person", () => {
  const view: View = {
    ...START,
    root: { kind: "neighborhood", center: id("park:成都高新区") },
    hidden: new Set(["planned", "Place"]),
    selection: { kind: "node", id: id("company:BP&C集团") },
  };
  expect(decodeURIComponent(toUrl(view))).toBe(
    "?node=park:成都高新区&select=company:BP&C集团&hide=Place,planned&lang=zh-CN",
  );
});

describe("an address that says something wrong", () => {
  test("is read without it", () => {
    const address = "?node=nonsense&select=also&hide=Park,Nonsense&as=cube&article=none&lang=tlh&expand=x";
    expect(parseUrl(address, "en")).toEqual({ ...START, language: "en", hidden: new Set(["Park"]) });
  });

  test("names a thing to add only once", () => {
    expect(parseUrl("?expand=park:甲&expand=park:甲", "en").expanded).toEqual(["park:甲"]);
  });
});

test("the id of a relation, which holds two ids of things, is taken for a relation", () => {
  const relation = toEdgeId("MEMBER_OF", id("park:甲园"), id("programme:星火计划"));
  expect(parseUrl(`?select=${encodeURIComponent(relation)}`, "en").selection).toEqual({ kind: "edge", id: relation });
});
