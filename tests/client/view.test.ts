/** The steps from one view to the next. */

import { expect, test } from "vitest";
import { articleId, toEdgeId } from "#graph/schema";
import * as step from "../../client/state/view.ts";
import { parseUrl } from "../../client/state/view-url.ts";
import { id } from "./records.ts";

const PARK = id("park:甲园");
const EDGE = toEdgeId("MEMBER_OF", PARK, id("programme:星火计划"));
const NETWORK: step.Root = { kind: "network", id: "members:星火计划" };
const ARTICLE = articleId.parse("article:两园牵手");
const START = parseUrl("", "zh-CN");
const EXPLORING = step.expand(step.openRoot(START, NETWORK), PARK);

test("another question starts afresh but keeps the language and the form", () => {
  const before = step.toggle(step.showAs(step.speak(EXPLORING, "en"), "list"), "Park");
  expect(step.openRoot(before, { kind: "neighborhood", center: PARK })).toEqual({
    ...step.toStart(START),
    root: { kind: "neighborhood", center: PARK },
    form: "list",
    language: "en",
  });
});

test("a thing is expanded only once", () => {
  expect(step.expand(EXPLORING, PARK)).toBe(EXPLORING);
});

test("a relation opens in what is explored, and closes the article that told of it", () => {
  const opened = step.openEdge(step.read(EXPLORING, ARTICLE), EDGE, PARK);
  expect(opened).toEqual({ ...EXPLORING, selection: { kind: "edge", id: EDGE } });
});

test("a relation opens among the neighbors of its end when nothing is explored yet", () => {
  expect(step.openEdge(START, EDGE, PARK).root).toEqual({ kind: "neighborhood", center: PARK });
});

test("an article lies over the picture, which is there again when it closes", () => {
  expect(step.closeArticle(step.read(EXPLORING, ARTICLE))).toEqual(EXPLORING);
});

test("showing all again undoes every filter", () => {
  expect(step.showAll(step.toggle(step.toggle(EXPLORING, "Park"), "planned"))).toEqual(EXPLORING);
});
