/** Stage 2: a page becomes its articles, each with its blocks in their roles and its lines rejoined. */

import { describe, expect, test } from "vitest";
import { joinLines } from "../../graph/schema/index.ts";
import type { Article } from "../../ingest/documents.ts";
import { splitArticles } from "../../ingest/stages/split-articles.ts";
import { ENGLISH_LETTER, NEWSPAPER_PAGE, SCANNED_COLUMN, toFile } from "./pages.ts";

function blocksOf({ text, blocks }: Article): readonly string[] {
  return blocks.map(({ role, span }) => `${role}: ${joinLines(text.slice(...span)).text}`);
}

function only(text: string, metadata = {}): Article {
  const [article, ...others] = splitArticles(toFile(text, metadata));
  if (article === undefined || others.length > 0) throw new Error(`${others.length + 1} articles, not one`);
  return article;
}

describe("a newspaper page", () => {
  const articles = splitArticles(toFile(NEWSPAPER_PAGE));

  test("is split where the next headline has a byline", () => {
    expect(articles.map(({ title }) => title)).toEqual([
      "青川高新区“借”来一座实验室 对岸的园区笑了",
      "两座园区，一张课表：临港科技园办起工程师夜校",
    ]);
  });

  test("keeps the text of each article exactly as it came, at its place in the file", () => {
    for (const { text, start } of articles) expect(NEWSPAPER_PAGE.slice(start, start + text.length)).toBe(text);
  });

  test("rejoins a name that was broken by a blank line", () => {
    expect(articles.flatMap(blocksOf)).toContain(
      "body: 开春以来，青川高新区的工程师每周两次过江。他们要去的地方，是对岸临港科技园新开的材料实验室。3月2日，青川高新区管委会与临港科技园签署共建协议，双方各派一名主任，实验室由远帆大学提供设备。",
    );
  });

  test("tells standfirst, byline, subheading, label and caption apart from the text", () => {
    expect(articles.flatMap(blocksOf).filter((block) => !block.startsWith("body: "))).toEqual([
      "headline: 青川高新区“借”来一座实验室 对岸的园区笑了",
      "byline: 本报记者 温可 黎小满",
      "subheading: 不只是“借钥匙”",
      "label: 第三看台",
      "headline: 两座园区，一张课表：临港科技园办起工程师夜校",
      "byline: 郑小北",
      "caption: 临港科技园工程师夜校教室",
      "byline: (记者 郑小北 通讯员 林一)",
    ]);
  });

  test("leaves the call to scan a code in no article", () => {
    expect(articles.some(({ text }) => text.includes("扫一扫"))).toBe(false);
  });
});

describe("a scanned column", () => {
  const article = only(SCANNED_COLUMN);

  test("takes its date from the head of the page", () => {
    expect(article.published).toBe("2024-03-05");
  });

  test("rejoins lines broken at the margin, and starts a paragraph where a line is set in", () => {
    expect(blocksOf(article)).toEqual([
      "headline: 两岸园区换“钥匙”",
      "standfirst: 青川、临港互认实验室",
      "byline: □本报记者 温可",
      "body: 一座桥，十二分钟。3月2日，坐着头班车过江的青川高新区管委会主任，在临港科技园签下了《共建实验室协议》。根据协议，远帆大学材料研究所将在临港设立分部，而青川高新区的中试线则搬进临港科技园。",
      "body: “桥通了，人就近了。”管委会主任说。",
      "caption: 【图：头班车驶过江岸大桥。 本报资料图片】",
      "body: 企业也没闲着。远帆新材料股份有限公司上月收购了临港企业海石测控51%的股权。",
    ]);
  });
});

describe("an English newsletter", () => {
  const articles = splitArticles(toFile(ENGLISH_LETTER));

  test("holds one article per headline, as its head announces", () => {
    expect(articles.map(({ title }) => title)).toEqual([
      "Harbor Science Park opens a door in Oslo",
      "Two universities share one wind tunnel",
    ]);
  });

  test("joins the lines of a paragraph with a space", () => {
    expect(articles.flatMap(blocksOf)).toContain(
      "body: Three tenants of Harbor Science Park have opened a joint office in Oslo. They share it with Fjord Robotics AS, a maker of winches.",
    );
  });
});

