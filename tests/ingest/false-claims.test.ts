/** What Chinese sentences look as if they said, and do not; beside it what is as like it as can be and is said. */

import { describe, expect, test } from "vitest";
import { extractRelations } from "../../ingest/stages/extract-relations.ts";
import { articleOf, inWords } from "./article-of.ts";

type Said = readonly (readonly [text: string, gives: readonly string[]])[];

function words(text: string): readonly string[] {
  const article = articleOf(text.split(" / "));
  return inWords(extractRelations(article), article);
}

const PLACES: Said = [
  ["〔甲公司|Company〕与〔荷兰|Place〕的一所学校签约。", []],
  ["〔甲园|Park〕与〔荷兰|Place〕签约。", ["甲园 PARTNERED_WITH 荷兰"]],
  ["〔荷兰|Place〕和〔甲省|Place〕的合作协议签署。", ["荷兰 PARTNERED_WITH 甲省"]],
  ["〔甲公司|Company〕牵手〔荷兰|Place〕高校。", []],
  ["〔甲园|Park〕同〔荷兰|Place〕三家机构签约。", []],
  ["〔甲园|Park〕同〔荷兰|Place〕两地签约。", ["甲园 PARTNERED_WITH 荷兰"]],
  ["〔甲公司|Company〕由〔乙公司|Company〕与〔乌兰|Place〕的阳明开发共同出资设立。", ["乙公司 INVESTED_IN 甲公司"]],
  ["〔甲公司|Company〕完成首轮融资，〔乌兰|Place〕家族办公室跟投。", []],
  ["〔甲公司|Company〕的股权易主，余下两成由〔乌兰|Place〕家族办公室买下。", []],
  ["〔乌兰|Place〕先进材料公司与〔甲公司|Company〕签约。", []],
  ["〔乌兰|Place〕先后与〔甲公司|Company〕签约。", ["乌兰 PARTNERED_WITH 甲公司"]],
  ["陪同签字的是〔甲公司|Company〕的〔印度|Place〕合作方。", []],
];

describe("a place that only says whose or where somebody is does nothing", () => {
  test.each(PLACES)("%s", (text, expected) => {
    expect(words(text).toSorted()).toEqual([...expected].toSorted());
  });
});
