/** Places that no list knows, and what has a place's name without being one. */

import { describe, expect, test } from "vitest";
import { namesIn } from "../names-in.ts";

const placesIn = (text: string) => namesIn(text).filter((name) => name.startsWith("Place"));

describe("a place is told by what stands beside it", () => {
  test.each([
    ["这家厂房位于莫桑比克的索法拉省。", "索法拉省"],
    ["工地在坦桑尼亚姆特瓦拉省。", "姆特瓦拉省"],
    ["客人来自日本岐阜县。", "岐阜县"],
    ["船停在崇明岛。", "崇明岛"],
    ["园区选址奉化区莼湖。", "莼湖"],
    ["德国维尔斯多夫的新园与柳溪高新区签约。", "维尔斯多夫"],
    ["设备运抵恆春。", "恆春"],
  ])("%s", (text, name) => {
    expect(placesIn(text)).toContain(`Place ${name}`);
  });
});

describe("a town of Taiwan is known by its short name", () => {
  test.each([
    ["公司在竹東設廠。", "竹東"],
    ["新廠設於宜蘭縣員山鄉。", "員山鄉"],
    ["土城與頭屋的工廠停工。", "頭屋"],
    ["貨船昨天離開馬公，駛往蘭嶼。", "蘭嶼"],
  ])("%s", (text, name) => {
    expect(placesIn(text)).toContain(`Place ${name}`);
  });

  test.each([["三星推出新手機。"], ["六大園區今年動工。"], ["牡丹開了，清水流過花壇。"], ["碳中和是大勢。"]])(
    "but not where that is a word: %s",
    (text) => {
      expect(placesIn(text)).toEqual([]);
    },
  );
});

describe("a place is known as Taiwan, Hong Kong, Malaysia and Singapore spell it", () => {
  test.each([
    ["公司在聖荷西設廠。", "聖荷西"],
    ["貨船駛抵比雷埃夫斯。", "比雷埃夫斯"],
    ["該園與奧克拉荷馬的大學合作。", "奧克拉荷馬"],
    ["辦事處設於黃竹坑，倉庫在將軍澳。", "黃竹坑"],
    ["淡滨尼与峇六拜的工厂停工。", "淡滨尼"],
    ["公司由橫琴遷往澳門。", "橫琴"],
    ["義大利的客人來訪。", "義大利"],
  ])("%s", (text, name) => {
    expect(placesIn(text)).toContain(`Place ${name}`);
  });

  test("and a country stays no part of a park's name", () => {
    expect(namesIn("他們走訪斯洛維尼亞盧布爾雅那科技園。")).toContain("Park 盧布爾雅那科技園");
  });
});

test.each(["义乌", "常熟", "格尔木"])("a city whose short name is no word is known by it: %s", (name) => {
  expect(placesIn(`公司在${name}设厂。`)).toEqual([`Place ${name}`]);
});

describe("no place is meant", () => {
  test.each([
    ["副所长武达说，此事属实。"],
    ["副院长武强表示同意。"],
    ["它是全亚洲第一，北欧也有人来看。"],
    ["三江口的灯亮了，天山北麓下了雪。"],
    ["美国各州，德国多个州，日本各县。"],
  ])("%s", (text) => {
    expect(placesIn(text).filter((name) => !/[美德日][国本]$/u.test(name))).toEqual([]);
  });
});

describe("a foreign name that the dictionary cuts to pieces is one word", () => {
  test.each([
    ["年底搬去奥塔库米科技区。", "Park 奥塔库米科技区"],
    ["他们走访了特隆维斯大学。", "University 特隆维斯大学"],
    ["中坦（姆贝亚约）东方产业园开园。", "Park 中坦（姆贝亚约）东方产业园"],
  ])("%s", (text, name) => {
    expect(namesIn(text)).toContain(name);
  });

  test("but words of every day that sound alike are not", () => {
    expect(namesIn("他们都加了班，达利特地来了。")).toEqual([]);
  });
});
