/** Front matter as people write it: a title is the rest of its line, and what cannot be used is told, never dropped unsaid. */

import { describe, expect, test } from "vitest";
import { loadContent } from "./load-content.ts";

const TEXT = "青川高新区与临港科技园签署合作协议。\n";

/** The metadata of a text that opens with these lines, what is told of it, and what is read as its text. */
async function readHead(...lines: readonly string[]) {
  const outcomes = await loadContent("a.md", `---\n${lines.join("\n")}\n---\n${TEXT}`);
  const warnings = outcomes.flatMap((outcome) => (outcome.status === "warning" ? [outcome.reason] : []));
  const [file] = outcomes.flatMap((outcome) => (outcome.status === "loaded" ? [outcome.file] : []));
  return { ...file?.metadata, text: file?.text.slice(file.bodyStart), warnings };
}

describe("a title", () => {
  test.each([
    ["title: A: b", "A: b"],
    ['title: "Smart" parks', '"Smart" parks'],
    ["title: [Photos] of parks", "[Photos] of parks"],
    ["title: [Photos]", "[Photos]"],
    ["title: @home in the park", "@home in the park"],
    ["title： 全角", "全角"],
    ["标题：高新区：十年", "高新区：十年"],
    ["title:close", "close"],
    ["title: #1", "#1"],
    ["title: Park #1 opens", "Park #1 opens"],
    ["title: Park opens # as we hear", "Park opens"],
    ["title: % of parks", "% of parks"],
    ["title: `x` & *y*", "`x` & *y*"],
    ["title: 2018.10", "2018.10"],
    ["title: true", "true"],
    ['title: "A \\"b\\": c"', 'A "b": c'],
    ["title: 'It''s'", "It's"],
    ['"title": x', "x"],
    ["title: >\n  one\n  line", "one line"],
    ["title: A: b\n  goes on", "A: b goes on"],
  ])("%j is %j, and the lines beside it count", async (line, title) => {
    const expected = { title, date: "2018-03-02", publisher: "江岸网", text: TEXT, warnings: [] };
    expect(await readHead(line, "published: 2018-03-02", "publisher: 江岸网", "作者：张三", "sources:", "- x")).toEqual(
      expected,
    );
  });

  test("that is stated twice is taken once, and the other is told", async () => {
    expect(await readHead("title: one", "title: two")).toEqual({
      title: "one",
      text: TEXT,
      warnings: ['its front matter has more than one line "title": the first is taken'],
    });
  });

  test.each(["publisher:", "publisher: ~", "publisher: null", "publisher: # not known"])(
    "is all that counts beside %j",
    async (line) => {
      expect(await readHead("title: one", line)).toEqual({ title: "one", text: TEXT, warnings: [] });
    },
  );
});

describe("lines between dashes", () => {
  test("of which one is a sentence stay text, and it is told where they look like front matter", async () => {
    const lines = ["来源：江岸网", "市长说：青川高新区与临港科技园签约。"];
    expect(await readHead(...lines)).toEqual({
      text: `---\n${lines.join("\n")}\n---\n${TEXT}`,
      warnings: [
        'its front matter is read as text: line "市长说：青川高新区与临港科技园签约。" is not of the form "name: value"',
      ],
    });
    expect(await readHead("只是一条线")).toMatchObject({ warnings: [] });
  });

  test("that never end are told", async () => {
    const outcomes = await loadContent("a.md", `---\ntitle: one\n\n${TEXT}`);
    expect(outcomes).toMatchObject([
      { status: "warning", reason: 'its front matter is read as text: no line of "---" ends it' },
      { status: "loaded" },
    ]);
  });
});

describe("a date", () => {
  test.each(["2018-13-45", "2018-02-30", "2018/2/30", "0000-00-00", "9999", "soon", "03/05/2018"])(
    "%j is not stored, and it is told what is expected",
    async (date) => {
      expect(await readHead(`published: ${date}`)).toEqual({
        text: TEXT,
        unusable: ["date"],
        warnings: [`its published "${date}" is left out: write it as 2018-01-30, 2018-01 or 2018`],
      });
    },
  );

  test.each([
    ["2018", "2018"],
    ["2018-3", "2018-03"],
    ["2018年3月", "2018-03"],
    ["2016-02-29", "2016-02-29"],
    ["20180302", "2018-03-02"],
    ["2 March 2018", "2018-03-02"],
    ["2018-03-02T08:00:00Z", "2018-03-02"],
  ])("%j is read", async (date, read) => {
    expect(await readHead(`date: ${date}`)).toEqual({ date: read, text: TEXT, warnings: [] });
  });

  test("that cannot be read gives way to one that can", async () => {
    expect(await readHead("date: soon", "published: 2018-03-02")).toMatchObject({ date: "2018-03-02", warnings: [] });
  });
});

test("a publisher of JSON is told where it is no text, and read where it is an object with a name", async () => {
  const records = [
    { text: TEXT, source: { id: 1, name: "江岸网" } },
    { text: TEXT, publisher: ["江岸网"] },
  ];
  expect(await loadContent("a.json", JSON.stringify(records))).toMatchObject([
    { status: "loaded", file: { metadata: { publisher: "江岸网" } } },
    {
      status: "warning",
      name: "a.json#2",
      reason: 'its publisher ["江岸网"] is left out: write it as one line of text',
    },
    { status: "loaded", file: { metadata: {} } },
  ]);
});
