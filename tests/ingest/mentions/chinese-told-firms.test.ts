/** Firms whose names say nothing, told by the clause that they stand in. */

import { describe, expect, test } from "vitest";
import { firmsIn } from "../names-in.ts";

describe("the clause tells a firm", () => {
  test.each([
    ["园里还有一家叫岱脉通，专门收旧电池。", "岱脉通"],
    ["另一家叫蓝瓦风铃，去年才注册。", "蓝瓦风铃"],
    ["新公司名字叫岱宏光垣，注册资本两亿元。", "岱宏光垣"],
    ["又来了一户做氢阀的岱氢达，租下两层楼。", "岱氢达"],
    ["卖雷达的岱视达，一口气投下两千万元。", "岱视达"],
    ["他们孵化的第一家公司——赤岱途悬浮，今年搬走。", "赤岱途悬浮"],
    ["另一家来自成都的岱谦，已经递了意向书。", "岱谦"],
    ["深圳的稳岱通签下七千平方米厂房。", "稳岱通"],
    ["近日，青禾基金又认购了深之岱新增股份。", "深之岱"],
    ["母公司为岱河纤维。", "岱河纤维"],
    ["一个是柳州的聚岱源，一个是贵阳的老厂。", "聚岱源"],
    ["园区内的岱阁烟已经量产。", "岱阁烟"],
    ["矽耘岱完成天使轮融资。", "矽耘岱"],
    ["新邻居NO.1：岱凌阁", "岱凌阁"],
  ])("%s", (text, name) => {
    expect(firmsIn(text)).toContain(name);
  });
});

describe("a word of every day or a person is no firm", () => {
  test.each([
    "做外贸的小伙子，去年回了柳州。",
    "卖茶的王建国，一早就开了门。",
    "园区里的老厂房，如今成了食堂。",
    "成都的夏夜，街上还有人。",
    "比利时的卡勃莱拉又赢了一局。",
    "他叫岱明远，在厂里干了十年。",
    "大股东是政府。",
    "园方去年斥资400万元修路。",
    "获批进驻的有两个单位。",
  ])("%s", (text) => {
    expect(firmsIn(text)).toEqual([]);
  });
});

test.each([
  "吴高盛认为有了一套规则。",
  "许传音进一步指出了问题。",
  "索尼公司就可多赚取50亿日元。",
  "山顶的冰泪，草原有了电。",
  "从美中长远合作的大局出发。",
  "武将是应邀来访的，王岱副总裁告诉记者。",
])("%s names no firm but one that is known", (text) => {
  expect(firmsIn(text).filter((name) => !name.startsWith("索尼"))).toEqual([]);
});
