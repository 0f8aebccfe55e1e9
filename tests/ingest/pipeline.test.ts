/** The seven stages together: the same articles give the same graph, however often, in whatever order and form. */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { GraphError, openStore } from "../../graph/index.ts";
import type { ArticleRecord } from "../../graph/schema/index.ts";
import { ingest } from "../../ingest/pipeline.ts";
import { type IngestEvent, toExitCode, toSummary } from "../../ingest/report.ts";
import { findFiles } from "../../ingest/stages/load-files.ts";
import { MemoryWriter } from "./memory-writer.ts";
import { writeSmallArticles } from "./small-articles.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pipeline-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function recordsOf(...paths: readonly string[]): Promise<readonly ArticleRecord[]> {
  const writer = new MemoryWriter();
  await ingest(await findFiles(paths), writer);
  return [...writer.records.values()];
}

const NEWS = "江边有了新邻居\n\n3月2日，青川高新区与石桥高新区签署合作协议。远帆大学落户青川高新区。\n";

/** What an article claims, without its places. */
function claimsOf(record: ArticleRecord | undefined): readonly string[] {
  const name = (index: number) => record?.entities[index]?.name;
  return (record?.claims ?? []).map(
    (claim) => `${name(claim.subject)} ${claim.type} ${name(claim.object)} ${claim.status}`,
  );
}

test("a disk that is full ends the run, and what was kept until then is told", async () => {
  const writer = new MemoryWriter();
  const putArticle = writer.putArticle.bind(writer);
  writer.putArticle = async (record) => {
    if (writer.records.size > 0)
      throw new GraphError("unavailable", "The record could not be changed: database or disk is full.");
    return putArticle(record);
  };
  const paths = [write("a.txt", NEWS), write("b.txt", NEWS.replace("远帆", "北岸"))];

  await expect(ingest(await findFiles(paths), writer)).rejects.toThrow(
    "The record could not be changed: database or disk is full.\nUntil then: 1 article added (from 2 files). What was added stays.",
  );
});

describe("one article", () => {
  test("becomes a record with its claims, each in a sentence of its text", async () => {
    const [record] = await recordsOf(write("news.txt", NEWS));
    expect(claimsOf(record)).toEqual([
      "青川高新区 PARTNERED_WITH 石桥高新区 actual",
      "远帆大学 LOCATED_IN 青川高新区 actual",
    ]);
    expect(record?.claims.map(({ sentence }) => record.text.slice(...sentence))).toEqual([
      "3月2日，青川高新区与石桥高新区签署合作协议。",
      "远帆大学落户青川高新区。",
    ]);
  });

  test.each([
    ["broken lines", Buffer.from(NEWS.replace("落户青川高", "落户青\n\n川高").replace("高新区签署", "高新区签\n署"))],
    ["Windows line ends", Buffer.from(NEWS.replaceAll("\n", "\r\n"))],
    ["UTF-16", Buffer.from(`\ufeff${NEWS}`, "utf16le")],
  ])("with %s is the same article with the same claims", async (_, bytes) => {
    const [plain] = await recordsOf(write("plain.txt", NEWS));
    const [other] = await recordsOf(write("other.txt", bytes));
    expect(other?.id).toBe(plain?.id);
    expect(claimsOf(other)).toEqual(claimsOf(plain));
  });
});

