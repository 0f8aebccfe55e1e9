/** What a name answers to. */

import { expect, test } from "vitest";
import { foldName, toSearchNames } from "../../graph/store/fold/search-names.ts";

test("folds script, width, case, accents and punctuation away", () => {
  expect(foldName("臺北（Taipei）１０１")).toBe("台北taipei101");
  expect(foldName("Málaga Tech-Park")).toBe("malagatechpark");
  expect(foldName("索菲亚—安蒂波利斯科技园")).toBe("索菲亚安蒂波利斯科技园");
  expect(foldName("——")).toBe("");
});

test("adds pinyin and its initials to a Chinese name", () => {
  expect(toSearchNames("重慶兩江新區")).toEqual(["重庆两江新区", "chongqingliangjiangxinqu", "cqljxq"]);
  expect(toSearchNames("TSPPP计划")).toEqual(["tsppp计划", "tspppjihua", "tspppjh"]);
});

test("leaves other names as they are", () => {
  expect(toSearchNames("Sophia Antipolis")).toEqual(["sophiaantipolis"]);
  expect(toSearchNames("——")).toEqual([]);
});
