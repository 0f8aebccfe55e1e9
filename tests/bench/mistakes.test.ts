/** What the judge says is missing or wrong, by type and with its sentence. */

import { describe, expect, test } from "vitest";
import { tallyOfType } from "../../bench/score/by-type.ts";
import { halfOf } from "../../bench/score/corpus.ts";
import type { FileScore, Mistake } from "../../bench/score/measure.ts";
import { findReading, findStatement, parseItem } from "../../bench/score/mistakes.ts";
import { toWorstMistakes } from "../../bench/score/worst-mistakes.ts";
import type { GraphExport } from "../../graph/index.ts";

describe("what the judge says is taken apart", () => {
  test.each([
    ["entity Park Mill Lane Science Park", "entity", "Park"],
    ["entity duplicate Company 青禾科技", "entity", "Company"],
    ["relation 青禾科技 LOCATED_IN 柳溪高新区", "relation", "LOCATED_IN"],
    ["relation without evidence A PARTNERED_WITH B", "relation", "PARTNERED_WITH"],
  ] as const)("%s", (text, kind, type) => {
    expect(parseItem(text)).toMatchObject({ kind, type, text });
  });

  test("what is neither a thing nor a relation is refused", () => {
    expect(() => parseItem("sentence 3")).toThrow('The judge says "sentence 3"');
  });
});

const item = parseItem("relation duplicate 青禾科技 LOCATED_IN 柳溪高新区");

test("a missed relation shows the sentence of the gold", () => {
  const entities = [
    { id: "e1", name: "青禾科技", label: "Company" as const, aliases: [] },
    { id: "e2", name: "柳溪高新区", label: "Park" as const, aliases: [] },
  ];
  const relations = [
    { type: "PARTNERED_WITH", source: "e1", target: "e2", evidence: "双方签约。", optional: false },
    { type: "LOCATED_IN", source: "e1", target: "e2", evidence: "青禾科技落户柳溪高新区。", optional: false },
  ];
  const gold = { source: "a.txt", articles: [{ language: "zh-Hans", entities, relations }] };
  expect(findStatement(item, gold, "")).toBe("青禾科技落户柳溪高新区。");
});

test("a missed thing shows the sentence that names it, by any of its names", () => {
  const entities = [{ id: "e1", name: "青禾科技", label: "Company" as const, aliases: ["青禾"] }];
  const gold = { source: "a.txt", articles: [{ language: "zh-Hans", entities, relations: [] }] };
  const text = "春天来了。青禾开业。柳溪很近。";
  expect(findStatement(parseItem("entity Company 青禾科技"), gold, text)).toBe("青禾开业。");
  expect(findStatement(parseItem("entity Company 北岸科技"), gold, text)).toBeUndefined();
});

test("what is wrong shows the sentence that it was read from, in that file, and the rule", () => {
  const graph = {
    articles: [
      { id: "article:1", source: "other.txt" },
      { id: "article:2", source: "a.txt" },
    ],
    nodes: [
      { id: "n1", label: "Company", name: "青禾科技", aliases: [], mentions: [] },
      { id: "n2", label: "Park", name: "柳溪高新区", aliases: [], mentions: [] },
    ],
    edges: [
      {
        type: "LOCATED_IN",
        source: "n1",
        target: "n2",
        status: "actual",
        evidence: [
          { article: "article:1", quote: "青禾科技位于柳溪高新区。", rule: "located" },
          { article: "article:2", quote: "柳溪高新区的青禾科技开业。", rule: "owned" },
        ],
      },
    ],
  } as unknown as GraphExport;
  expect(findReading(item, "a.txt", graph, "")).toEqual({ sentence: "柳溪高新区的青禾科技开业。", rule: "owned" });
  expect(findReading(parseItem("entity Park 柳溪高新区"), "a.txt", graph, "春天来了。柳溪高新区很近。")).toEqual({
    sentence: "柳溪高新区很近。",
  });
});

const mistakeOf = (what: Mistake["what"], text: string): Mistake => ({ ...parseItem(text), what, sentence: "原文。" });

const file: FileScore = {
  file: "a.txt",
  language: "zh-Hans",
  half: "learned",
  entity: { right: 1, wrong: 1, missed: 1 },
  relation: { right: 0, wrong: 0, missed: 0 },
  mistakes: [mistakeOf("missed", "entity Park 柳溪高新区"), mistakeOf("wrong", "entity Park 柳溪")],
  required: [
    parseItem("entity Park 柳溪高新区"),
    parseItem("entity Park 南岸软件园"),
    parseItem("entity Fund 柳溪基金"),
  ],
};

test("what had to be found and is not missed is right", () => {
  expect(tallyOfType("Park", [file, file])).toEqual({ right: 2, wrong: 2, missed: 2 });
  expect(tallyOfType("Fund", [file])).toEqual({ right: 1, wrong: 0, missed: 0 });
});

test("the worst file's mistakes come first, and none of the unseen half", () => {
  const worse = { ...file, file: "b.txt", mistakes: [...file.mistakes, mistakeOf("wrong", "entity Fund 引导基金")] };
  const unseen = { ...worse, file: "c.txt", half: "unseen" } as const;
  expect(toWorstMistakes([file, unseen, worse], 4)).toEqual({
    lines: [
      "b.txt: missed entity Park 柳溪高新区\n    原文。",
      "b.txt: wrong entity Park 柳溪\n    原文。",
      "b.txt: wrong entity Fund 引导基金\n    原文。",
      "a.txt: missed entity Park 柳溪高新区\n    原文。",
    ],
    of: 5,
  });
});

test("only dev has halves, and which file is in which never changes", () => {
  expect(["alpha.txt", "beta.txt", "gamma.txt", "delta.txt"].map((name) => halfOf("dev", name))).toEqual([
    "unseen",
    "unseen",
    "unseen",
    "learned",
  ]);
  expect(halfOf("samples", "01.txt")).toBeUndefined();
});
