/** `npm run review`: what it lists, what it takes, and what it says when it cannot. */

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { openStore } from "#graph";
import { parseRequest } from "../../../ingest/review/request.ts";
import { SIGNED, writeSigning } from "../../graph/signing.ts";
import { run } from "../../run-command.ts";

const REVIEW = "ingest/review.ts";
const root = mkdtempSync(join(tmpdir(), "review-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const MOVED = "潮汐公司将迁入云岭高新区。";
const article = writeSigning(MOVED, "planned");

let dataDir = "";
let file = "";
let signed = "";
let moved = "";
beforeEach(async () => {
  dataDir = mkdtempSync(join(root, "data-"));
  file = join(dataDir, "overrides", "review.yaml");
  const store = await openStore({ kind: "embedded", dataDir });
  await store.putArticle(article);
  for (const { id, quote } of await store.claimsToJudge()) {
    if (quote === SIGNED) signed = id;
    else moved = id;
  }
  await store.close();
});

const review = (...options: readonly string[]) => run(REVIEW, options, { DATA_DIR: dataDir });
async function claimsLeft() {
  const store = await openStore({ kind: "embedded", dataDir });
  const claims = (await store.claimsToJudge()).map(({ id, reviewed }) => [id, reviewed]);
  await store.close();
  return claims;
}

describe("npm run review", () => {
  test("lists the claims that nobody has judged, with their sentences and what there is to doubt", async () => {
    const { code, out, err } = await review("--list");

    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain(
      `潮汐公司 LOCATED_IN 云岭高新区 (planned)   ${moved}\n  “${MOVED}”\n  read from “迁入”\n  签约.txt; rule as-written: never measured\n`,
    );
    expect(out).toMatch(/\n2 of 2 claims that nobody has judged\.\n$/u);
    expect((await review("--limit", "1")).out).toMatch(/\n1 of 2 claims that nobody has judged\.\n$/u);
  });

  test("takes answers, which leave the list and change the graph", async () => {
    const { code, out, err } = await review("--accept", signed, "--reject", moved, "--note", "asked the park");

    expect([code, err]).toEqual([0, ""]);
    expect(out).toBe(
      `accepted: 云岭高新区 PARTNERED_WITH 沙洲软件园 (${file})\nrejected: 潮汐公司 LOCATED_IN 云岭高新区 (planned) (${file})\n`,
    );
    expect(readFileSync(file, "utf8")).toContain(
      `- reject: ${moved}\n  quote: ${MOVED}\n  says: 潮汐公司 LOCATED_IN 云岭高新区 (planned)\n  note: asked the park\n`,
    );
    expect(await claimsLeft()).toEqual([[signed, true]]);
    expect((await review()).out).toBe("Nothing is left to judge.\n");
  });

  test("takes back what was rejected", async () => {
    await review("--reject", moved);

    const { code, out } = await review("--accept", moved);

    expect([code, out]).toEqual([0, `accepted (before: rejected): ${moved} (${file})\n`]);
    expect(readFileSync(file, "utf8").match(/^- .+$/gmu)).toEqual([`- accept: ${moved}`]);
    expect(await claimsLeft()).toEqual(expect.arrayContaining([[moved, true]]));
  });

  test("says that an answer has no effect when its claim is read no more, with exit code 2", async () => {
    await review("--reject", moved);
    const store = await openStore({ kind: "embedded", dataDir });
    await store.removeArticle(article.id);
    await store.close();

    const { code, out, err } = await review("--accept", moved);

    expect([code, out]).toEqual([2, `accepted (before: rejected): ${moved} (${file})\n`]);
    expect(err).toBe(`no effect: ${file}:2: ${moved} is read no more: no article has “${MOVED}”\n`);
  });

  test("says which corrections have no effect, and why", async () => {
    mkdirSync(join(dataDir, "overrides"));
    writeFileSync(join(dataDir, "overrides", "parks.yaml"), "- hide: park:没有\n- hid: x\n");

    const { code, err } = await review("--list");

    expect(code).toBe(2);
    expect(err).toBe(
      `no effect: ${dataDir}/overrides/parks.yaml:2: a correction has one of these keys: same, different, accept, reject, rename, retype, hide\n` +
        `no effect: ${dataDir}/overrides/parks.yaml:1: nothing is called park:没有\n`,
    );
  });

  test("writes nothing when one of several claims is not there", async () => {
    const { code, out, err } = await review("--accept", signed, "--reject", "claim:gone");

    expect([code, out, err]).toEqual([1, "", "There is no claim claim:gone. See npm run review -- --list.\n"]);
    expect((await review()).out).toContain("2 of 2");
  });

  test("keeps the answers of all who answer at once", { timeout: 60_000 }, async () => {
    await Promise.all([review("--accept", signed), review("--reject", moved)]);

    expect(
      readFileSync(file, "utf8")
        .match(/^- .+$/gmu)
        ?.sort(),
    ).toEqual([`- accept: ${signed}`, `- reject: ${moved}`]);
  });

  test("tells whoever contradicts another at the same time what stood there before", { timeout: 60_000 }, async () => {
    const answers = await Promise.all([
      review("--accept", signed, "--note", "seen"),
      review("--reject", signed, "--note", "asked"),
    ]);

    const told = answers.filter(({ out }) => out.includes(" (before: "));
    expect(told).toHaveLength(1);
    expect(told[0]?.out).toMatch(
      /^(?:accepted \(before: rejected, “asked”\)|rejected \(before: accepted, “seen”\)): /u,
    );
    expect(readFileSync(file, "utf8").match(/^- .+$/gmu)).toEqual([
      `- ${told[0]?.out.startsWith("accepted") ? "accept" : "reject"}: ${signed}`,
    ]);
  });

  test("writes neither of two answers when another file says otherwise of one", async () => {
    mkdirSync(join(dataDir, "overrides"));
    const other = join(dataDir, "overrides", "parks.yaml");
    writeFileSync(other, `- accept: ${moved}\n  quote: ${MOVED}\n`);

    const { code, out, err } = await review("--accept", signed, "--reject", moved);

    expect([code, out]).toEqual([1, ""]);
    expect(err).toBe(`Nothing was written: ${other}:1 says "accept" of ${moved}. Change it there.\n`);
    expect(existsSync(file)).toBe(false);
  });

  test("says that there is no graph where there is none, and makes none", async () => {
    const nowhere = join(root, "nowhere");

    const { code, out, err } = await run(REVIEW, ["--list"], { DATA_DIR: nowhere });

    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(/^There is no graph in ".+nowhere"\. Set DATA_DIR .+\n$/u);
    expect(existsSync(nowhere)).toBe(false);
  });

  test("waits for no named pipe among the corrections, and says what it is", async () => {
    const folder = join(dataDir, "overrides");
    mkdirSync(join(folder, "old.yaml"), { recursive: true });
    execFileSync("mkfifo", [join(folder, "pipe.yaml"), file]);

    expect(await review("--list")).toMatchObject({
      code: 2,
      err:
        `no effect: ${folder}/old.yaml:1: this is a folder, not a file: take it out of the folder\n` +
        `no effect: ${folder}/pipe.yaml:1: this is a named pipe, not a file: take it out of the folder\n` +
        `no effect: ${folder}/review.yaml:1: this is a named pipe, not a file: take it out of the folder\n`,
    });
    expect(await review("--accept", signed)).toEqual({
      code: 1,
      out: "",
      err: `Nothing was written: ${file}: this is a named pipe, not a file: take it out of the folder.\n`,
    });
  });

  test("writes nothing into a file that is broken, and says where", async () => {
    mkdirSync(join(dataDir, "overrides"));
    writeFileSync(file, "- same: [\n");

    const { code, err } = await review("--accept", signed);

    expect(code).toBe(1);
    expect(err).toMatch(/^Nothing was written: .+review\.yaml:\d: this cannot be read: .+\n$/u);
    expect(readFileSync(file, "utf8")).toBe("- same: [\n");
  });

  test("explains itself", async () => {
    const { code, out } = await review("--help");

    expect(code).toBe(0);
    expect(out).toContain("npm run review -- --accept ID [--accept ID …]");
  });
});

describe("a request", () => {
  test("is to ask on a terminal, and to list anywhere else", () => {
    expect(parseRequest([], true)).toEqual({ wish: "ask" });
    expect(parseRequest([], false)).toEqual({ wish: "list", limit: 20 });
    expect(parseRequest(["--list"], true)).toEqual({ wish: "list", limit: 20 });
    expect(parseRequest(["--limit", "5"], true)).toEqual({ wish: "list", limit: 5 });
  });

  test.each([
    [
      ["--accept", "1f2e"],
      '"1f2e" is not the id of a claim, such as claim:1f2e3d4c5b6a7988. See npm run review -- --help.',
    ],
    [["--accept", "claim:1", "--reject", "claim:1"], "claim:1 is named twice. See npm run review -- --help."],
    [["--limit", "-1"], '--limit takes a whole number from 1 to 9999999, not "-1". See npm run review -- --help.'],
    [["claim:1"], '"claim:1" belongs to no option. See npm run review -- --help.'],
    [["--note", "x"], "--note goes with --accept or --reject. See npm run review -- --help."],
    [["--all"], "Unknown option '--all'. See npm run review -- --help."],
  ])("that makes no sense is answered in one line: %j", (args, message) => {
    expect(() => parseRequest(args, true)).toThrow(message);
  });

  test.each(["0", "-1", "1.5", "many", "", "1e3", "99999999"])("has no limit of %j", (limit) => {
    expect(() => parseRequest([`--limit=${limit}`], true)).toThrow(
      `--limit takes a whole number from 1 to 9999999, not "${limit}". See npm run review -- --help.`,
    );
  });
});