describe("what a single article may look like", () => {
  test("a headline's section headings start no article", () => {
    const article = only(
      "青川高新区三年回望\n\n青川高新区成立三年。\n\n一、平台\n\n平台有五个。\n\n关于青川\n\n青川在江边。",
    );
    expect(article.title).toBe("青川高新区三年回望");
  });

  test("a sentence alone in a file is its text, not its headline", () => {
    expect(blocksOf(only("远帆集团与青川高新区签约"))).toEqual(["body: 远帆集团与青川高新区签约"]);
  });

  test("a list keeps one block per item, without the mark", () => {
    expect(blocksOf(only("青川高新区\n\n今年有两件事：\n\n- 远帆大学入驻；\n- 海石测控\n  迁出。"))).toEqual([
      "headline: 青川高新区",
      "body: 今年有两件事：",
      "item: 远帆大学入驻；",
      "item: 海石测控迁出。",
    ]);
  });

  test("a table keeps one block per row, its head a label", () => {
    const table =
      "序号　　名称　　　　　所在地\n1　　　远帆大学　　　青川\n2　　　海石测控　　　临港\n3　　　江岸银行　　　临港";
    expect(blocksOf(only(`江岸联盟\n\n新成员如下：\n${table}`)).slice(2)).toEqual([
      "label: 序号 名称 所在地",
      "item: 1 远帆大学 青川",
      "item: 2 海石测控 临港",
      "item: 3 江岸银行 临港",
    ]);
  });

  test("a table whose rows are parted by bars keeps one block per row, though no row is a sentence", () => {
    const rows = [
      "Tern Park | Norwick, Finland | 2011 | Tenants include Fen Optics and Lunde Motion",
      "Lac Noir Campus | Fribourg | 2016 | Partner of Tern Park in the Two Shores Incubator",
      "Koillis Park | Kuusamo | 2019 | Shares a boat with Tern Park",
      "Sheaf Valley | Leeds | 2020 | Joined on the proposal of Koillis Park",
    ];
    const [article] = splitArticles(toFile(`Members of the Lake League\n\n${rows.join("\n")}\n`));
    expect(article?.blocks.slice(1).map(({ span }) => article.text.slice(...span))).toEqual(rows);
  });

  test("a fact sheet keeps one block per line", () => {
    const sheet = "FACT SHEET: HARBOR SCIENCE PARK\n\nWhere: Dunmore\nOpened: 2016\nOperator: Harbor Management Co.\n";
    expect(blocksOf(only(sheet))).toEqual([
      "headline: FACT SHEET: HARBOR SCIENCE PARK",
      "item: Where: Dunmore",
      "item: Opened: 2016",
      "item: Operator: Harbor Management Co.",
    ]);
  });

  test("questions and answers keep one block per speaker", () => {
    const talk =
      "对话何一凡\n\n记者：为什么选青川？\n何一凡：因为近。远帆大学也在这里。\n记者：还去临港吗？\n何一凡：不去了。";
    expect(blocksOf(only(talk)).slice(1)).toEqual([
      "body: 记者：为什么选青川？",
      "body: 何一凡：因为近。远帆大学也在这里。",
      "body: 记者：还去临港吗？",
      "body: 何一凡：不去了。",
    ]);
  });

  test("two languages that alternate stay apart", () => {
    const article = only(
      "青川与都柏林结好\nQingchuan and Dublin become friends\n\n双方昨日签约。\nThe two signed yesterday.",
    );
    expect(blocksOf(article)).toEqual([
      "headline: 青川与都柏林结好",
      "standfirst: Qingchuan and Dublin become friends",
      "body: 双方昨日签约。",
      "body: The two signed yesterday.",
    ]);
  });
});