describe("a run", () => {
  test("repeated leaves everything as it is", async () => {
    writeSmallArticles(folder, 5);
    const writer = new MemoryWriter();
    const files = await findFiles([folder]);
    expect(toSummary(await ingest(files, writer))).toBe("5 articles added (from 5 files).");
    expect(toSummary(await ingest(files, writer))).toBe("5 unchanged (from 5 files).");
    expect(writer.published).toBe(2);
  });

  test("reads again what another version of the reader has read", async () => {
    const writer = new MemoryWriter();
    const files = await findFiles([write("news.txt", NEWS)]);
    await ingest(files, writer);
    for (const [id, record] of writer.records) writer.records.set(id, { ...record, reader: "older" });
    expect(toSummary(await ingest(files, writer))).toBe("1 read again (from 1 file).");
  });

  test("takes in a date, a publisher or a title that was corrected, and counts claims from the new date", async () => {
    const writer = new MemoryWriter();
    const head = (
      date: string,
      publisher: string,
      title = "江边的高新区有了新邻居，它们的名字很长，在此之后的字写错了吗",
    ) => findFiles([write("a.md", `---\ntitle: ${title}\ndate: ${date}\npublisher: ${publisher}\n---\n${NEWS}`)]);
    await ingest(await head("2018-03-05", "江岸网"), writer);
    expect([...writer.records.values()].map(({ claims }) => claims[0]?.date?.value)).toEqual(["2018-03-02"]);

    for (const [date, publisher, title] of [
      ["2019-03-05", "江岸网"],
      ["2019-03-05", "河岸网"],
      ["2019-03-05", "河岸网", "江边的高新区有了新邻居，它们的名字很长，在此之后的字写错了吗？不"],
    ] as const) {
      const corrected = await head(date, publisher, title);
      expect(toSummary(await ingest(corrected, writer))).toBe("1 read again (from 1 file).");
      expect(toSummary(await ingest(corrected, writer))).toBe("1 unchanged (from 1 file).");
    }
    expect([...writer.records.values()]).toMatchObject([
      { published: "2019-03-05", publisher: "河岸网", title: expect.stringMatching(/不$/u) as string },
    ]);
    expect([...writer.records.values()].map(({ claims }) => claims[0]?.date?.value)).toEqual(["2019-03-02"]);
  });

  test.each([
    ["date", "published: 2021-02-31", { published: "2021-03-05" }, "2021-03-05"],
    ["publisher", "publisher:\n  - 江岸网\n  - 河岸网", { publisher: "江岸网" }, "江岸网"],
  ])(
    "keeps the good %s on record when the file now says none that can be used, and says so",
    async (field, wrong, kept, value) => {
      const writer = new MemoryWriter();
      const head = (...lines: readonly string[]) =>
        findFiles([write("a.md", `---\ntitle: 新邻居\n${lines.join("\n")}\n---\n${NEWS}`)]);
      await ingest(await head("published: 2021-03-05", "publisher: 江岸网"), writer);
      const [before] = writer.records.values();

      const others = ["published: 2021-03-05", "publisher: 江岸网"].filter(
        (line) => !line.startsWith(wrong.slice(0, 9)),
      );
      const report = await ingest(await head(wrong, ...others), writer);

      expect(toSummary(report)).toBe("1 unchanged, 2 warnings (from 1 file).");
      expect(report.warnings.map(({ reason }) => reason)).toEqual([
        expect.stringContaining("is left out: write it as") as string,
        `its ${field} on record, ${value}, stays`,
      ]);
      expect(before).toMatchObject(kept);
      expect([...writer.records.values()]).toEqual([before]);
    },
  );

  test("keeps the date and the publisher that the file says no more, and says so", async () => {
    const writer = new MemoryWriter();
    const head = (lines: string) => findFiles([write("a.md", `---\ntitle: 新邻居\n${lines}---\n${NEWS}`)]);
    await ingest(await head("published: 2021-03-05\npublisher: 江岸网\n"), writer);
    const [before] = writer.records.values();

    const events: IngestEvent[] = [];
    const report = await ingest(await head(""), writer, (event) => events.push(event));

    expect([toSummary(report), toExitCode(report)]).toEqual(["1 unchanged (from 1 file).", 0]);
    expect(events).toMatchObject([
      { event: "file" },
      { event: "note", source: "a.md", reason: "it says no date now: the one on record, 2021-03-05, stays" },
      { event: "note", source: "a.md", reason: "it says no publisher now: the one on record, 江岸网, stays" },
      { event: "unchanged" },
      { event: "publishing" },
    ]);
    expect([...writer.records.values()]).toEqual([before]);
  });

  test("repeated over two copies of which one alone says a date tells nothing of the other", async () => {
    write("a.md", `---\ntitle: 新邻居\npublished: 2021-03-05\n---\n${NEWS}`);
    write("b.md", `---\ntitle: 新邻居\n---\n${NEWS}`);
    const writer = new MemoryWriter();
    const events: IngestEvent[] = [];
    for (const _ of ["first", "second"]) await ingest(await findFiles([folder]), writer, (event) => events.push(event));
    expect(events.filter(({ event }) => event === "note")).toEqual([]);
  });

  test("repeated over two copies that say different things of themselves changes nothing", async () => {
    for (const name of ["a", "b"]) write(`${name}.md`, `---\ntitle: 新邻居\npublisher: ${name}\n---\n${NEWS}`);
    const writer = new MemoryWriter();
    const files = await findFiles([folder]);
    expect(toSummary(await ingest(files, writer))).toBe("1 article added, 1 unchanged (from 2 files).");
    expect(toSummary(await ingest(files, writer))).toBe("2 unchanged (from 2 files).");
  });

  test("sets one bad file aside, reads all others, and says so", async () => {
    write("a.txt", NEWS);
    write("b.txt", "");
    write("c.txt", Uint8Array.of(0, 159, 146, 150, 0, 1, 2, 3));
    const events: IngestEvent[] = [];
    const report = await ingest(await findFiles([folder]), new MemoryWriter(), (event) => events.push(event));
    expect(report.setAside).toEqual([
      { source: "b.txt", stage: "load-files", reason: "it is empty" },
      { source: "c.txt", stage: "load-files", reason: expect.stringContaining("encoding is not recognized") as string },
    ]);
    expect(toExitCode(report)).toBe(2);
    expect(events.map(({ event }) => event)).toEqual([
      "file",
      "added",
      "file",
      "set-aside",
      "file",
      "set-aside",
      "publishing",
    ]);
  });

  test("sets what holds no words aside, as it does what is empty", async () => {
    const report = await ingest(await findFiles([write("marks.txt", "。。。。\n")]), new MemoryWriter());
    expect(report.setAside).toEqual([{ source: "marks.txt", stage: "split-articles", reason: "it holds no article" }]);
    expect(toExitCode(report)).toBe(1);
  });

  test("sets a book aside", async () => {
    const report = await ingest(
      await findFiles([write("book.txt", `书\n\n${"双方签约。\n".repeat(70_000)}`)]),
      new MemoryWriter(),
    );
    expect(report.setAside.map(({ reason }) => reason)).toEqual([
      "it is an article of 420002 characters: none is longer than 400000",
    ]);
  });

  test("in which nothing could be read says that nothing was done", async () => {
    expect(toExitCode(await ingest(await findFiles([write("b.txt", "")]), new MemoryWriter()))).toBe(1);
  });

  test("in any order gives the same graph", async () => {
    writeSmallArticles(join(folder, "articles"), 40);
    const files = await findFiles([join(folder, "articles")]);
    const graphs = [];
    for (const [name, order] of [["a", files] as const, ["b", [...files].reverse()] as const]) {
      const store = await openStore({ kind: "embedded", dataDir: join(folder, name) });
      await ingest(order, store);
      graphs.push(await store.exportGraph());
      await store.close();
    }
    expect(graphs[0]?.edges.length).toBeGreaterThan(5);
    expect(graphs[1]).toEqual(graphs[0]);
  });
});

