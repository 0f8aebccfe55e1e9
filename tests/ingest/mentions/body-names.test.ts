/** Offices, institutes, schools and associations that a place or a firm's word does not name. */

import { describe, expect, test } from "vitest";
import { namesIn } from "../names-in.ts";

describe("the name goes as far as the body does", () => {
  test.each([
    ["省科技厅拨款三百万元。", "Government 省科技厅"],
    ["材料已送到区发改局。", "Government 区发改局"],
    ["检测由赞比亚标准局承担。", "Government 赞比亚标准局"],
    ["肯尼亚出口加工区管理局与柳溪签约。", "Government 肯尼亚出口加工区管理局"],
    ["曹溪数谷管理办公室回信。", "Park 曹溪数谷管理办公室"],
    ["西非保税区协会会员名单公布。", "Programme 西非保税区协会"],
    ["它拿到了国际产业园协会（IAIP）的会籍。", "Programme 国际产业园协会"],
    ["六〇二所迁入。", "Institute 六〇二所"],
    ["柳溪检测认证院迁入。", "Institute 柳溪检测认证院"],
    ["两校合办的固态电解质实验室启用。", "Institute 固态电解质实验室"],
    ["学校与柳溪县合建的淡水食品研究所开张。", "Institute 淡水食品研究所"],
    ["还有来自陕西安康的岱巴氢源。", "Company 岱巴氢源"],
    ["云岭大学柳州园区开学。", "University 云岭大学柳州园区"],
    ["同机的还有云岭理工大学教授王某。", "University 云岭理工大学"],
    ["有人爱拿荷兰的种子谷来比。", "Park 种子谷"],
  ])("%s", (text, name) => {
    expect(namesIn(text)).toContain(name);
  });
});

describe("a branch or a heading is no body", () => {
  test.each(["岱勒桂业代表处迁入。", "他在亚太办公室上班。", "友好园区：2024年签约", "这里有一座实验室和一座药谷。"])(
    "%s",
    (text) => {
      expect(namesIn(text).filter((name) => !/^(?:Company|Place)/u.test(name))).toEqual([]);
    },
  );
});

test("a member of a list is what its own ending says", () => {
  expect(namesIn("他们走访了岱勒传感、云启创新园区和山岚集团等企业。")).toContain("Park 云启创新园区");
});

test("a name begins after the word for holding a post", () => {
  expect(namesIn("他曾任兰州市科技局局长。")).toEqual(["Government 兰州市科技局"]);
});
