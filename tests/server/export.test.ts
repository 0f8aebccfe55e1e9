/** The export: the graph with all that it takes to cite it, in each of its forms, written whole or not at all. */

import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DOMParser } from "linkedom";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type GraphExport, openStore } from "#graph";
import { articleRecord, toNodeId } from "#graph/schema";
import { toCell } from "../../server/export/csv.ts";
import { toGraphml } from "../../server/export/graphml.ts";
import { run } from "../run-command.ts";
import { twoSentences } from "./two-sentences.ts";

const EXPORT = "server/export.ts";
const folder = mkdtempSync(join(tmpdir(), "export-"));
const settings = { DATA_DIR: join(folder, "data") };
const JSON_TO = ["--format", "json", "--out"];

const GRAPH = {
  articles: [
    {
      id: twoSentences.id,
      title: "青石科技园与北岸大学结为伙伴",
      source: "qingshi.txt",
      start: 120,
      language: "zh-Hans",
      published: "2019-03-08",
      publisher: "长河日报",
      sample: false,
    },
  ],
  nodes: [
    { id: "park:青石科技园", label: "Park", name: "青石科技园", aliases: [], mentions: [{ article: twoSentences.id }] },
    {
      id: "programme:长河园区联盟",
      label: "Programme",
      name: "长河园区联盟",
      aliases: [],
      mentions: [{ article: twoSentences.id }],
    },
    {
      id: "university:北岸大学",
      label: "University",
      name: "北岸大学",
      aliases: [],
      mentions: [{ article: twoSentences.id }],
    },
  ],
  edges: [
    {
      id: "park:青石科技园|MEMBER_OF|programme:长河园区联盟",
      type: "MEMBER_OF",
      source: "park:青石科技园",
      target: "programme:长河园区联盟",
      status: "planned",
      evidence: [
        {
          id: expect.stringMatching(/^claim:/u) as string,
          article: twoSentences.id,
          subject: "park:青石科技园",
          object: "programme:长河园区联盟",
          status: "planned",
          dateInferred: false,
          amount: 3_000_000,
          currency: "CNY",
          quote: "青石科技园将加入长河园区联盟。",
          span: [34, 50],
          subjectSpan: [34, 39],
          objectSpan: [42, 49],
          cueSpans: [[40, 42]],
          rule: "by-hand",
          reviewed: false,
        },
      ],
    },
    {
      id: "park:青石科技园|PARTNERED_WITH|university:北岸大学",
      type: "PARTNERED_WITH",
      source: "park:青石科技园",
      target: "university:北岸大学",
      status: "actual",
      since: "2019-03",
      until: "2019-03",
      evidence: [
        {
          id: expect.stringMatching(/^claim:/u) as string,
          article: twoSentences.id,
          subject: "park:青石科技园",
          object: "university:北岸大学",
          status: "actual",
          date: "2019-03",
          dateInferred: true,
          quote: "青石科技园三月与北岸大学结为伙伴。",
          span: [16, 33],
          subjectSpan: [16, 21],
          objectSpan: [24, 28],
          cueSpans: [[28, 32]],
          rule: "by-hand",
          reviewed: false,
        },
      ],
    },
  ],
};

