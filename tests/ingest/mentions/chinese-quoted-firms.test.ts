/** Firms and funds whose names stand in quotation marks. */

import { describe, expect, test } from "vitest";
import { firmsIn, namesIn } from "../names-in.ts";

describe("a quotation is a firm's name", () => {
  test("where it is a front and a trade", () => {
    expect(firmsIn("东边的「盐丘生技」，还有恒春的「鹿草科技」。")).toEqual(["盐丘生技", "鹿草科技"]);
  });

  test("where it is said what is called so", () => {
    expect(firmsIn("园子归一家叫“桃溪兴元”的县属国企打理。")).toEqual(["桃溪兴元"]);
  });

  test("where a word for somebody who rents or owns stands before it", () => {
    expect(firmsIn("投的是园区的房客「谷岱菌」。")).toEqual(["谷岱菌"]);
    expect(firmsIn("航空公司旗下的“莉娃出行”把样机车间放进了园区。")).toEqual(["莉娃出行"]);
  });
});

test.each([
  "从“卖家电”到“买机器人”。",
  "经营「台岱深科技落地计划」。",
  "我公司“已迁往金坛”，不对。",
  "园区叫“未来之城”的地方。",
  "发展“智慧农业”和“数字贸易”。",
  "旗下“专精特新”企业有三家。",
])("%s has no firm in quotation marks", (text) => {
  expect(firmsIn(text)).toEqual([]);
});

test("a fund may have a number behind its place", () => {
  const names = namesIn("本钱是亚洲八十基金给的，另有三十基金参与。");
  expect(names.filter((name) => name.startsWith("Fund"))).toEqual(["Fund 亚洲八十基金"]);
});

test("a quotation that ends in 基金 is a fund", () => {
  expect(namesIn("两家凑出一只“海岱天使基金”，首期两个亿。")).toEqual(["Fund 海岱天使基金"]);
});
