/** Asking a person: what is taken for an answer, and when it is passed on. */

import { expect, test } from "vitest";
import type { ClaimId, ClaimToJudge } from "#graph/schema";
import { askPerson } from "../../../ingest/review/ask-person.ts";

const claims = ["甲", "乙", "丙"].map((subject): { claim: ClaimToJudge; grounds: [] } => ({
  claim: {
    id: `claim:${subject}` as ClaimId,
    type: "MEMBER_OF",
    status: "planned",
    dateInferred: false,
    quote: `${subject}园将加入海雀计划。`,
    rule: "joined",
    subject: `${subject}园`,
    object: "海雀计划",
    source: "news.txt",
    span: [0, 10],
    subjectSpan: [0, 2],
    objectSpan: [5, 9],
    cues: [],
    tied: false,
    reviewed: false,
  },
  grounds: [],
}));

/** What is judged, and what is said, when the person answers so and then goes. */
async function talk(...answers: readonly string[]) {
  const left = [...answers];
  const said: string[] = [];
  const judged: string[] = [];
  const conversation = { say: (text: string) => void said.push(text), ask: async () => left.shift() };
  const count = await askPerson(claims, conversation, ({ claim: { id } }, verdict) => {
    judged.push(`${verdict} ${id}`);
    return `${verdict}ed`;
  });
  return { judged, count, said, left };
}

test("passes on each answer, whole words and first letters alike", async () => {
  const { judged, count, said } = await talk("a", " Reject ", "skip");

  expect(judged).toEqual(["accept claim:甲", "reject claim:乙"]);
  expect(count).toBe(2);
  expect(said[0]).toContain("1 of 3: 甲园 MEMBER_OF 海雀计划 (planned)   claim:甲\n  “甲园将加入海雀计划。”");
});

test("asks again until an answer is clear", async () => {
  const { judged, said } = await talk("", "yes", "a", "q");

  expect(judged).toEqual(["accept claim:甲"]);
  expect(said.filter((text) => text.includes("q: enough for today"))).toHaveLength(2);
});

test("ends when told to, or when the person goes", async () => {
  expect(await talk("q", "a")).toMatchObject({ judged: [], left: ["a"] });
  expect(await talk("r")).toMatchObject({ judged: ["reject claim:甲"], count: 1 });
});
