/** A claim before the person who judges it: by what it was read is always said. */

import { expect, test } from "vitest";
import type { ClaimId, ClaimToJudge } from "#graph/schema";
import { showClaim } from "../../../ingest/review/show-claim.ts";

const claim: ClaimToJudge = {
  id: "claim:1f2e" as ClaimId,
  type: "LOCATED_IN",
  status: "actual",
  dateInferred: false,
  quote: "潮汐公司在云岭高新区内建成中试线。",
  rule: "builds-here",
  subject: "潮汐公司",
  object: "云岭高新区",
  source: "news.txt",
  span: [0, 17],
  subjectSpan: [0, 4],
  objectSpan: [5, 10],
  cues: ["内", "建成"],
  tied: false,
  reviewed: false,
};

test.each([
  ["the words that state it", {}, "read from “内” … “建成”"],
  [
    "when and how much it says",
    { date: "2018-03-06", dateInferred: true, amount: 3_000_000, currency: "CNY" },
    "read from “内” … “建成”; 2018-03-06, concluded; CNY 3,000,000",
  ],
  ["the whole sentence where it has none", { cues: [] }, "recognized by the whole sentence, not by single words"],
  [
    "the names where these alone say it",
    { cues: [], objectSpan: [0, 2] },
    "read from the names: one stands in the other, or right beside it",
  ],
] as const)("is shown with %s", (_, given, basis) => {
  expect(showClaim({ claim: { ...claim, ...given }, grounds: [] }).split("\n")[2]).toBe(`  ${basis}`);
});
