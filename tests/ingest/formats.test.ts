/** Every format gives the same article; a hostile or damaged file is set aside and opens nothing outside itself. */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { joinLines } from "../../graph/schema/index.ts";
import { findFiles, type LoadedFile, loadFile } from "../../ingest/stages/load-files.ts";
import { splitArticles } from "../../ingest/stages/split-articles.ts";
import { toDocx, toPdf, toZip } from "./archives.ts";

const folder = mkdtempSync(join(tmpdir(), "formats-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function load(name: string, content: string | Uint8Array): Promise<readonly LoadedFile[]> {
  const path = join(folder, name);
  writeFileSync(path, content);
  const loaded: LoadedFile[] = [];
  for (const file of await findFiles([path])) for await (const outcome of loadFile(file)) loaded.push(outcome);
  return loaded;
}

interface Reading {
  readonly title: string;
  readonly published: string | undefined;
  readonly publisher: string | undefined;
  readonly blocks: readonly string[];
}

/** Each article as its title, its date and its blocks; why there is none, where there is none. */
async function read(name: string, content: string | Uint8Array): Promise<readonly (Reading | string)[]> {
  return (await load(name, content)).flatMap((outcome): readonly (Reading | string)[] =>
    outcome.status !== "loaded"
      ? [outcome.reason]
      : splitArticles(outcome.file).map(({ title, published, publisher, text, blocks }) => ({
          title,
          published,
          publisher,
          blocks: blocks.map(({ role, span }) => `${role}: ${joinLines(text.slice(...span)).text}`),
        })),
  );
}

const TITLE = "青川高新区与临港科技园签约";
const BODY =
  "3月2日，青川高新区与临港科技园签署合作协议，双方各派一名主任，实验室设在江边的老船厂，由远帆大学提供设备。";
const MORE = "远帆大学落户青川高新区，首批二十名教师已经到岗，明年春天开课，学员来自江两岸的企业。";
const BLOCKS = [`headline: ${TITLE}`, `body: ${BODY}`, `body: ${MORE}`];

describe("a web page", () => {
  const page = `<!doctype html><html><head><meta charset="gb2312"><title>${TITLE}_要闻_江岸网</title>
    <meta property="article:published_time" content="2024-03-05T08:00:00Z"><meta property="og:site_name" content="江岸网"></head>
    <body><nav><a href="/">首页</a></nav><div class="main"><h1>${TITLE}</h1><p>${BODY.replace("合作", "合\n  作")}</p><p>${MORE}</p></div>
    <div class="footer"><p>版权所有 江岸网</p></div><script>document.write("x")</script></body></html>`;

  test("gives its main text, title, date and publisher, nothing of what stands around it", async () => {
    expect(await read("page.html", page)).toEqual([
      { title: TITLE, published: "2024-03-05", publisher: "江岸网", blocks: BLOCKS },
    ]);
  });

  test("keeps its lists and tables", async () => {
    const html = `<html><body><article><h1>江岸联盟</h1><p>${BODY}</p><ul><li>远帆大学</li><li>海石测控</li></ul>
      <table><tr><th>名称</th><th>所在地</th></tr><tr><td>远帆大学</td><td>青川</td></tr><tr><td>江岸银行</td><td>临港</td></tr></table><p>${MORE}</p></article></body></html>`;
    expect(
      (await read("list.html", html)).flatMap((article) => (typeof article === "string" ? [] : article.blocks)),
    ).toEqual([
      "headline: 江岸联盟",
      `body: ${BODY}`,
      "item: 远帆大学",
      "item: 海石测控",
      "label: 名称 | 所在地 |",
      "furniture: | --- |",
      "item: 远帆大学 | 青川 |",
      "item: 江岸银行 | 临港 |",
      `body: ${MORE}`,
    ]);
  });

  const written = `<article><h1>${TITLE}</h1><p>${BODY}</p><p>${MORE}</p></article>`;
  const said = '<meta charset="utf-8"><meta property="og:site_name" content="江岸网"><title>合作</title>';
  test.each([
    ["any of them", `<!doctype html>\n${said}\n${written}`],
    ["a body", `<!doctype html><html lang="zh"><head>${said}</head>${written}</html>`],
    ["head and body", `<!doctype html><html lang="zh">${said}${written}`],
    ["html", `${said}<body class="page">${written}</body>`],
  ])("that leaves out %s, as HTML allows, gives the same article", async (_, html) => {
    expect(await read("bare.html", html)).toMatchObject([{ title: TITLE, publisher: "江岸网", blocks: BLOCKS }]);
  });

  test("of one paragraph and nothing else is read", async () => {
    expect(await read("p.html", `<p>${BODY}`)).toMatchObject([{ blocks: [`body: ${BODY}`] }]);
  });

  test("nested without end does no harm", async () => {
    const deep = `${"<div>".repeat(100_000)}<p>${BODY}</p>`;
    const [outcome] = await load("deep.html", deep);
    expect(outcome?.status === "loaded" ? outcome.file.text : outcome?.reason).toEqual(expect.any(String));
  });
});

describe("a Word document", () => {
  test("gives its paragraphs", async () => {
    expect(await read("a.docx", toDocx([TITLE, BODY, MORE]))).toMatchObject([{ title: TITLE, blocks: BLOCKS }]);
  });

  test("that unpacks without end is set aside", async () => {
    const bomb = toZip({ "word/document.xml": Buffer.alloc(80_000_000) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await read("bomb.docx", bomb)).toEqual(["it unpacks to more than 64 MB"]);
  });

  test("that is encrypted, cut off or no archive is set aside", async () => {
    expect(await read("locked.docx", Buffer.from("d0cf11e0a1b11ae1", "hex"))).toEqual([
      "it is encrypted, or in Word's old format: save it as .docx, without a password",
    ]);
    expect(await read("cut.docx", toDocx([TITLE]).subarray(0, 300))).toEqual([
      "it is no Word document: save it as .docx again",
    ]);
    expect(await read("text.docx", "青川")).toEqual(["it is no Word document: save it as .docx again"]);
  });
});

describe("a PDF", () => {
  const left = [
    "Harbor Science Park has signed a",
    "contract with Dunmore University,",
    "which sends twenty engi-",
    "neers to the park each year.",
  ];
  const right = [
    "The office lies in Bryn Tech",
    "Quarter and costs them nothing",
    "for a year. Fjord Robotics AS",
    "pays for the tea.",
  ];
  const columnsOf = (lines: readonly string[], x: number) =>
    lines.map((text, index) => ({ text, x, y: 700 - 14 * index }));
  const headline = { text: "Two neighbors share a tunnel at last", x: 60, y: 750, size: 18 };

  test("is read column after column, words broken at the margin made whole", async () => {
    const mixed = [headline, ...columnsOf(left, 60), ...columnsOf(right, 320)].sort((a, b) => b.y - a.y);
    expect(await read("two.pdf", toPdf(mixed))).toMatchObject([
      {
        title: "Two neighbors share a tunnel at last",
        blocks: [
          "headline: Two neighbors share a tunnel at last",
          "body: Harbor Science Park has signed a contract with Dunmore University, which sends twenty engineers to the park each year.",
          "body: The office lies in Bryn Tech Quarter and costs them nothing for a year. Fjord Robotics AS pays for the tea.",
        ],
      },
    ]);
  });

  test("keeps the hyphen of two words and of a name where a line breaks behind it", async () => {
    const lines = columnsOf(["The well-", "known Bio-", "Innovation Centre has signed a", "contract with Tarn."], 60);
    expect(await read("hyphens.pdf", toPdf(lines))).toMatchObject([
      { blocks: ["body: The well-known Bio-Innovation Centre has signed a contract with Tarn."] },
    ]);
  });

  test("without text, or damaged, is set aside", async () => {
    expect(await read("scan.pdf", toPdf([]))).toEqual([
      "it holds no text, only pictures of it: have the text recognized first",
    ]);
    const [reason] = await read("cut.pdf", Buffer.from("%PDF-1.4\n1 0 obj\n<<"));
    expect(reason).toEqual(expect.stringContaining("it is no PDF that can be read"));
  });
});

describe("articles as data", () => {
  const record = { title: TITLE, date: "2024-03-05", source: "江岸网", content: `${BODY}\n${MORE}` };
  const expected = {
    title: TITLE,
    published: "2024-03-05",
    publisher: "江岸网",
    blocks: [`body: ${BODY}`, `body: ${MORE}`],
  };

  test("in JSON: one, a list, or an object that holds a list", async () => {
    for (const form of [record, [record], { count: 1, articles: [record] }]) {
      expect(await read("a.json", JSON.stringify(form))).toEqual([expected]);
    }
  });

  test("in JSON lines: one bad line is set aside, the others are read", async () => {
    const lines = [JSON.stringify(record), "{ not json", JSON.stringify({ id: 3 }), JSON.stringify(record)].join("\n");
    const loaded = await load("a.jsonl", lines);
    expect(loaded.map((outcome) => (outcome.status === "loaded" ? outcome.file.name : outcome.name))).toEqual([
      "a.jsonl#1",
      "a.jsonl#2",
      "a.jsonl#3",
      "a.jsonl#4",
    ]);
    expect(loaded.map(({ status }) => status)).toEqual(["loaded", "set-aside", "set-aside", "loaded"]);
  });

  test("in CSV: cells in quotation marks hold commas, marks and ends of line", async () => {
    const csv = `标题,日期,正文\r\n${TITLE},2024年3月5日,"${BODY}\n他说""好""，${MORE}"\r\n`;
    expect(await read("a.csv", csv)).toMatchObject([
      { title: TITLE, published: "2024-03-05", blocks: [`body: ${BODY}`, `body: 他说"好"，${MORE}`] },
    ]);
  });

  test("keep title and publisher on one line, without signs that no one can see", async () => {
    const [title, source] = ["两岸\u0000\u0007\n 签约\ud800", "江岸网\u0000"];
    expect(await read("bell.json", JSON.stringify({ ...record, title, source }))).toMatchObject([
      { title: "两岸 签约\ufffd", publisher: "江岸网" },
    ]);
  });

  test("with a text in HTML give its words", async () => {
    const content = `<p>${BODY}</p><p>${MORE}</p><script>x()</script>`;
    expect(await read("c.json", JSON.stringify({ ...record, content }))).toEqual([expected]);
  });

  test("without a text are set aside with the names that a text may have", async () => {
    expect(await read("b.csv", "a,b\n1,2\n")).toEqual([expect.stringContaining("none of its columns is called text")]);
    expect(await read("b.json", '{"a":1}')).toEqual([expect.stringContaining("it has no text in a field called text")]);
  });
});

describe("a file never reaches out", () => {
  let visits = 0;
  const server = createServer((_, response) => {
    visits++;
    response.end("x");
  });
  beforeAll(async () => new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve)));
  afterAll(() => server.close());

  test("neither for a page's scripts and pictures nor for a picture that a document links to", async () => {
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await load(
      "links.html",
      `<html><body><script src="${address}/a.js"></script><img src="${address}/b.png"><p>${BODY}</p></body></html>`,
    );
    const picture =
      '<w:p><w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:link="r9"/></w:drawing></w:r></w:p>';
    const link = (target: string) =>
      `<Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="${target}" TargetMode="External"/>`;
    for (const target of [`${address}/c.png`, "file:///dev/zero", "/etc/hostname"]) {
      expect(await read("links.docx", toDocx([TITLE, BODY, MORE], picture, link(target)))).toMatchObject([
        { blocks: BLOCKS },
      ]);
    }
    expect(visits).toBe(0);
  });
});
