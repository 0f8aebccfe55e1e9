/** Articles as data: a record that cannot be read for sure is set aside alone, with its number, and no other is lost or cut. */

import { describe, expect, test } from "vitest";
import { tellContent } from "./load-content.ts";

function csv(...lines: readonly string[]): string {
  return `${lines.join("\n")}\n`;
}

describe("a row of CSV", () => {
  test("with more cells than the head is set aside with its number, not cut at its first comma", async () => {
    expect(await tellContent("a.csv", csv("title,text", "甲,一。", "Two,A, B and C signed", "丙,三。"))).toEqual([
      "a.csv#1: 一。",
      "set-aside a.csv#2: it has 3 cells, and the head has 2: put a text with commas in it in quotation marks",
      "a.csv#3: 三。",
    ]);
  });

  test("stands in columns between tabs where the head has any, however many commas its names hold", async () => {
    expect(await tellContent("a.tsv", "title, short, plain\ttext\nA, B\t一, 二。\n")).toEqual(["a.tsv#1: 一, 二。"]);
  });

  test("with more cells in which there is nothing is read", async () => {
    expect(await tellContent("a.csv", csv("title;text", "甲;一。;;"))).toEqual(["a.csv#1: 一。"]);
  });

  test("of a single column is a text whose commas are its own", async () => {
    expect(await tellContent("a.csv", csv("text", "A park, in Wales, opens.", '"He said ""yes"", too."'))).toEqual([
      "a.csv#1: A park, in Wales, opens.",
      'a.csv#2: He said "yes", too.',
    ]);
  });

  test("with words behind a closing quotation mark is set aside, and does not lose its first sign", async () => {
    const fault =
      'has words behind a closing quotation mark: within a cell in quotation marks write each mark twice ("")';
    expect(await tellContent("a.csv", csv("title,text", '甲,"一"x。', "乙,二。"))).toEqual([
      `set-aside a.csv#1: line 2 ${fault}`,
      "a.csv#2: 二。",
    ]);
  });

  test("with a quotation mark that is never closed does not swallow the rows behind it", async () => {
    expect(await tellContent("a.csv", csv("title,text", '甲,"一。', "乙,二。", "丙,三。"))).toEqual([
      "set-aside a.csv#1: line 2 opens a quotation mark that is never closed",
      "a.csv#2: 二。",
      "a.csv#3: 三。",
    ]);
  });

  test("that may be the rest of a faulty cell is never taken for an article", async () => {
    const rows = ["title,text", 'One,"He said "yes" and', "went to Oxford, and signed", 'something"', "丙,三。"];
    expect(await tellContent("a.csv", csv(...rows))).toEqual([
      expect.stringContaining("set-aside a.csv#1: line 2 has words behind a closing quotation mark") as string,
      "set-aside a.csv#2: it may still be part of a cell that opens in line 2, whose quotation marks cannot be right",
      "set-aside a.csv#3: line 4 has a single quotation mark within a cell",
      "a.csv#4: 三。",
    ]);
  });

  test("keeps quotation marks within a cell where they come in pairs, and is set aside where one stands alone", async () => {
    expect(await tellContent("a.csv", csv("title,text", '甲,The "good" park', '乙,A 5" disk', '丙, "A, B"'))).toEqual([
      'a.csv#1: The "good" park',
      "set-aside a.csv#2: line 3 has a single quotation mark within a cell",
      "a.csv#3: A, B",
    ]);
  });
});

test("blank lines above its head do not make a CSV a table of one column", async () => {
  expect(await tellContent("a.csv", "\n\ntitle,text\n甲,一。\n")).toEqual(["a.csv#1: 一。"]);
});

test.each([
  ["a.json", "[]"],
  ["a.csv", "title,text\n"],
  ["a.csv", "title,text\n,\n"],
])("%s without any article (%j) is set aside as empty, not passed over", async (name, content) => {
  expect(await tellContent(name, content)).toEqual([`set-aside ${name}: it is empty: it holds no article`]);
});

test("a record whose HTML cannot be read ends no file: it is set aside with its number", {
  timeout: 60_000,
}, async () => {
  const texts = ["一。", `${"<div>".repeat(1_000_000)}<p>x</p>`, "三。"];
  expect(await tellContent("a.jsonl", texts.map((text) => JSON.stringify({ text })).join("\n"))).toEqual([
    "a.jsonl#1: 一。",
    expect.stringContaining("set-aside a.jsonl#2: of the HTML in it: ") as string,
    "a.jsonl#3: 三。",
  ]);
});

test("an article of JSON is not passed over for its comments, nor one list of articles for another", async () => {
  expect(await tellContent("a.json", JSON.stringify({ comments: [{ text: "好！" }], text: "一。" }))).toEqual([
    "a.json: 一。",
  ]);
  expect(await tellContent("a.json", JSON.stringify({ news: [{ text: "一。" }], more: [{ text: "二。" }] }))).toEqual([
    "a.json#1: 一。",
    "a.json#2: 二。",
  ]);
});

test("JSON lines that are called .json, and an array that is called .jsonl, are read as what they are", async () => {
  const [one, two] = ['{"text": "一。"}', '{"text": "二。"}'];
  expect(await tellContent("a.json", `\n${one}\n{"text": \n${two}`)).toEqual([
    "a.json#2: 一。",
    expect.stringContaining("set-aside a.json#3: it is not JSON: ") as string,
    "a.json#4: 二。",
  ]);
  expect(await tellContent("a.jsonl", `[\n${one},\n${two}\n]`)).toEqual(["a.jsonl#1: 一。", "a.jsonl#2: 二。"]);
});

test("a rare end of line within a text of JSON breaks neither its line nor its file", async () => {
  const record = '{"text": "一。\u2028二。\u0085三。"}';
  expect(await tellContent("a.jsonl", `${record}\r\n${record}`)).toEqual([
    "a.jsonl#1: 一。\n二。\n三。",
    "a.jsonl#2: 一。\n二。\n三。",
  ]);
  expect(await tellContent("a.json", record)).toEqual(["a.json: 一。\n二。\n三。"]);
});

test("a large CSV in which every mark is wrong is told row by row, and soon", async () => {
  const told = await tellContent("a.csv", `title,text\n${'"甲"x,一。\n'.repeat(100_000)}`);
  expect(told).toHaveLength(100_000);
});
