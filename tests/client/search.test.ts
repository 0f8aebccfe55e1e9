/** What answers to a text typed into the search box, and what the start page proposes. */

import { describe, expect, test } from "vitest";
import { openAnswer, toNetworkAnswers, toNodeAnswers } from "../../client/search/find-answers.ts";
import { interleaveByQuestion } from "../../client/start/interleave.ts";
import { searchExamples } from "../../client/start/search-examples.ts";
import { parseUrl } from "../../client/state/view-url.ts";
import { network, node } from "./records.ts";

const PLAN = node("programme:全球园区伙伴计划", ["GPP"]);
const PARK = node("park:张江园", ["张江"]);
const NETWORKS = [network("members", "伙伴计划", [PLAN]), network("pairs", "东园 — 张江园", [node("park:东园"), PARK])];

describe("a network answers", () => {
  const answers = (text: string, hits: Parameters<typeof toNetworkAnswers>[1] = []) =>
    toNetworkAnswers(text, hits, NETWORKS).map(({ id }) => id);

  test("when an anchor goes by the text", () => {
    expect(answers("gpp")).toEqual(["network members:伙伴计划"]);
    expect(answers("张江")).toEqual(["network pairs:东园 — 张江园"]);
  });

  test("when the server found an anchor by what only the server knows, such as pinyin", () => {
    expect(answers("zhangjiang", [PARK])).toEqual(["network pairs:东园 — 张江园"]);
  });

  test("never to nothing", () => {
    expect(answers(" ")).toEqual([]);
  });
});

test("choosing a thing opens what surrounds it", () => {
  const [answer] = toNodeAnswers([PARK]);
  if (answer === undefined) throw new Error("no answer");
  expect(openAnswer(parseUrl("", "zh-CN"), answer).root).toEqual({ kind: "neighborhood", center: "park:张江园" });
});

test("the largest network of each question comes before the second of any, the larger first", () => {
  const sizes = { "pairs A": 5, "pairs B": 4, "members A": 9, "members B": 2, "members C": 1 };
  const networks = Object.entries(sizes).map(([text, nodeCount]) => ({
    ...network(text.split(" ")[0] ?? "", text, [PARK]),
    nodeCount,
  }));
  expect(interleaveByQuestion(networks).map(({ title }) => title.en.slice("About ".length))).toEqual([
    "members A",
    "pairs A",
    "pairs B",
    "members B",
    "members C",
  ]);
});

test("the search box proposes the short names of what there is", () => {
  expect(searchExamples(NETWORKS)).toEqual(["GPP", "东园", "张江"]);
});
