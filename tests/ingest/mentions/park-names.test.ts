/** Parks whose name ends in a word for a site: what they are devoted to makes the name. */

import { describe, expect, test } from "vitest";
import { namesIn } from "../names-in.ts";

describe("a park's name ends in a site", () => {
  test.each([
    ["溧水储能城昨天开园。", "溧水储能城"],
    ["他们搬进了宜春智港。", "宜春智港"],
    ["杭州的文澜算力谷与此无关。", "文澜算力谷"],
    ["日本筑波学术研究都市派员到会。", "筑波学术研究都市"],
    ["岱勒智能从萍乡轻创园起步。", "萍乡轻创园"],
    ["上饶（松江）科创飞地启用。", "上饶（松江）科创飞地"],
    ["芬兰的奥卢科技区租金上涨。", "奥卢科技区"],
    ["货物从吉布提自由区出发。", "吉布提自由区"],
    ["总部移往台南沙岱科学城。", "台南沙岱科学城"],
    ["公司去了西宁航空港区。", "西宁航空港区"],
    ["厦门自贸片区管委会批准。", "厦门自贸片区管委会"],
  ])("%s", (text, name) => {
    expect(namesIn(text)).toContain(`Park ${name}`);
  });

  test.each([
    "货轮从宁波港出发。",
    "游客涌入平遥古城和怒江大峡谷。",
    "他住在柳溪的老城，不在新港。",
    "双方参观了海口湾和崖州湾。",
    "青岛啤酒城的灯亮了。",
    "这是一座电池城，也是一座材料港。",
  ])("%s names none", (text) => {
    expect(namesIn(text).filter((name) => name.startsWith("Park"))).toEqual([]);
  });
});

describe("a body of parks is no park", () => {
  test.each([
    ["柳溪加入长江储能园区联席会。", "Programme 长江储能园区联席会"],
    ["它是亚洲香料园区网络的会员。", "Programme 亚洲香料园区网络"],
    ["三家加入了东亚低碳园区网。", "Programme 东亚低碳园区网"],
  ])("%s", (text, name) => {
    expect(namesIn(text).filter((one) => !one.startsWith("Place"))).toEqual([name]);
  });
});

test("the second phase of a park is the park", () => {
  expect(namesIn("柳溪高新区二期动工。")).toEqual(["Park 柳溪高新区"]);
});
