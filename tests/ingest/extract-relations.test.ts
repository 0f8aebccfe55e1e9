/** Relations are read from what sentences state, with the words, the day and the sum that they state. */

import { describe, expect, test } from "vitest";
import { joinLines } from "../../graph/schema/quote.ts";
import { extractRelations } from "../../ingest/stages/extract-relations.ts";
import { articleOf, inWords } from "./article-of.ts";

function read(...sentences: readonly string[]) {
  const article = articleOf(sentences);
  return { article, claims: extractRelations(article) };
}

function words(...sentences: readonly string[]): readonly string[] {
  const { article, claims } = read(...sentences);
  return inWords(claims, article);
}

describe("evidence", () => {
  test("is the whole sentence, with both names and the words of the relation at their places", () => {
    const { article, claims } = read("风很大。", "〔东湖园|Park〕牵手〔远航集团|Company〕。");
    const cut = ([start, end]: readonly [number, number]) => article.article.text.slice(start, end);

    expect(
      claims.map(({ sentence, subjectSpan, objectSpan, cues }) =>
        [sentence, subjectSpan, objectSpan, ...cues].map(cut),
      ),
    ).toEqual([["东湖园牵手远航集团。", "东湖园", "远航集团", "牵手"]]);
  });

  test("survives broken lines inside the sentence", () => {
    const article = articleOf(["〔东湖园|Park〕牵手〔远航集团|Company〕。"]);
    const raw = "东湖园牵\n\n手远航集团。";
    const at = joinLines(raw).at;
    const broken = {
      ...article,
      article: { ...article.article, text: raw },
      sentences: article.sentences.map((one) => ({ ...one, at })),
    };

    const [claim] = extractRelations(broken);

    expect(joinLines(raw.slice(...(claim?.sentence ?? [0, 0]))).text).toBe("东湖园牵手远航集团。");
    expect(raw.slice(...(claim?.cues[0] ?? [0, 0]))).toBe("牵\n\n手");
  });

  test("of a subject that is left out points back to where it was named", () => {
    const { article, claims } = read("〔远航集团|Company〕今天开会。", "去年入股〔近海窑炉|Company〕。");

    expect(claims.map(({ subjectSpan }) => article.article.text.slice(...subjectSpan))).toEqual(["远航集团"]);
  });
});

describe("who is tied to whom", () => {
  test("keeps the two sides of a signing apart", () => {
    expect(words("〔东湖园|Park〕与〔远航集团|Company〕、〔长江大学|University〕签约。")).toEqual([
      "东湖园 PARTNERED_WITH 远航集团",
      "东湖园 PARTNERED_WITH 长江大学",
    ]);
  });

  test("ties everyone in a signing of three", () => {
    expect(words("〔东湖园|Park〕、〔远航集团|Company〕和〔长江大学|University〕三方签署协议。")).toHaveLength(3);
  });

  test("gives a relation to all items of a list", () => {
    expect(words("〔甲公司|Company〕、〔乙公司|Company〕和〔丙公司|Company〕等企业落户〔东湖园|Park〕。")).toEqual([
      "丙公司 LOCATED_IN 东湖园",
      "乙公司 LOCATED_IN 东湖园",
      "甲公司 LOCATED_IN 东湖园",
    ]);
  });

  test("carries the subject into the next clause", () => {
    expect(words("〔远航集团|Company〕总裁换人，随后入股〔近海窑炉|Company〕，并将落户〔东湖园|Park〕。")).toContain(
      "远航集团 LOCATED_IN 东湖园 planned",
    );
  });

  test("reads the passive from the one who acts", () => {
    expect(words("〔近海基金|Fund〕由〔远航集团|Company〕发起设立。")).toEqual(["远航集团 INVESTED_IN 近海基金"]);
    expect(words("〔Lake Fund|Fund〕 was set up by 〔Blue Ltd|Company〕.")).toEqual(["Blue Ltd INVESTED_IN Lake Fund"]);
  });

  test("does not take the employer of a speaker for an investor", () => {
    expect(words("〔远航集团|Company〕董事长何明说，看好〔近海窑炉|Company〕。")).toEqual([]);
  });

  test("reads a bracket as said of the name before it", () => {
    expect(words("〔远航集团|Company〕（总部位于〔武汉|Place〕）与〔长江大学|University〕签约。")).toEqual([
      "远航集团 LOCATED_IN 武汉",
      "远航集团 PARTNERED_WITH 长江大学",
    ]);
  });
});

