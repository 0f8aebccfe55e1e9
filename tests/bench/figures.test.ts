/** The figures that must not drop, and what is said when one does. */

import { describe, expect, test } from "vitest";
import { compareFigures, toFigures } from "../../bench/score/figures.ts";
import { parsePairScores } from "../../bench/score/finance.ts";
import type { FileScore } from "../../bench/score/measure.ts";

const file: FileScore = {
  file: "a.txt",
  language: "en",
  half: undefined,
  entity: { right: 3, wrong: 1, missed: 2 },
  relation: { right: 1, wrong: 1, missed: 0 },
  mistakes: [],
  required: [],
};

describe("comparing with the figures before", () => {
  test("names each figure that dropped by more than a hundredth", () => {
    const { drops } = compareFigures(
      { "seed entities f1": 0.95, "seed relations f1": 0.8 },
      { "seed entities f1": 0.939, "seed relations f1": 0.79 },
    );
    expect(drops).toEqual(["seed entities f1: 0.95 -> 0.939"]);
  });

  test("names a figure that is no longer measured", () => {
    expect(compareFigures({ "dev status": 0.97 }, {}).drops).toEqual(["dev status: 0.97 -> no longer measured"]);
  });

  test("tells what has risen, and is content with it", () => {
    const { drops, rises } = compareFigures({ "dev status": 0.94 }, { "dev status": 0.97, "dev evidence": 1 });
    expect([drops, rises]).toEqual([[], ["dev status: 0.94 -> 0.97"]]);
  });
});

test("counts the files of a set together, each half of one that is split, and the sets without halves", () => {
  const figures = toFigures({
    sets: [
      {
        name: "dev",
        claims: [],
        files: [
          { ...file, half: "learned" },
          { ...file, half: "unseen", entity: { right: 0, wrong: 1, missed: 1 } },
        ],
        evidence: 1,
        status: undefined,
      },
      { name: "samples", claims: [], files: [file], evidence: undefined, status: 0.5 },
      { name: "seed", claims: [], files: [file], evidence: undefined, status: undefined },
    ],
    heldOut: [{ name: "en", claims: [], files: [file], evidence: undefined, status: undefined }],
    finance: [{ type: "INVESTED_IN", tally: { right: 1, wrong: 0, missed: 2 } }],
    setAside: [],
  });
  expect(figures).toMatchObject({
    "dev entities precision": 0.6,
    "dev entities recall": 0.5,
    "held out en entities precision": 0.75,
    "dev learned entities precision": 0.75,
    "dev unseen entities f1": 0,
    "dev evidence": 1,
    "samples relations f1": 0.667,
    "samples status": 0.5,
    "samples + seed entities recall": 0.6,
    "finance INVESTED_IN precision": 1,
    "finance INVESTED_IN recall": 0.333,
  });
  expect(Object.keys(figures)).toHaveLength(6 * 6 + 2 + 3 + 6);
});

test("reads the counts that the judge of the pairs prints", () => {
  const report = `PARTNERED_WITH  recall 0.261  precision on labelled pairs 0.860  (right 74, missed 210, wrong 12)
INVESTED_IN     recall 0.268  precision on labelled pairs 0.822  (right 106, missed 289, wrong 23)
`;
  expect(parsePairScores(report)).toEqual([
    { type: "PARTNERED_WITH", tally: { right: 74, wrong: 12, missed: 210 } },
    { type: "INVESTED_IN", tally: { right: 106, wrong: 23, missed: 289 } },
  ]);
});
