/** Where the words of classes stand: in one pass, the same as class by class. */

import { expect, test } from "vitest";
import { chinese } from "../../ingest/relations/chinese.ts";
import { ClassIndex } from "../../ingest/relations/class-index.ts";
import { english } from "../../ingest/relations/english.ts";

function placesIn(text: string, classes: Readonly<Record<string, readonly string[]>>) {
  const index = new ClassIndex(new Map(Object.entries(classes)), (words) => new RegExp(words.join("|"), "iu"));
  return index.placesIn(text).map(({ name, start, end }) => `${name} ${text.slice(start, end)}`);
}

test("words of several classes are found where they stand, class by class", () => {
  expect(placesIn("签约后落户，再签署", { sign: ["签署", "签约"], settle: ["落户"] })).toEqual([
    "sign 签约",
    "sign 签署",
    "settle 落户",
  ]);
});

test("of the words of a class the longest is taken, and none that overlaps it", () => {
  expect(placesIn("发起设立基金", { found: ["发起设立", "发起", "设立"], fund: ["设立基金"] })).toEqual([
    "found 发起设立",
    "fund 设立基金",
  ]);
});

test("a word that must not go on in a certain way is left out there", () => {
  expect(placesIn("签约仪式上签约", { sign: ["签约(?!仪式)"] })).toEqual(["sign 签约"]);
});

test("capital letters do not matter, and a word may begin with any figure", () => {
  expect(placesIn("A MoU over 20m", { deal: ["mou"], money: ["\\d\\d ?m"] })).toEqual(["deal MoU", "money 20m"]);
});

test.each([
  [chinese, "1月29日，双方签署合作备忘录，共建实验室；企业落户园区后，投资3亿元设立基金，持股三成，并达成战略合作。"],
  [
    english,
    "The firm, based in the park, signed a memorandum with its partners and will invest $20m in a new building.",
  ],
])("the lexicon's classes are found as their patterns find them", ({ lexicon }, text) => {
  const byPattern = [...lexicon.classPatterns].flatMap(([name, pattern]) =>
    Array.from(text.matchAll(new RegExp(pattern, `${pattern.flags}g`)), ({ 0: word, index }) => {
      return { name, start: index, end: index + word.length };
    }),
  );

  expect(byPattern.length).toBeGreaterThan(5);
  expect(lexicon.classIndex.placesIn(text)).toEqual(byPattern);
});
