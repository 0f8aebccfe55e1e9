/** The command line of `npm run explain`. */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { ended, run, start } from "../../run-command.ts";

const EXPLAIN = "ingest/explain.ts";
const folder = mkdtempSync(join(tmpdir(), "explain-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("shows every article that ships, in plain characters where there is no terminal", async () => {
  const { code, out, err } = await run(EXPLAIN, ["ingest/samples"]);

  expect([code, err]).toEqual([0, ""]);
  expect(out.match(/^seen and left$/gmu)).toHaveLength(14);
  expect(out).not.toContain("\u001b");
});

test("a file that cannot be read is told with its reason", async () => {
  const picture = join(folder, "picture.png");
  writeFileSync(picture, "x");

  expect(await run(EXPLAIN, [picture])).toEqual({
    code: 1,
    out: "",
    err: "set aside: picture.png: files of its kind (.png) are not read: save it in one that is (load-files)\n",
  });
});

test("a file of which a part is set aside ends with exit code 2", async () => {
  const lines = join(folder, "two.jsonl");
  writeFileSync(lines, '{"text": "青川高新区与临港科技园签署合作协议。"}\n{"text": }\n');

  const { code, out, err } = await run(EXPLAIN, [lines]);

  expect(code).toBe(2);
  expect(out).toContain("PARTNERED_WITH");
  expect(err).toMatch(/^set aside: two\.jsonl#2: it is not JSON: .+ \(load-files\)\n$/u);
});

test("a file that holds no article is told, not passed over", async () => {
  const head = join(folder, "head.md");
  writeFileSync(head, "---\ntitle: x\n---\n");

  expect(await run(EXPLAIN, [head])).toEqual({
    code: 1,
    out: "",
    err: "set aside: head.md: it holds no article (split-articles)\n",
  });
});

test("a folder without a file is refused in one line", async () => {
  const empty = mkdtempSync(join(folder, "empty-"));

  expect(await run(EXPLAIN, [empty])).toEqual({
    code: 1,
    out: "",
    err: `There is no file in ${empty}. Check the path.\n`,
  });
});

test("a path that leads nowhere is refused in one line", async () => {
  expect(await run(EXPLAIN, ["no/such.txt"])).toEqual({
    code: 1,
    out: "",
    err: 'There is no file or folder "no/such.txt". Check the path.\n',
  });
});

test("whoever stops listening, as head does, ends it without a complaint", async () => {
  const child = start(EXPLAIN, ["ingest/samples"], {});
  const end = ended(child);
  child.stdout?.once("data", () => child.stdout?.destroy());

  expect(await end).toMatchObject({ code: 1, err: "" });
});
