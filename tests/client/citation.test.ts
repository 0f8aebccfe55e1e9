/** A sentence as it is cited. */

import { expect, test } from "vitest";
import { type EdgeId, edgeId } from "#graph/schema";
import { toAddress, toCitation } from "../../client/details/citation.ts";
import { parseUrl } from "../../client/state/view-url.ts";
import { wordsIn } from "../../client/wording/words.ts";
import { claim } from "./records.ts";

const EDGE: EdgeId = edgeId.parse("park:乙园|PARTNERED_WITH|park:甲园");
const SAID = claim({ subject: "park:甲园", object: "park:乙园", quote: "甲园与乙园签约。" });
const REPORTED = { ...SAID, article: { ...SAID.article, publisher: "晨报", published: "2018-03-06" } };

test("names quotation, article, publisher, date and address, as the language of the page does", () => {
  expect(toCitation(REPORTED, "http://here/", "zh-CN", wordsIn("zh-CN"))).toBe(
    "“甲园与乙园签约。”——《两园牵手》，晨报，2018年3月6日 http://here/",
  );
  expect(toCitation(REPORTED, "http://here/", "en", wordsIn("en"))).toBe(
    "“甲园与乙园签约。” — “两园牵手”, 晨报, Mar 6, 2018 http://here/",
  );
});

test("says of a sample that it is one, and nothing of what is not known", () => {
  const sample = { ...SAID, article: { ...SAID.article, sample: true } };
  expect(toCitation(sample, "http://here/", "en", wordsIn("en"))).toBe(
    "“甲园与乙园签约。” — “两园牵手”, sample article http://here/",
  );
});

test("the address leads to the relation in what is shown, without filter, list or article", () => {
  const view = parseUrl("?node=park:甲园&expand=park:乙园&select=park:甲园&hide=Place&as=list&lang=en", "en");
  const address = toAddress(view, EDGE, "http://127.0.0.1:3000");

  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:3000\/\?/u);
  expect(parseUrl(new URL(address).search, "zh-CN")).toEqual({
    ...parseUrl("?node=park:甲园&expand=park:乙园&lang=en", "en"),
    selection: { kind: "edge", id: EDGE },
  });
});
