/** What several articles name: which of it is one thing in the graph, and which never is. */

import { describe, expect, test } from "vitest";
import { foldArticles } from "../../graph/store/fold/fold.ts";
import { readArticle } from "../../ingest/pipeline.ts";
import { splitArticles } from "../../ingest/stages/split-articles.ts";

/** The things of one kind in the graph of these articles, each with the number of articles that name it. */
function namedIn(label: string, ...texts: readonly string[]): readonly string[] {
  const records = texts.flatMap((text, index) =>
    splitArticles({ name: `${index}.txt`, text, metadata: {}, bodyStart: 0 }).map(readArticle),
  );
  return foldArticles(records)
    .nodes.filter((node) => node.label === label)
    .map(({ name, mentions }) => `${name} ${mentions.size}`)
    .toSorted();
}

describe("firms of two cities that are shortened alike", () => {
  const shanghai = "上海腾飞电子有限公司入驻张江科学城。腾飞电子表示满意。";

  test("are two", () => {
    expect(namedIn("Company", shanghai, "深圳腾飞电子有限公司入驻深圳高新区。腾飞电子表示满意。")).toEqual([
      "上海腾飞电子有限公司 1",
      "深圳腾飞电子有限公司 1",
    ]);
  });

  test("are one with the short name where only one has it", () => {
    expect(namedIn("Company", shanghai, "芯片企业腾飞电子入驻张江科学城。")).toEqual(["上海腾飞电子有限公司 2"]);
  });
});

describe("divisions", () => {
  test("are two where they lie in each other or side by side and only their endings differ", () => {
    expect(namedIn("Place", "吉林省与华为签约。", "吉林市与华为签约。")).toEqual(["吉林市 1", "吉林省 1"]);
    expect(namedIn("Place", "通化市与华为签约。", "通化县与华为签约。")).toEqual(["通化县 1", "通化市 1"]);
    expect(namedIn("Place", "新竹市與華為簽約。新竹歡迎。", "新竹縣與華為簽約。新竹歡迎。")).toEqual([
      "新竹市 1",
      "新竹縣 1",
    ]);
  });

  test("are one with the short name that means them, and with the English one", () => {
    expect(namedIn("Place", "吉林省与华为签约。", "吉林与华为签约。")).toEqual(["吉林省 2"]);
    expect(
      namedIn("Place", "成都市与华为签约。", "成都与华为签约。", "Chengdu signed with Norwick University."),
    ).toEqual(["成都市 3"]);
  });

  test("are not told apart by an English name that two have", () => {
    const suzhou = "Suzhou signed an agreement with Norwick University.";
    expect(namedIn("Place", suzhou, "苏州市与华为签约。", "宿州市与华为签约。")).toEqual([
      "Suzhou 1",
      "宿州市 1",
      "苏州市 1",
    ]);
    expect(namedIn("Place", suzhou, "苏州市与华为签约。")).toEqual(["苏州市 2"]);
  });
});

describe("a name that any town, university or country may have", () => {
  test.each([
    ["Government", "杭州高新区与市政府签约。", "苏州工业园区与市政府签约。"],
    ["Government", "The City Council signed with Fen Science Park.", "The City Council signed with Norwick Park."],
    [
      "Government",
      "Kenya's Ministry of Education signed with Fen Science Park.",
      "Israel's Ministry of Education signed with Norwick Park.",
    ],
    [
      "University",
      "The Technical University signed with Fen Science Park.",
      "The Technical University signed with Norwick Park.",
    ],
  ])("is another one's in each article: %s %s", (label, one, other) => {
    expect(namedIn(label, one, other)).toHaveLength(2);
  });

  test("is one's own where it says which, or where a country has one", () => {
    expect(namedIn("Government", "杭州市政府与华为签约。", "杭州市人民政府与中兴签约。")).toHaveLength(1);
    expect(namedIn("Government", "教育部批准青禾高新区。", "教育部批准柳溪高新区。")).toEqual(["教育部 2"]);
    expect(namedIn("Institute", "工研院与青禾高新区签约。", "工研院与柳溪高新区签约。")).toEqual(["工研院 2"]);
  });
});

test("colleges of one name in two cities are two, and each is one with its city behind a comma or without", () => {
  expect(
    namedIn(
      "University",
      "Trinity College, Cambridge signed an agreement with Fen Science Park. Trinity College said so.",
      "Trinity College, Dublin signed an agreement with Norwick Science Park. Trinity College said so.",
      "Trinity College Dublin moved into Adlershof Science Park.",
    ),
  ).toEqual(["Trinity College, Cambridge 1", "Trinity College, Dublin 2"]);
});

test("what is widely known is one in either script and in English, by its short name too", () => {
  expect(
    namedIn(
      "University",
      "清华大学与青禾高新区签约。",
      "青禾高新區與清華大學簽約。",
      "Tsinghua University signed with Norwick Science Park.",
    ),
  ).toEqual(["清华大学 3"]);
});