describe("how true it is", () => {
  test.each([
    ["〔东湖园|Park〕拟与〔远航集团|Company〕签约。", ["东湖园 PARTNERED_WITH 远航集团 planned"]],
    ["〔东湖园|Park〕与〔远航集团|Company〕签署备忘录，将共建实验室。", ["东湖园 PARTNERED_WITH 远航集团"]],
    ["〔东湖园|Park〕与〔远航集团|Company〕的合作协议去年终止。", []],
    ["网传〔远航集团|Company〕将落户〔东湖园|Park〕。", []],
    ["如果〔远航集团|Company〕落户〔东湖园|Park〕，大家都高兴。", []],
    [
      "〔Blue Ltd|Company〕 plans to open an office in 〔North Park|Park〕.",
      ["Blue Ltd LOCATED_IN North Park planned"],
    ],
    ["〔Blue Ltd|Company〕 denied that it had bought 〔Green Ltd|Company〕.", []],
    ["〔远航集团|Company〕差点落户〔东湖园|Park〕。", []],
    ["〔远航集团|Company〕关闭了位于〔武汉|Place〕的工厂。", []],
    ["〔远航集团|Company〕与〔东湖园|Park〕的合作已于去年结束。", []],
    ["〔远航集团|Company〕與〔長江大學|University〕共建的實驗室三年前關閉。", []],
    ["〔远航集团|Company〕入驻规划中的〔东湖园|Park〕。", ["远航集团 LOCATED_IN 东湖园 planned"]],
    [
      "〔Hill Fund|Fund〕 gave €5m to the planned 〔Lake Centre|Institute〕.",
      ["Hill Fund INVESTED_IN Lake Centre planned"],
    ],
    ["〔Blue Ltd|Company〕 used to be based in 〔Ghent|Place〕.", []],
    ["〔Blue Ltd|Company〕 has yet to sign an agreement with 〔North Park|Park〕.", []],
    ["〔Blue Ltd|Company〕 considered investing in 〔Green Ltd|Company〕.", []],
    [
      "〔远航集团|Company〕与〔近海公司|Company〕共同发起建设〔长江院|Institute〕。",
      ["近海公司 INVESTED_IN 长江院", "远航集团 INVESTED_IN 长江院", "远航集团 PARTNERED_WITH 近海公司"],
    ],
    ["〔远航集团|Company〕拟发起设立〔近海基金|Fund〕。", ["远航集团 INVESTED_IN 近海基金 planned"]],
  ])("%s", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

test("tells of wordings that are no claim because they are only supposed", () => {
  const article = articleOf(["如果〔远航集团|Company〕落户〔东湖园|Park〕，大家都高兴。"]);
  const words: string[] = [];

  extractRelations(article, ({ cues }) => words.push(...cues.map((cue) => article.article.text.slice(...cue))));

  expect([...new Set(words)]).toEqual(["落户"]);
});

describe("when and how much", () => {
  test("keeps the day and the sum with their places", () => {
    const { article, claims } = read("去年5月，〔远航集团|Company〕出资5亿元设立〔近海基金|Fund〕。");
    const [claim] = claims;

    expect(claim?.date).toMatchObject({ value: "2023-05", inferred: true });
    expect(claim?.amount).toMatchObject({ value: 500_000_000, currency: "CNY" });
    expect(article.article.text.slice(...(claim?.date?.span ?? [0, 0]))).toBe("去年5月");
    expect(article.article.text.slice(...(claim?.amount?.span ?? [0, 0]))).toBe("5亿元");
  });

  test("gives out sums in turn", () => {
    const { article, claims } = read(
      "〔近海基金|Fund〕分别向〔甲公司|Company〕、〔乙公司|Company〕注资3000万元和2亿元。",
    );
    const sums = claims.map(({ object, amount }) => [article.entities[object]?.name, amount?.value]);

    expect(sums).toEqual([
      ["甲公司", 30_000_000],
      ["乙公司", 200_000_000],
    ]);
  });

  test.each([
    [
      "〔甲公司|Company〕出资3000万元、〔乙公司|Company〕出资2000万元，共同设立〔近海基金|Fund〕。",
      ["甲公司 30000000", "乙公司 20000000"],
    ],
    [
      "〔Near Sea Labs|Company〕 raised €5.5m from 〔Alder Capital|Company〕 and a further €2m from 〔Birch Fund|Fund〕.",
      ["Alder Capital 5500000", "Birch Fund 2000000"],
    ],
    [
      "〔Alder Capital|Company〕 invested €5m in 〔Near Sea Labs|Company〕 and €3m in 〔Far Sea Labs|Company〕.",
      ["Alder Capital 5000000", "Alder Capital 3000000"],
    ],
    [
      "〔近海基金|Fund〕、〔甲公司|Company〕各出资3亿元设立〔乙公司|Company〕。",
      ["近海基金 300000000", "甲公司 300000000"],
    ],
    ["〔乙公司|Company〕完成3亿元A轮融资，由〔甲公司|Company〕独家投资。", ["甲公司 300000000"]],
    ["〔乙公司|Company〕完成3亿元A轮融资，由〔甲公司|Company〕、〔近海基金|Fund〕投资。", []],
    ["〔乙公司|Company〕完成3亿元A轮融资，由〔甲公司|Company〕领投。", []],
    ["〔近海基金|Fund〕、〔甲公司|Company〕共同出资3亿元设立〔乙公司|Company〕。", []],
    [
      "〔甲公司|Company〕、〔乙公司|Company〕分别出资3亿元和8000万元，认购〔近海基金|Fund〕份额。",
      ["甲公司 300000000", "乙公司 80000000"],
    ],
    ["〔甲公司|Company〕出资3亿元，与〔乙公司|Company〕设立〔近海基金|Fund〕。", ["甲公司 300000000"]],
    ["〔甲公司|Company〕出资3亿元设立〔近海基金|Fund〕，该基金已投资〔乙公司|Company〕。", ["甲公司 300000000"]],
    ["〔Blue Ltd|Company〕 raised €20m from 〔Hill Ltd|Company〕, 〔Rega|Company〕 and 〔Birch Fund|Fund〕.", []],
    ["〔Hill Fund|Fund〕, a $100m fund, has backed 〔Rega|Company〕.", []],
    ["〔Blue Ltd|Company〕 raised €20m in a round led by 〔Hill Ltd|Company〕.", []],
    [
      "〔Hill Ltd|Company〕 and 〔Rega|Company〕 each invested €20m in 〔Blue Ltd|Company〕.",
      ["Hill Ltd 20000000", "Rega 20000000"],
    ],
  ])("gives each sum to the one beside it, and what several give together to nobody: %s", (text, expected) => {
    const { article, claims } = read(text);
    const sums = claims.filter(({ amount }) => amount !== undefined);

    expect(sums.map(({ subject, amount }) => `${article.entities[subject]?.name} ${amount?.value}`)).toEqual(expected);
  });
});

describe("a date belongs to the verb of its own clause", () => {
  test.each([
    ["〔甲公司|Company〕成立于2019年，总部位于〔苏州|Place〕。", undefined],
    ["〔甲公司|Company〕創立於2019年，與〔乙公司|Company〕簽約。", undefined],
    ["成立于2019年的〔甲公司|Company〕落户〔乙园|Park〕。", undefined],
    ["〔甲公司|Company〕（2019年成立）与〔乙公司|Company〕签约。", undefined],
    ["〔甲公司|Company〕2019年成立，是〔乙公司|Company〕的全资子公司。", undefined],
    ["〔甲公司|Company〕2019年上市，后来与〔乙公司|Company〕签约。", undefined],
    ["〔甲公司|Company〕成立于2019年，由〔乙公司|Company〕出资设立。", "2019"],
    ["2019年3月，〔甲公司|Company〕总裁来访，〔甲公司|Company〕与〔乙公司|Company〕签约。", "2019-03"],
    ["2019年落户〔乙园|Park〕的〔甲公司|Company〕获奖。", "2019"],
    ["〔甲公司|Company〕加入成立于1995年的〔丙联盟|Programme〕。", undefined],
    ["〔甲公司|Company〕加入了1995年成立的〔丙联盟|Programme〕。", undefined],
    ["Founded in 2015, 〔Blue Ltd|Company〕 is based in 〔Ghent|Place〕.", undefined],
    [
      "〔Blue Ltd|Company〕 was founded in 2015 and signed an agreement with 〔Lake University|University〕.",
      undefined,
    ],
    ["〔Blue Ltd|Company〕, which opened in 2015, has joined 〔Hill Alliance|Programme〕.", undefined],
    ["In 2015, after a long search, 〔Blue Ltd|Company〕 moved to 〔Ghent|Place〕.", "2015"],
    ["Since 2015, 〔Blue Ltd|Company〕 has been based in 〔Ghent|Place〕.", "2015"],
    ["〔Blue Ltd|Company〕 was founded in 2015, in equal shares, by 〔Hill Ltd|Company〕.", "2015"],
  ])("%s", (text, expected) => {
    expect(read(text).claims.map(({ date }) => date?.value)).toEqual([expected]);
  });
});

test("a park whose name starts with another's is in it", () => {
  expect(words("〔东湖高新区|Park〕很大。", "〔东湖高新区科技新城|Park〕开园。")).toEqual([
    "东湖高新区科技新城 LOCATED_IN 东湖高新区",
  ]);
});

test("the same text in traditional script says the same", () => {
  expect(words("〔東湖園|Park〕與〔遠航集團|Company〕簽署協議。")).toEqual(["東湖園 PARTNERED_WITH 遠航集團"]);
});
