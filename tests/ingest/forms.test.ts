/** One article says the same in whatever form it comes: other lines, other script, other encoding, other kind of file. */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Converter } from "opencc-js/cn2t";
import { afterAll, describe, expect, test } from "vitest";
import type { ArticleRecord } from "../../graph/schema/index.ts";
import { toSimplifiedKey } from "../../ingest/mentions/script.ts";
import { ingest } from "../../ingest/pipeline.ts";
import { findFiles } from "../../ingest/stages/load-files.ts";
import { toChinesePdf, toDocx } from "./archives.ts";
import { MemoryWriter } from "./memory-writer.ts";

const folder = mkdtempSync(join(tmpdir(), "forms-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TITLE = "青川高新区与临港科技园共建实验室";
const PARAGRAPHS = [
  "3月2日，青川高新区管委会与临港科技园签署合作协议，双方将共建江岸材料联合实验室，由远帆大学提供设备和教师。",
  "岱勒机电股份有限公司（以下简称“公司”）同日宣布，向四川奥里安集团增资2亿元，公司将持股三成，其余股东不变。",
  "后来奥里安集团落户青川高新区，该集团还加入了江岸园区联盟。成都、重庆的多家企业也来考察，目前还没有签约。",
];
const PAGE = [TITLE, ...PARAGRAPHS].join("\n\n");
const SAID = [
  "Company 四川奥里安集团 LOCATED_IN Park 青川高新区 actual",
  "Company 岱勒机电股份有限公司 INVESTED_IN Company 四川奥里安集团 actual",
  "Park 青川高新区 PARTNERED_WITH Park 临港科技园 actual",
];

async function claimsOf(name: string, content: string | Uint8Array): Promise<readonly string[]> {
  const path = join(folder, name);
  writeFileSync(path, content);
  const writer = new MemoryWriter();
  await ingest(await findFiles([path]), writer);
  return [...writer.records.values()].flatMap(toClaims).sort();
}

function toClaims({ entities, claims }: ArticleRecord): readonly string[] {
  const nameOf = (index: number) =>
    `${entities[index]?.label} ${toSimplifiedKey(entities[index]?.name ?? "").replace(/\s/gu, "")}`;
  return claims.map(({ type, subject, object, status }) => `${nameOf(subject)} ${type} ${nameOf(object)} ${status}`);
}

/** The bytes of a text in an encoding that the platform only reads: what each pair of bytes stands for, turned round. */
function encode(text: string, encoding: "gb18030" | "big5"): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const codes = new Map<string, readonly number[]>();
  for (let first = 0x81; first < 0xff; first++) {
    for (let second = 0x40; second < 0xff; second++) {
      const character = decoder.decode(Uint8Array.of(first, second));
      if (character.length === 1 && character !== "\ufffd" && !codes.has(character))
        codes.set(character, [first, second]);
    }
  }
  return Uint8Array.from([...text].flatMap((character) => codes.get(character) ?? [character.charCodeAt(0)]));
}

function wrap(text: string, margin: number): string {
  return text.replaceAll(new RegExp(`([^\n]{${margin}})(?=[^\n，。；：！？、”）])`, "gu"), "$1\n");
}

function toLines(text: string) {
  const lines = wrap(text, 30).split("\n");
  return lines.map((line, index) => ({ text: line, x: 60, y: 760 - index * 16, size: line === TITLE ? 18 : 10 }));
}

const toTraditional = Converter({ from: "cn", to: "tw" });
const html = `<!doctype html><html><head><meta charset="utf-8"><title>${TITLE}</title></head><body><nav><a href="/">首页</a></nav>
  <article><h1>${TITLE}</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join("\n")}</article></body></html>`;

describe("one article", () => {
  test("says what a reader finds in it", async () => {
    expect(await claimsOf("plain.txt", PAGE)).toEqual(expect.arrayContaining(SAID));
  });

  test.each<readonly [form: string, file: string, content: string | Uint8Array]>([
    ["with lines broken at 24 characters", "narrow.txt", wrap(PAGE, 24)],
    ["with lines broken at 31 characters", "wide.txt", wrap(PAGE, 31)],
    ["with Windows line ends", "windows.txt", PAGE.replaceAll("\n", "\r\n")],
    ["in traditional script", "traditional.txt", toTraditional(PAGE)],
    ["in GB18030", "gb18030.txt", encode(PAGE, "gb18030")],
    ["in Big5", "big5.txt", encode(toTraditional(PAGE), "big5")],
    ["in UTF-16", "utf16.txt", Buffer.from(`\ufeff${PAGE}`, "utf16le")],
    [
      "as Markdown with front matter",
      "page.md",
      `---\ntitle: ${TITLE}\n---\n\n# ${TITLE}\n\n${PARAGRAPHS.join("\n\n")}\n`,
    ],
    ["as a web page", "page.html", html],
    ["as a Word document", "page.docx", toDocx([TITLE, ...PARAGRAPHS])],
    ["as a PDF", "page.pdf", toChinesePdf(toLines(PAGE))],
    ["as JSON", "page.json", JSON.stringify({ title: TITLE, text: PAGE })],
    ["as a line of JSON", "page.jsonl", `${JSON.stringify({ headline: TITLE, body: PAGE })}\n`],
    ["as a row of a table", "page.csv", `标题,正文\n${TITLE},"${PAGE.replaceAll('"', '""')}"\n`],
  ])("says the same %s", async (_, file, content) => {
    expect(await claimsOf(file, content)).toEqual(await claimsOf("plain.txt", PAGE));
  });
});

describe("front matter", () => {
  test.each(["date", "published", "pubDate", "日期"])("may call the day of publication %s", async (key) => {
    const path = join(folder, "dated.md");
    writeFileSync(path, `---\n${key}: 2024-03-05\nsource: 江岸网\n---\n\n${PAGE}`);
    const writer = new MemoryWriter();
    await ingest(await findFiles([path]), writer);
    expect([...writer.records.values()]).toMatchObject([{ published: "2024-03-05", publisher: "江岸网" }]);
  });
});
