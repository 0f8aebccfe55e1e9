/** Which claims a person is asked about first, and why. */

import { describe, expect, test } from "vitest";
import type { ClaimId, ClaimToJudge } from "#graph/schema";
import { chinese } from "../../../ingest/relations/chinese.ts";
import { english } from "../../../ingest/relations/english.ts";
import { findGrounds, findLeastSure, MEASURED } from "../../../ingest/review/grounds.ts";

function claim(id: string, with_: Partial<ClaimToJudge> = {}): ClaimToJudge {
  return {
    id: `claim:${id}` as ClaimId,
    type: "PARTNERED_WITH",
    status: "actual",
    dateInferred: false,
    quote: "云岭高新区与沙洲软件园签约。",
    rule: "signed",
    subject: "云岭高新区",
    object: "沙洲软件园",
    source: "news.txt",
    span: [100, 200],
    subjectSpan: [100, 105],
    objectSpan: [106, 111],
    cues: [],
    tied: false,
    reviewed: false,
    ...with_,
  };
}

const MEASUREMENTS = [
  { name: "rule signed", right: 90, wrong: 5 },
  { name: "rule settled", right: 2, wrong: 0 },
  { name: "named in another sentence", right: 8, wrong: 2 },
  { name: "named far apart", right: 30, wrong: 10 },
];
const measured = new Map(MEASUREMENTS.map((ground) => [ground.name, ground]));
const orderOf = (...claims: readonly ClaimToJudge[]) =>
  findLeastSure(claims, measured).map(({ claim: { id } }) => id.slice("claim:".length));

describe("a claim rests on", () => {
  test.each([
    ["its rule", {}, ["rule signed"]],
    ["a name in an earlier sentence", { subjectSpan: [20, 25] }, ["rule signed", "named in another sentence"]],
    ["names far apart", { objectSpan: [146, 151] }, ["rule signed", "named far apart"]],
    ["names just not far apart", { objectSpan: [145, 150] }, ["rule signed"]],
    ["the object named long before the subject", { subjectSpan: [180, 185] }, ["rule signed", "named far apart"]],
    ["a short name", { tied: true }, ["rule signed", "tied by a short name"]],
  ] as const)("%s", (_, with_, grounds) => {
    expect(findGrounds(claim("a", with_))).toEqual(grounds);
  });
});

describe("a person is asked first", () => {
  test("about what rests on something that nobody has measured", () => {
    expect(orderOf(claim("a"), claim("b", { rule: "new" }), claim("c", { subjectSpan: [20, 25] }))).toEqual([
      "b",
      "c",
      "a",
    ]);
  });

  test("about what was right in few readings rather than in many", () => {
    expect(orderOf(claim("a"), claim("b", { rule: "settled" }))).toEqual(["b", "a"]);
  });

  test("about the claim with more to doubt, where the weakest is the same", () => {
    const far = { objectSpan: [190, 195] } as const;
    expect(orderOf(claim("a", far), claim("b", { ...far, rule: "settled" }))).toEqual(["b", "a"]);
    expect(orderOf(claim("a", { rule: "new" }), claim("b", { ...far, rule: "new" }))).toEqual(["b", "a"]);
  });

  test("in a fixed order among equals, and never about what somebody has judged", () => {
    expect(orderOf(claim("b"), claim("a"), claim("c", { reviewed: true }))).toEqual(["a", "b"]);
  });

  test("with the weakest ground named first", () => {
    const [first] = findLeastSure([claim("a", { subjectSpan: [20, 25] })], measured);

    expect(first?.grounds).toEqual([
      { name: "named in another sentence", right: 8, wrong: 2 },
      { name: "rule signed", right: 90, wrong: 5 },
    ]);
  });
});

test("most rules of the lexicon have been measured", () => {
  const rules = [chinese, english].flatMap(({ lexicon }) => [...lexicon.frames, ...lexicon.phrases]);
  const names = [...new Set(rules.map(({ name }) => `rule ${name}`))];

  expect(names.filter((name) => MEASURED.has(name)).length).toBeGreaterThan(names.length / 2);
  for (const { right, wrong } of MEASURED.values()) expect(right + wrong).toBeGreaterThan(0);
});
