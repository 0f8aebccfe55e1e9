/** How often what claims rest on was right: counted over the texts that are given. */

import { expect, test } from "vitest";
import type { ClaimId, ClaimToJudge } from "#graph/schema";
import { countGrounds } from "../../bench/score/grounds.ts";
import type { FileScore, Mistake } from "../../bench/score/measure.ts";

function claim(source: string, subject: string, object: string, with_: Partial<ClaimToJudge> = {}): ClaimToJudge {
  return {
    ...{ id: `claim:${source}${subject}` as ClaimId, type: "PARTNERED_WITH", status: "actual", dateInferred: false },
    ...{ quote: "…", rule: "signed", subject, object, source, cues: [], tied: false, reviewed: false },
    ...{ span: [0, 20], subjectSpan: [0, 1], objectSpan: [2, 3], ...with_ },
  };
}

function file(name: string, half: FileScore["half"], ...wrong: readonly (readonly [string, string])[]): FileScore {
  const none = { right: 0, wrong: 0, missed: 0 };
  const mistakes = wrong.map((ends): Mistake => {
    return { kind: "relation", type: "PARTNERED_WITH", text: "", ends, what: "wrong", sentence: undefined };
  });
  return { file: name, language: "zh-Hans", half, entity: none, relation: none, mistakes, required: [] };
}

test("counts each ground of each claim as right or wrong, a partnership from either side", () => {
  const set = {
    name: "held out",
    evidence: 1,
    status: 1,
    files: [file("a.txt", undefined, ["乙", "甲"]), file("b.txt", undefined)],
    claims: [
      claim("a.txt", "甲", "乙", { objectSpan: [40, 41] }),
      claim("a.txt", "丙", "乙"),
      claim("b.txt", "甲", "乙"),
    ],
  };

  expect(countGrounds([set])).toEqual([
    { name: "named in another sentence", right: 0, wrong: 1 },
    { name: "rule signed", right: 2, wrong: 1 },
  ]);
});