beforeAll(async () => {
  const store = await openStore({ kind: "embedded", dataDir: settings.DATA_DIR });
  const [partnership, membership] = twoSentences.claims;
  const claims = [
    { ...partnership, date: { value: "2019-03", inferred: true, span: [21, 23] } },
    { ...membership, amount: { value: 3_000_000, currency: "CNY", span: [40, 42] } },
  ];
  await store.putArticle(articleRecord.parse({ ...twoSentences, start: 120, publisher: "长河日报", claims }));
  await store.publish();
  await store.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("npm run export", () => {
  test("writes the articles, the nodes and the edges with their sentences", async () => {
    const file = join(folder, "graph.json");

    const ended = await run(EXPORT, [...JSON_TO, file], settings);

    expect(ended).toEqual({ code: 0, out: `Wrote 3 nodes, 2 edges to ${file}\n`, err: "" });
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(GRAPH);
  });

  test("writes to standard output, and nothing else with it", async () => {
    const { code, out, err } = await run(EXPORT, [...JSON_TO, "-"], settings);

    expect([code, err]).toEqual([0, ""]);
    expect(JSON.parse(out)).toEqual(GRAPH);
  });

  test("writes a row for each claim, with its things and its article, as CSV", async () => {
    const { code, out } = await run(EXPORT, ["--format", "csv", "--out", "-"], settings);

    expect(code).toBe(0);
    const [head, membership, partnership, end] = out.split("\r\n");
    expect(head).toMatch(/^\ufeffclaim,relation,type,subject,subjectLabel,subjectName,subjectAliases,object,/u);
    expect(membership?.replace(/^claim:\w+/u, "claim:…")).toBe(
      "claim:…,park:青石科技园|MEMBER_OF|programme:长河园区联盟,MEMBER_OF,park:青石科技园,Park,青石科技园,," +
        "programme:长河园区联盟,Programme,长河园区联盟,,planned,,false,3000000,CNY,青石科技园将加入长河园区联盟。,false,by-hand," +
        `${twoSentences.id},青石科技园与北岸大学结为伙伴,长河日报,2019-03-08,zh-Hans,qingshi.txt,120,34,50,34,39,42,49`,
    );
    expect(partnership).toContain(",actual,2019-03,true,,,青石科技园三月与北岸大学结为伙伴。,");
    expect(end).toBe("");
  });

  test("takes the form that the ending of the file says, unless it is told another", async () => {
    for (const [name, options] of [
      ["a.csv", []],
      ["a.GraphML", []],
      ["b.csv", ["--format", "json"]],
      ["a", []],
    ] as const)
      await run(EXPORT, [...options, "--out", join(folder, name)], settings);

    const starts = ["a.csv", "a.GraphML", "b.csv", "a"].map((name) =>
      readFileSync(join(folder, name), "utf8").slice(1, 6),
    );
    expect(starts).toEqual(["claim", "?xml ", '\n  "a', '\n  "a']);
  });

  test("writes nodes and edges, the sentences of an edge as text, as GraphML", async () => {
    const { code, out } = await run(EXPORT, ["--format", "graphml", "--out", "-"], settings);

    expect(code).toBe(0);
    const document = new DOMParser().parseFromString(out, "text/xml");
    const texts = (selector: string) => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
    expect(texts("node[id^=park] data")).toEqual(["青石科技园", "Park", "1"]);
    expect(texts("edge[target^=programme] data")).toEqual([
      "MEMBER_OF",
      "planned",
      "CNY 3000000",
      "1",
      `CNY 3000000, planned: “青石科技园将加入长河园区联盟。” — 青石科技园与北岸大学结为伙伴, 长河日报, 2019-03-08 (${twoSentences.id}, 34–50)`,
    ]);
    expect(texts("edge[target^=university] data")).toEqual([
      "PARTNERED_WITH",
      "actual",
      "2019-03",
      "2019-03",
      "1",
      `2019-03, actual: “青石科技园三月与北岸大学结为伙伴。” — 青石科技园与北岸大学结为伙伴, 长河日报, 2019-03-08 (${twoSentences.id}, 16–33)`,
    ]);
  });

  test("replaces an older file whole and leaves no other behind", async () => {
    const place = join(folder, "again");
    mkdirSync(place);
    writeFileSync(join(place, "graph.json"), "older");

    await run(EXPORT, [...JSON_TO, join(place, "graph.json")], settings);

    expect(readdirSync(place)).toEqual(["graph.json"]);
    expect(JSON.parse(readFileSync(join(place, "graph.json"), "utf8"))).toEqual(GRAPH);
  });

  test("writes into what is no file without replacing it", async () => {
    const { code, err } = await run(EXPORT, [...JSON_TO, "/dev/null"], settings);

    expect([code, err]).toEqual([0, ""]);
    expect(readFileSync("/dev/null", "utf8")).toBe("");
  });

  test.each([
    [["--format", "xml", "--out", "x"], 'There is no format "xml". There are: json, csv, graphml.'],
    [["--format", "json"], "Say where to write the graph: --out FILE, or --out - for standard output."],
    [["--out"], "Option '--out <value>' argument missing. See `npm run export -- --help`."],
    [["--to", "x"], "Unknown option '--to'. See `npm run export -- --help`."],
    [
      ["--out", join(folder, "none", "x.json")],
      `${join(folder, "none", "x.json")} cannot be written: its folder does not exist. Give --out another place.`,
    ],
    [
      ["--out", join(settings.DATA_DIR, "park-partnerships.sqlite", "x.json")],
      `${join(settings.DATA_DIR, "park-partnerships.sqlite", "x.json")} cannot be written: its folder is a file. Give --out another place.`,
    ],
    [["--out", folder], `${folder} cannot be written: it is a folder. Give --out another place.`],
  ])("says in one line what is wrong with %j", async (options, line) => {
    const { code, out, err } = await run(EXPORT, options, settings);

    expect([code, out, err]).toEqual([1, "", `${line}\n`]);
  });

  test("writes nothing into a file whose ending is no format, and takes it with one", async () => {
    const file = join(folder, "graph.txt");
    const { code, err } = await run(EXPORT, ["--out", file], settings);

    expect([code, err]).toEqual([
      1,
      "No format ends in .txt: end the file in .json, .csv, .graphml, or say the format with --format.\n",
    ]);
    expect(existsSync(file)).toBe(false);
    expect((await run(EXPORT, [...JSON_TO, file], settings)).code).toBe(0);
  });

  test("does not make the data folder that it was to read", async () => {
    const DATA_DIR = join(folder, "mistyped");
    const { code, err } = await run(EXPORT, [...JSON_TO, "-"], { DATA_DIR });

    expect([code, err]).toEqual([
      1,
      `There is no graph in "${DATA_DIR}". Set DATA_DIR to the folder that holds one, or read articles in with npm run ingest.\n`,
    ]);
    expect(existsSync(DATA_DIR)).toBe(false);
  });

  test("explains itself", async () => {
    const { code, out } = await run(EXPORT, ["--help"]);

    expect(code).toBe(0);
    expect(out).toContain("npm run export -- --format json --out FILE");
  });
});

test("a name with the signs of a form in it stays what it is", () => {
  const id = toNodeId("Company", "A & <B>");
  const name = 'A & <B>, "C"\u0001';
  const graph: GraphExport = {
    articles: [],
    nodes: [{ id, label: "Company", name, aliases: [], mentions: [] }],
    edges: [],
  };
  expect(toGraphml(graph)).toContain(
    '<node id="company:A &amp; &lt;B&gt;"><data key="node-label">A &amp; &lt;B&gt;, &quot;C&quot;\ufffd</data>',
  );
  expect(toCell(name)).toBe('"A & <B>, ""C""\u0001"');
  expect(toCell("一\n二")).toBe('"一\n二"');
});
