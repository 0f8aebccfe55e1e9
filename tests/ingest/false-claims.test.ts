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

const OWN_SUBJECTS: Said = [
  ["〔甲公司|Company〕开业。 / 青禾芯片设在〔乙园|Park〕。", []],
  ["〔甲公司|Company〕扩产。 / 规模化生产则放在〔乙园|Park〕。", []],
  ["〔甲公司|Company〕扩产。 / 来自〔丁市|Place〕的青禾芯片则在〔乙园|Park〕设厂。", []],
  ["〔甲公司|Company〕扩产，总部仍设在〔乙园|Park〕。", ["甲公司 LOCATED_IN 乙园"]],
  ["〔甲公司|Company〕扩产，去年又落户〔乙园|Park〕。", ["甲公司 LOCATED_IN 乙园"]],
  ["〔甲公司|Company〕扩产，正式落户〔乙园|Park〕。", ["甲公司 LOCATED_IN 乙园"]],
  ["〔甲公司|Company〕上市，禁售期结束后将落户〔乙园|Park〕。", ["甲公司 LOCATED_IN 乙园 planned"]],
  ["〔甲公司|Company〕来访。 / 青禾银行还拉上〔乙公司|Company〕。", []],
  ["〔甲公司|Company〕来访。 / 该项目的另一位东家是〔乙公司|Company〕。", []],
  ["〔甲公司|Company〕来访。 / 该轮融资的投资方是〔乙公司|Company〕。", ["乙公司 INVESTED_IN 甲公司"]],
];

describe("a clause with a subject that has no known name is not about the one spoken of before", () => {
  test.each(OWN_SUBJECTS)("%s", (text, expected) => {
    expect(words(text).toSorted()).toEqual([...expected].toSorted());
  });
});

const SHARES: Said = [
  [
    "〔甲公司|Company〕与〔乙公司|Company〕组建〔丙公司|Company〕，〔甲公司|Company〕占51%，〔乙公司|Company〕占49%。",
    ["甲公司 INVESTED_IN 丙公司", "乙公司 INVESTED_IN 丙公司", "甲公司 PARTNERED_WITH 乙公司"],
  ],
  ["〔甲公司|Company〕最大的股东是〔乙基金|Fund〕，占三成。", ["乙基金 INVESTED_IN 甲公司"]],
  [
    "〔甲公司|Company〕的股东有〔乙基金|Fund〕，占16%，以及〔丙集团|Company〕，占9%。",
    ["乙基金 INVESTED_IN 甲公司", "丙集团 INVESTED_IN 甲公司"],
  ],
  ["〔乙基金|Fund〕入股〔甲公司|Company〕，占三成。", ["乙基金 INVESTED_IN 甲公司"]],
  ["〔甲公司|Company〕领投青禾芯片，〔乙基金|Fund〕跟投。", []],
  [
    "〔甲公司|Company〕开业，来宾有〔丙公司|Company〕。 / 其中〔乙公司|Company〕出资三成。",
    ["乙公司 INVESTED_IN 甲公司"],
  ],
  [
    "来宾谈到新成立的〔甲基金|Fund〕。 / 首期规模2亿元，其中〔乙公司|Company〕认缴8000万元。",
    ["乙公司 INVESTED_IN 甲基金"],
  ],
  ["今天天气好，来宾有〔丙公司|Company〕。 / 立项建设新厂，〔乙公司|Company〕出资三成。", []],
  ["〔甲公司|Company〕开业。 / 青禾芯片总部在〔武汉|Place〕。", []],
];

describe("a share is one of what was founded or is spoken of, not of another who pays or was only named", () => {
  test.each(SHARES)("%s", (text, expected) => {
    expect(words(text).toSorted()).toEqual([...expected].toSorted());
  });
});

const NOT_SO: Said = [
  ["〔甲公司|Company〕原拟在〔乙园|Park〕设研发总部。", []],
  ["原定到〔乙园|Park〕设厂的〔甲公司|Company〕落户〔丙园|Park〕。", ["甲公司 LOCATED_IN 丙园"]],
  ["〔甲公司|Company〕曾持有〔乙公司|Company〕两成股份。", []],
  ["〔甲公司|Company〕现持有〔乙公司|Company〕两成股份。", ["甲公司 INVESTED_IN 乙公司"]],
  ["〔甲公司|Company〕年初曾与〔乙大学|University〕洽谈共建学院。", []],
  ["〔甲公司|Company〕正与〔乙大学|University〕洽谈共建学院。", ["甲公司 PARTNERED_WITH 乙大学 planned"]],
  ["〔甲公司|Company〕与〔乙大学|University〕合办〔丙实验室|Institute〕，后因欠费解约。", []],
  ["有人劝〔甲公司|Company〕落户〔乙园|Park〕。", []],
  ["文章说〔甲公司|Company〕落户〔乙园|Park〕，不对。", []],
  ["〔甲公司|Company〕与〔乙公司|Company〕签约一事后来泡汤。", []],
  ["〔甲公司|Company〕曾在〔丙园|Park〕设厂，后来撤走。", []],
  ["〔甲公司|Company〕与〔乙公司|Company〕的合作告一段落。", []],
  ["年初有消息说，〔甲公司|Company〕将入股〔乙公司|Company〕。", []],
  ["年初有好消息，〔甲公司|Company〕将入股〔乙公司|Company〕。", ["甲公司 INVESTED_IN 乙公司 planned"]],
  ["上期说〔甲公司|Company〕入股〔乙公司|Company〕，实为贷款，谨此致歉。", []],
  ["〔甲公司|Company〕受让〔乙公司|Company〕手中的全部份额。", []],
  ["〔甲公司|Company〕、〔乙公司|Company〕两家公司随后也办起了实验室。", []],
  ["〔甲公司|Company〕将所持〔乙公司|Company〕股权全部转让给〔丙公司|Company〕。", ["丙公司 INVESTED_IN 乙公司"]],
];