describe("datelines", () => {
  test.each([
    ["青川签约\n\n新华社青川3月2日电 远帆大学昨日签约。", "byline: 新华社青川3月2日电", "body: 远帆大学昨日签约。"],
    ["青川签约\n\n本报讯（记者 温可）远帆大学昨日签约。", "byline: 本报讯（记者 温可）", "body: 远帆大学昨日签约。"],
    [
      "青川簽約\n\n【記者溫可／青川報導】遠帆大學昨日簽約。",
      "byline: 【記者溫可／青川報導】",
      "body: 遠帆大學昨日簽約。",
    ],
    ["A pact in Dunmore\n\nDUNMORE, Ireland — The two signed.", "byline: DUNMORE, Ireland —", "body: The two signed."],
  ])("%j is cut off from the first paragraph", (text, byline, body) => {
    expect(blocksOf(only(text)).slice(1)).toEqual([byline, body]);
  });

  test.each([
    "12 May 2026",
    "May 12th, 2026",
    "OSLO, 12 May 2026",
    "Tuesday, 12 May 2026 09:30",
    "2026/05/12",
    "2026年5月12日",
  ])("%s is a line of its own and no headline", (line) => {
    expect(blocksOf(only(`A pact in Dunmore\n\n${line}\n\nThe two signed.`))).toEqual([
      "headline: A pact in Dunmore",
      `byline: ${line}`,
      "body: The two signed.",
    ]);
  });

  test("give the day of publication where they state the year", () => {
    expect(only("A pact\n\nDUNMORE, Ireland, 14 May 2024 – The two signed.").published).toBe("2024-05-14");
  });

  test("without a year give no date", () => {
    expect(only("A pact\n\nDUNMORE, 14 May – The two signed.").published).toBeUndefined();
  });
});

test.each(["。。。。\n", "—— …… ——\n\n！？", "😀 1 2 3\n"])(
  "marks and figures without a word are no article: %j",
  (text) => {
    expect(splitArticles(toFile(text, { title: "江边" }))).toEqual([]);
  },
);

describe("metadata and language", () => {
  test("front matter gives title, date and publisher, and its article is never split", () => {
    const stated = { title: "两件事", date: "2024-03", publisher: "江岸科技报" };
    const article = only(NEWSPAPER_PAGE, stated);
    expect([article.title, article.published, article.publisher]).toEqual(["两件事", "2024-03", "江岸科技报"]);
  });

  test.each([
    ["zh-Hans", "青川高新区与远帆大学签署协议，双方共建实验室。"],
    ["zh-Hant", "青川高新區與遠帆大學簽署協議，雙方共建實驗室。"],
    ["zh-Hans", "青川的朋友来自Harbor Science Park和Fjord Robotics AS，都在江边租房。"],
    [
      "en",
      "Harbor Science Park (港口科学园) and Dunmore University (邓莫尔大学) have signed a contract for ten years.",
    ],
  ])("%s is told by script and characters", (language, text) => {
    expect(only(text).language).toBe(language);
  });

  test("a date under a notice is its day of publication", () => {
    expect(only("关于同意设立园区的通知\n\n各单位：\n　　同意设立。\n\n　　　　2024年4月26日").published).toBe(
      "2024-04-26",
    );
    expect(only("青川縣政府 公告\n發文日期：中華民國113年10月4日\n\n核准遠帆大學進駐。").published).toBe("2024-10-04");
  });
});

test("a text that was cut off within a character has no part of it in its title", () => {
  expect(only("Brightwave Robotics moves to Fen\ufffd").title).toBe("Brightwave Robotics moves to Fen");
});

test("a page of nothing but furniture holds no article", () => {
  expect(splitArticles(toFile("扫一扫 欢迎关注 江岸观察 微信公众号\n\n© Harbor Media. All rights reserved."))).toEqual(
    [],
  );
});

test.each([
  [
    "of a sentence",
    "东湖高新区与远航集团签署合作协议。双方将围绕光电子信息、生物医药、智能制造等领域开展合作，首期投资30亿元。",
    "东湖高新区与远航集团签署合作协议…",
  ],
  [
    "of a clause",
    "日前，东湖高新区与远航集团在江城举行签约仪式，双方将围绕光电子信息、生物医药、智能制造等领域开展全方位合作。",
    "日前，东湖高新区与远航集团在江城举行签约仪式…",
  ],
  [
    "of a word, and no abbreviation or number is one",
    "Birch Science Park and Alder Labs Ltd. signed a deal worth $3,500,000 and 40.5 million more on Tuesday in front of everybody.",
    "Birch Science Park and Alder Labs Ltd. signed a deal worth $3,500,000 and 40.5…",
  ],
  ["of the last character that fits", `${"青".repeat(39)}𠮷${"川".repeat(30)}开园。`, `${"青".repeat(39)}𠮷…`],
])("a text without a headline is called by its first words, to the end %s", (_, text, title) => {
  const [article] = splitArticles(toFile(`${text}\n`));
  expect(article?.title).toBe(title);
  expect(article?.text).toBe(text);
});
