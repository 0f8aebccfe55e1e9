/** The command line: what it takes, what it answers, and how it ends. */

import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { parseRequest } from "../../ingest/command-line.ts";
import { tellPerson } from "../../ingest/progress.ts";
import type { IngestEvent } from "../../ingest/report.ts";

const folder = mkdtempSync(join(tmpdir(), "command-line-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Nothing is closed to root; who runs the tests as root has them run this as nobody. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

function run(args: readonly string[], environment: Readonly<Record<string, string>> = {}, who: typeof NOBODY = {}) {
  const env = { ...process.env, DATA_DIR: join(folder, "data"), NEO4J_URI: "", ...environment };
  const main = join(import.meta.dirname, "../../ingest/main.ts");
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { env, encoding: "utf8", ...who });
  return { status, stdout, stderr };
}

describe("a request", () => {
  test("names its paths", () => {
    expect(parseRequest(["a.txt", "news/"])).toEqual({
      wish: "ingest",
      paths: ["a.txt", "news/"],
      log: "person",
      isLenient: false,
    });
    expect(parseRequest(["--log", "json", "--lenient", "a.txt"])).toEqual({
      wish: "ingest",
      paths: ["a.txt"],
      log: "json",
      isLenient: true,
    });
    expect(parseRequest(["--remove", "article:a"])).toEqual({ wish: "remove", ids: ["article:a"] });
    expect(parseRequest(["--help"])).toEqual({ wish: "help" });
  });

  test.each([
    [[], "Which file or folder shall be read? See npm run ingest -- --help."],
    [["--quick", "a"], "Unknown option '--quick'. See npm run ingest -- --help."],
    [["--remove"], "Which article shall be taken out? See npm run ingest -- --help."],
    [["--log", "xml", "a"], '--log knows only json, not "xml". See npm run ingest -- --help.'],
  ])("that makes no sense is answered in one line: %j", (args, message) => {
    expect(() => parseRequest(args)).toThrow(message);
  });
});

describe("the command", () => {
  test("reads a file, and tells what it did", () => {
    const path = join(folder, "news.txt");
    writeFileSync(path, "青川签约\n\n青川高新区与临港科技园签署合作协议。\n");
    expect(run([path])).toEqual({
      status: 0,
      stdout: "added: 青川签约 (news.txt)\n1 article added (from 1 file).\n",
      stderr: "",
    });
  });

  test("says which corrections have no effect, where they stand and why, with exit code 2", () => {
    const dataDir = join(folder, "corrected");
    mkdirSync(join(dataDir, "overrides"), { recursive: true });
    writeFileSync(join(dataDir, "overrides", "parks.yaml"), "- hide: park:青川高新区\n- hide: park:西川高新区\n");
    expect(run([join(folder, "news.txt")], { DATA_DIR: dataDir })).toEqual({
      status: 2,
      stdout: "added: 青川签约 (news.txt)\n1 article added, 1 correction has no effect (from 1 file).\n",
      stderr: `no effect: ${dataDir}/overrides/parks.yaml:2: nothing is called park:西川高新区\n`,
    });
  });

  test("goes on after what is no more than a remark when told to, as npm start does", () => {
    const dataDir = join(folder, "lenient");
    mkdirSync(join(dataDir, "overrides"), { recursive: true });
    writeFileSync(join(dataDir, "overrides", "parks.yaml"), "- hide: park:西川高新区\n");
    expect(run(["--lenient", join(folder, "news.txt")], { DATA_DIR: dataDir }).status).toBe(0);
    expect(run(["--lenient", join(folder, "nowhere.txt")], { DATA_DIR: dataDir }).status).toBe(1);
  });

  test("sets a bad file aside, with exit code 2", () => {
    writeFileSync(join(folder, "empty.txt"), "");
    const { status, stderr } = run([join(folder, "news.txt"), join(folder, "empty.txt")]);
    expect([status, stderr]).toEqual([2, "set aside: empty.txt: it is empty (load-files)\n"]);
  });

  test("sets a folder aside that it may not open, and reads the others", () => {
    const [shelf, data] = [join(folder, "shelf"), join(folder, "data-of-nobody")];
    for (const path of [shelf, join(shelf, "closed"), data]) mkdirSync(path);
    writeFileSync(join(shelf, "news.txt"), "青川签约\n\n青川高新区与临港科技园签署合作协议。\n");
    for (const [path, mode] of [
      [folder, 0o755],
      [data, 0o777],
      [join(shelf, "closed"), 0o000],
    ] as const)
      chmodSync(path, mode);
    const { status, stderr } = run([shelf], { DATA_DIR: data }, NOBODY);
    chmodSync(join(shelf, "closed"), 0o755);
    expect([status, stderr]).toEqual([
      2,
      "set aside: closed: it cannot be opened (EACCES): check who may read it (load-files)\n",
    ]);
  });

  test("takes an article out by its id, once", { timeout: 60_000 }, () => {
    const settings = { DATA_DIR: join(folder, "removed") };
    writeFileSync(join(folder, "old-news.txt"), "青川签约\n\n青川高新区与临港科技园签署合作协议。\n");
    const { stdout } = run([join(folder, "old-news.txt"), "--log", "json"], settings);
    const id = /article:[^"]+/u.exec(stdout)?.[0] ?? "";
    expect(run(["--remove", id], settings)).toEqual({ status: 0, stdout: `removed: ${id}\n`, stderr: "" });
    expect(run(["--remove", id], settings)).toEqual({
      status: 1,
      stdout: "",
      stderr: `There is no article "${id}" on record. GET /api/articles lists the ids.\n`,
    });
  });

  test("says which correction lost its article when that is taken out, with exit code 2", { timeout: 60_000 }, () => {
    const settings = { DATA_DIR: join(folder, "removed-and-corrected") };
    const { stdout } = run([join(folder, "old-news.txt"), "--log", "json"], settings);
    const id = /article:[^"]+/u.exec(stdout)?.[0] ?? "";
    mkdirSync(join(settings.DATA_DIR, "overrides"), { recursive: true });
    writeFileSync(join(settings.DATA_DIR, "overrides", "parks.yaml"), "- hide: park:青川高新区\n");
    expect(run(["--remove", id], settings)).toEqual({
      status: 2,
      stdout: `removed: ${id}\n`,
      stderr: `no effect: ${settings.DATA_DIR}/overrides/parks.yaml:1: nothing is called park:青川高新区\n`,
    });
  });

  test.each([
    [["nowhere.txt"], {}, 'There is no file or folder "nowhere.txt". Check the path.\n'],
    [
      ["青".repeat(300)],
      {},
      `The path "${"青".repeat(60)}…" is longer than a path can be (300 characters). Check the path.\n`,
    ],
    [["package.json/news.txt"], {}, 'There is no file or folder "package.json/news.txt". Check the path.\n'],
    [[], {}, "Which file or folder shall be read? See npm run ingest -- --help.\n"],
    [["package.json"], { NEO4J_URI: "ftp://x" }, /^The setting NEO4J_URI is not the address of a Neo4j.*\n/u],
    [["package.json"], { DATA_DIR: "package.json" }, /^The data folder "package.json" cannot be used.*\n$/u],
  ])("answers %j %j in one line, with exit code 1 and no stack", (args, environment, said) => {
    const { status, stderr } = run(args, environment as Record<string, string>);
    expect(status).toBe(1);
    expect(stderr).toEqual(typeof said === "string" ? said : expect.stringMatching(said));
  });
});

test("what a file is called cannot steer the terminal", () => {
  const [out, err]: [string[], string[]] = [[], []];
  const output = {
    isTerminal: false,
    columns: 80,
    write: (t: string) => void out.push(t),
    writeError: (t: string) => void err.push(t),
  };
  const tell = tellPerson(output);
  const source = "a\u001b[31m\nb.txt";
  tell({ event: "added", id: "article:x", title: "潮\u0007汐", source });
  tell({ event: "set-aside", source, stage: "load-files", reason: "it is \u202egnorw" });
  expect(out).toEqual(["added: 潮\ufffd汐 (a\ufffd[31m\ufffdb.txt)\n"]);
  expect(err).toEqual(["set aside: a\ufffd[31m\ufffdb.txt: it is \ufffdgnorw (load-files)\n"]);
});

test("what is amiss with many records of one file alike is told of the first, and then of how many", () => {
  const err: string[] = [];
  const output = { isTerminal: false, columns: 80, write: () => undefined };
  const tell = tellPerson({ ...output, writeError: (t) => void err.push(t) });
  for (const name of ["a.jsonl", "b.jsonl"]) {
    tell({ event: "file", name, number: 1, total: 2 });
    for (let number = 1; number <= 5; number++)
      tell({ event: "set-aside", source: `${name}#${number}`, stage: "load-files", reason: "it has no text" });
  }
  tell({ event: "publishing" });
  expect(err.slice(0, 4)).toEqual([
    "set aside: a.jsonl#1: it has no text (load-files)\n",
    "set aside: a.jsonl#2: it has no text (load-files)\n",
    "set aside: a.jsonl#3: it has no text (load-files)\n",
    "set aside: a.jsonl: so it is with 2 more of its records: it has no text (load-files)\n",
  ]);
  expect(err).toHaveLength(8);
});

test("on a terminal progress is one line, and what is set aside stays readable", () => {
  const [out, err]: [string[], string[]] = [[], []];
  const output = {
    isTerminal: true,
    columns: 40,
    write: (t: string) => out.push(t),
    writeError: (t: string) => err.push(t),
  };
  const tell = tellPerson({ ...output, write: (t) => void out.push(t), writeError: (t) => void err.push(t) });
  const events: readonly IngestEvent[] = [
    { event: "file", name: "a.txt", number: 1, total: 2 },
    { event: "set-aside", source: "a.txt", stage: "load-files", reason: "it is empty" },
    { event: "publishing" },
  ];
  for (const event of events) tell(event);
  expect(out).toEqual(["\r\u001b[2K[1/2] a.txt", "\r\u001b[2K"]);
  expect(err).toEqual(["\r\u001b[2Kset aside: a.txt: it is empty (load-files)\n"]);
});