describe("what was once meant, held, wished for or called off is not so", () => {
  test.each(NOT_SO)("%s", (text, expected) => {
    expect(words(text).toSorted()).toEqual([...expected].toSorted());
  });
});

const GROUNDS: Said = [
  ["〔甲公司|Company〕、〔乙公司|Company〕攒出一家青禾企业；厂址选在〔丙园|Park〕。", []],
  ["〔甲公司|Company〕扩产，厂房设在〔丙园|Park〕。", ["甲公司 LOCATED_IN 丙园"]],
  [
    "〔甲大学|University〕设立〔乙研究院|Institute〕，地点在〔丙园|Park〕。",
    ["乙研究院 LOCATED_IN 丙园", "甲大学 INVESTED_IN 乙研究院"],
  ],
  ["〔甲公司|Company〕在〔丙园|Park〕边上建厂。", []],
  ["〔甲园|Park〕成为〔丙园|Park〕的首个租户。", []],
  ["〔甲公司|Company〕成为〔丙园|Park〕的首个租户。", ["甲公司 LOCATED_IN 丙园"]],
  ["〔甲园|Park〕为何把宿舍让给〔丙园|Park〕的租户？", []],
  ["三家公司里，〔甲公司|Company〕在两园都有工厂。 / 〔甲园|Park〕与〔乙园|Park〕相邻。", []],
  ["外界传得最多的，是〔甲公司|Company〕要落户〔丙园|Park〕。", []],
  ["最让人高兴的，是〔甲公司|Company〕已落户〔丙园|Park〕。", ["甲公司 LOCATED_IN 丙园"]],
];

describe("who is where", () => {
  test.each(GROUNDS)("%s", (text, expected) => {
    expect(words(text).toSorted()).toEqual([...expected].toSorted());
  });
});

const HEARSAY: Said = [
  ["外传〔甲公司|Company〕将与〔乙大学|University〕合作，〔甲公司|Company〕否认。", []],
  ["〔甲公司|Company〕澄清，与〔乙大学|University〕合作一事并非事实。", []],
  ["〔甲公司|Company〕将与〔乙大学|University〕合作。", ["甲公司 PARTNERED_WITH 乙大学 planned"]],
  ["〔甲公司|Company〕将与〔乙大学|University〕合作，〔丙公司|Company〕称绝无此事。", []],
  ["〔甲公司|Company〕與〔乙大學|University〕合作，〔乙大學|University〕發言人否認。", []],
  ["〔甲公司|Company〕与〔乙大学|University〕合作，〔丙公司|Company〕否认裁员。", ["甲公司 PARTNERED_WITH 乙大学"]],
  ["〔甲公司|Company〕与〔乙大学|University〕合作，〔丙公司|Company〕并未否认。", ["甲公司 PARTNERED_WITH 乙大学"]],
  ["〔甲公司|Company〕与〔乙大学|University〕合作，网传裁员，公司称并无此事。", ["甲公司 PARTNERED_WITH 乙大学"]],
  ["〔甲公司|Company〕与〔乙大学|University〕合作。 / 〔乙大学|University〕回应称，该报道不实。", []],
  ["〔甲公司|Company〕与〔乙大学|University〕合作。 / 校方称裁员的消息不实。", ["甲公司 PARTNERED_WITH 乙大学"]],
  ["〔Blue Ltd|Company〕 will partner with 〔North Park|Park〕, a claim the company denies.", []],
  ["〔Blue Ltd|Company〕 has partnered with 〔North Park|Park〕, which 〔Rega|University〕 called untrue.", []],
  ["〔Blue Ltd|Company〕 has invested in 〔Rega|Company〕. / 〔Rega|Company〕 said the report was false.", []],
  [
    "〔Blue Ltd|Company〕 has invested in 〔Rega|Company〕, which denied 〔Hill Ltd|Company〕 a licence.",
    ["Blue Ltd INVESTED_IN Rega"],
  ],
  ["〔Blue Ltd|Company〕 has invested in 〔Rega|Company〕, a claim nobody denies.", ["Blue Ltd INVESTED_IN Rega"]],
];

describe("what is only told, and denied by whoever it may be, is not so", () => {
  test.each(HEARSAY)("%s", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});
