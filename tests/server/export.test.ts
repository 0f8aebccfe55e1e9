/** The export: the graph in the form that the scorer reads, written whole or not at all. */

import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openStore } from "#graph";
import { run } from "../run-command.ts";
import { twoSentences } from "./two-sentences.ts";

const EXPORT = "server/export.ts";
const folder = mkdtempSync(join(tmpdir(), "export-"));
const settings = { DATA_DIR: join(folder, "data") };
const JSON_TO = ["--format", "json", "--out"];

const GRAPH = {
  articles: [{ id: "article:青石科技园与北岸大学结为伙伴-0a1b2c3d", source: "qingshi.txt" }],
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
      type: "MEMBER_OF",
      source: "park:青石科技园",
      target: "programme:长河园区联盟",
      status: "planned",
      evidence: [{ article: twoSentences.id, quote: "青石科技园将加入长河园区联盟。" }],
    },
    {
      type: "PARTNERED_WITH",
      source: "park:青石科技园",
      target: "university:北岸大学",
      status: "actual",
      evidence: [{ article: twoSentences.id, quote: "青石科技园三月与北岸大学结为伙伴。" }],
    },
  ],
};

beforeAll(async () => {
  const store = await openStore({ kind: "embedded", dataDir: settings.DATA_DIR });
  await store.putArticle(twoSentences);
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
    [["--format", "xml", "--out", "x"], 'There is no format "xml". There is: json.'],
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
