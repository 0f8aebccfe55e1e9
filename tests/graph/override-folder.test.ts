/** The folder of corrections: what in it cannot be read is told, each file for itself. */

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { OverrideFolder } from "../../graph/store/overrides/override-folder.ts";

const root = mkdtempSync(join(tmpdir(), "overrides-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let folder = "";
let overrides: OverrideFolder;
beforeEach(() => {
  const dataDir = mkdtempSync(join(root, "d-"));
  folder = join(dataDir, "overrides");
  mkdirSync(folder);
  overrides = new OverrideFolder(dataDir);
});

const HIDE = "- hide: park:甲园\n";
const write = (name: string, bytes: string | Uint8Array) => writeFileSync(join(folder, name), bytes);
const problems = () => overrides.load().problems.map(({ problem }) => problem);

describe("a file in another encoding than UTF-8 is told so", () => {
  const utf16 = Buffer.from(HIDE, "utf16le");
  test.each([
    ["UTF-16 with its mark", Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]), "UTF-16"],
    ["UTF-16 without one", utf16, "UTF-16"],
    ["UTF-16 with its mark, the other way round", Buffer.from([0xfe, 0xff]), "UTF-16"],
    // 甲园 in GB18030.
    [
      "GB18030",
      Buffer.concat([Buffer.from("- hide: park:"), Buffer.from([0xbc, 0xd7, 0xd4, 0xb0])]),
      "in another encoding",
    ],
  ])("%s", (_, bytes, name) => {
    write("parks.yaml", bytes);

    expect(overrides.load()).toMatchObject({ overrides: [] });
    expect(problems()).toEqual([`this is ${name}, not UTF-8: save it as UTF-8`]);
  });
});

test("a file with the mark of UTF-8 before its first entry is read like any other", () => {
  write("parks.yaml", `\ufeff${HIDE}`);

  expect(overrides.load()).toMatchObject({ overrides: [{ line: 1, says: { thing: "park:甲园" } }], problems: [] });
});

test("JSON is read as YAML is, and capitals in the ending do not matter", () => {
  write("parks.json", '[\n\t{ "hide": "park:甲园" }\n]\n');
  write("others.YAML", HIDE);

  expect(overrides.load()).toMatchObject({ overrides: [{ line: 1 }, { line: 2 }], problems: [] });
});

test("what is no file is told, and the files beside it count", async () => {
  mkdirSync(join(folder, "a.yaml"));
  symlinkSync("/dev/zero", join(folder, "b.yaml"));
  symlinkSync("/nowhere", join(folder, "c.yaml"));
  const socket = createServer();
  await new Promise<void>((resolve) => void socket.listen(join(folder, "d.yaml"), resolve));
  write("e.yaml", HIDE);

  expect(overrides.load().overrides).toHaveLength(1);
  expect(problems()).toEqual([
    "this is a folder, not a file: take it out of the folder",
    "this is a device, not a file: take it out of the folder",
    "this cannot be opened (ENOENT)",
    "this is a socket, not a file: take it out of the folder",
  ]);
  socket.close();
});

test("a change is seen beside a link that leads nowhere", () => {
  symlinkSync("/nowhere", join(folder, "a.yaml"));
  write("b.yaml", HIDE);
  const before = overrides.version();

  write("b.yaml", HIDE + HIDE);

  expect(overrides.version()).not.toBe(before);
});

test("a file that is too large is not read", () => {
  write("parks.yaml", Buffer.alloc(10_000_001, "#"));

  expect(problems()).toEqual(["this is larger than 10 MB: cut it into several files"]);
});