test.each([
  ["{}创新园昨日开园。创新园由青禾集团投资建设。", "苏州", "大埔", "Park"],
  ["{}保税区昨日开园。保税区由青禾集团投资建设。", "苏州", "大埔", "Park"],
  ["{}发展集团昨日开业。发展集团落户青川高新区。", "苏州", "大埔", "Company"],
  ["{} Science Park has opened. The Science Park is owned by Alder Labs Ltd.", "Bristol", "Oulu", "Park"],
  [
    "{} Research Institute has opened. Research Institute staff work with Alder Labs Ltd.",
    "Leeds",
    "Cork",
    "Institute",
  ],
  ["远帆{}（以下简称“远帆”）昨日开业。远帆落户青川高新区。", "智能科技有限公司", "生物医药集团", "Company"],
  ["Brightwave {} (Brightwave) is new. Brightwave is based in Norwick.", "Robotics", "Therapeutics", "Company"],
])("what two articles call alike stays two things: %s", async (text, one, other, label) => {
  const files = [one, other].map((place) => write(`${place}.txt`, text.replace("{}", place)));
  const store = await openStore({ kind: "embedded", dataDir: join(folder, "store") });
  await ingest(await findFiles(files), store);
  const { nodes } = await store.exportGraph();
  await store.close();

  const called = nodes.filter(
    (node) => node.label === label && [one, other].some((place) => node.name.includes(place)),
  );
  expect(called.map(({ aliases }) => aliases.filter((alias) => alias.includes(one) || alias.includes(other)))).toEqual([
    [],
    [],
  ]);
});

test("takes whom the headline names for the one whose chronicle it is, and carries a date on to 当天", async () => {
  const chronicle =
    "青川高新区大事记\n\n2018年1月29日，与石桥高新区签署合作协议。当天，青川高新区与远帆大学签约。\n\n2019年5月，引进白帆集团。\n";

  const [record] = await recordsOf(write("chronicle.txt", chronicle));

  expect(claimsOf(record)).toEqual([
    "青川高新区 PARTNERED_WITH 石桥高新区 actual",
    "青川高新区 PARTNERED_WITH 远帆大学 actual",
    "白帆集团 LOCATED_IN 青川高新区 actual",
  ]);
  expect(record?.claims.map(({ date }) => date?.value)).toEqual(["2018-01-29", "2018-01-29", "2019-05"]);
});
