/** The two languages of the page. */

import { describe, expect, test } from "vitest";
import { en } from "../../client/wording/en.ts";
import { joinNames, joinSentences, wordsIn } from "../../client/wording/words.ts";
import { zh } from "../../client/wording/zh.ts";

const isSingular = (key: string) => key.endsWith("_one");
const placeholdersOf = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/gu)].map(([, name]) => name).sort();

describe("Chinese and English", () => {
  test("say the same things, the singular apart, which Chinese lacks", () => {
    expect(Object.keys(zh).sort()).toEqual(
      Object.keys(en)
        .filter((key) => !isSingular(key))
        .sort(),
    );
  });

  test("say them of the same", () => {
    const inChinese = Object.entries(zh).map(([key, text]) => [key, placeholdersOf(text)]);
    const inEnglish = Object.entries(en).map(([key, text]) => [key, placeholdersOf(text)]);
    expect(inEnglish.filter(([key]) => !isSingular(String(key)))).toEqual(expect.arrayContaining(inChinese));
  });

  test("are not mixed: no Chinese text is left in English", () => {
    const english = Object.entries(en).filter(([key]) => key !== "language.other");
    expect(english.filter(([, text]) => /\p{Script=Han}/u.test(text))).toEqual([]);
    const chinese = Object.entries(zh).filter(([key]) => key !== "language.other");
    const isEnglish = (text: string) => /[a-z]/iu.test(text.replaceAll(/\{\{\w+\}\}|JavaScript|WebGL/gu, ""));
    expect(chinese.filter(([, text]) => isEnglish(text))).toEqual([]);
  });
});

test("English knows one from many", () => {
  expect([1, 2].map((count) => wordsIn("en")("count.things", { count }))).toEqual(["1 thing", "2 things"]);
  expect([1, 2].map((count) => wordsIn("zh-CN")("count.things", { count }))).toEqual([
    "1\u00a0个对象",
    "2\u00a0个对象",
  ]);
});

test("names with signs of markup come through as they are", () => {
  expect(wordsIn("en")("scene.around", { name: "BP&C <Group>" })).toBe("Around BP&C <Group>");
});

test("sentences and names are strung together as each language does", () => {
  expect(joinSentences(["一。", "二。"], "zh-CN")).toBe("一。二。");
  expect(joinSentences(["One.", "Two."], "en")).toBe("One. Two.");
  expect(joinNames(["甲", "乙"], "zh-CN")).toBe("甲、乙");
});
