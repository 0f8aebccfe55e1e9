/** Stage 3: blocks become sentences whose every character knows its place in the article. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { joinLines } from "../../graph/schema/index.ts";
import { sentenceRanges } from "../../ingest/page/sentence-ends.ts";
import { segment } from "../../ingest/stages/segment.ts";
import { splitArticles } from "../../ingest/stages/split-articles.ts";
import { NEWSPAPER_PAGE, SCANNED_COLUMN, toFile } from "./pages.ts";

function sentencesOf(text: string): readonly string[] {
  return sentenceRanges(text).map((range) => text.slice(...range));
}

describe("a Chinese text", () => {
  test.each([
    ["双方签约。实验室三月开门！谁来？", ["双方签约。", "实验室三月开门！", "谁来？"]],
    ["“钱要跟着人走。”何一凡说。", ["“钱要跟着人走。”", "何一凡说。"]],
    ["青川出地；临港出钱；远帆大学出人。", ["青川出地；临港出钱；远帆大学出人。"]],
    ["张江的海石、北京的锐米……纷纷落户青川。", ["张江的海石、北京的锐米……纷纷落户青川。"]],
    ["协议（双方称为“江约”。至今有效）昨日续签。", ["协议（双方称为“江约”。至今有效）昨日续签。"]],
    ["投资2.5亿元，占3.4%。由Fjord Robotics Inc.承建。", ["投资2.5亿元，占3.4%。", "由Fjord Robotics Inc.承建。"]],
    ["真的吗？！真的。", ["真的吗？！", "真的。"]],
  ])("%s", (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });
});

describe("an English text", () => {
  test.each([
    ["They signed. It runs for ten years.", ["They signed.", "It runs for ten years."]],
    ["Dr. K. Osei of St. Tarn met Prof. Lund.", ["Dr. K. Osei of St. Tarn met Prof. Lund."]],
    [
      "It sold to Verdant Protein Ltd., formerly of Tarn, e.g. No. 4 on Oct. 18.",
      ["It sold to Verdant Protein Ltd., formerly of Tarn, e.g. No. 4 on Oct. 18."],
    ],
    ["It bought Acme Inc. The price was $2.5m.", ["It bought Acme Inc.", "The price was $2.5m."]],
    [
      "It bought Acme Robotics Co. Ltd. Leeds University paid.",
      ["It bought Acme Robotics Co. Ltd.", "Leeds University paid."],
    ],
    ["The U.S. Department agreed at 7 p.m. on Friday.", ["The U.S. Department agreed at 7 p.m. on Friday."]],
    ['"We stay." He left. "Why?" she asked.', ['"We stay."', "He left.", '"Why?" she asked.']],
    ["(It never came.) The park waits.", ["(It never came.)", "The park waits."]],
    ["The old name (Tarn Lab. It was long) is gone.", ["The old name (Tarn Lab. It was long) is gone."]],
    ["He said no. Nobody asked again.", ["He said no.", "Nobody asked again."]],
  ])("%s", (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });
});

test("a sentence is what stands between its first and its last place, lines joined", () => {
  for (const page of [NEWSPAPER_PAGE, SCANNED_COLUMN]) {
    for (const article of splitArticles(toFile(page))) {
      for (const { text, at } of segment(article)) {
        const start = at[0] ?? Number.NaN;
        const raw = article.text.slice(start, (at.at(-1) ?? start) + 1);
        expect(joinLines(raw)).toEqual({ text, at: at.map((place) => place - start) });
      }
    }
  }
});

test("a sentence knows its block and its role, and furniture has none", () => {
  const [article] = splitArticles(toFile("青川签约\n\n双方昨日签约。\n\n广告\n好房热卖！\n\n实验室三月开门。"));
  const sentences = article === undefined ? [] : segment(article);
  expect(sentences.map(({ index, block, role, text }) => [index, block, role, text])).toEqual([
    [0, 0, "headline", "青川签约"],
    [1, 1, "body", "双方昨日签约。"],
    [2, 3, "body", "实验室三月开门。"],
  ]);
});

test("any text is covered by its sentences in order, with nothing but white space between them", () => {
  const pieces = fc.constantFrom(
    "青川",
    "Acme Inc",
    " ",
    "\n",
    "。",
    ".",
    "”",
    "“",
    "(",
    ")",
    "！",
    "3",
    "T",
    "……",
    "🚄",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const text = parts.join("");
      const ranges = sentenceRanges(text);
      let end = 0;
      for (const [from, to] of ranges) {
        expect(text.slice(end, from).trim()).toBe("");
        expect(to).toBeGreaterThan(from);
        end = to;
      }
      expect(text.slice(end).trim()).toBe("");
    }),
  );
});

test("a stretch without a full stop is cut before it grows beyond all measure, never within a character", () => {
  const text = `x${"🚄".repeat(20_000)}`;
  const ranges = sentenceRanges(text);
  expect(Math.max(...ranges.map(([from, to]) => to - from))).toBeLessThanOrEqual(1_500);
  expect(ranges.every(([from, to]) => text.slice(from, to).isWellFormed())).toBe(true);
});

test("takes time in proportion to the length of the text", () => {
  const attack = "（“Dr. A.B.".repeat(4_000);
  const time = (text: string) => {
    const begun = performance.now();
    sentenceRanges(text);
    return performance.now() - begun;
  };
  const least = (text: string) => Math.min(...Array.from({ length: 5 }, () => time(text)));
  expect(least(attack.repeat(8))).toBeLessThan(8 * Math.max(4, least(attack.repeat(2))));
});
