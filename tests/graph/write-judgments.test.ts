/** What a person says of a claim, put on file: nothing that others wrote is moved, and never half of it is there. */

import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { type Judgment, writeJudgments } from "#graph";
import type { ClaimId } from "#graph/schema";

const root = mkdtempSync(join(tmpdir(), "judgments-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let dataDir = "";
let folder = "";
let file = "";
beforeEach(() => {
  dataDir = mkdtempSync(join(root, "data-"));
  folder = join(dataDir, "overrides");
  file = join(folder, "review.yaml");
});

const HEAD =
  "# What people said of claims, one after the other: npm run review writes here, and you may too (docs/correcting.md).\n";
const judgment: Judgment = {
  verdict: "accept",
  claim: "claim:1f2e" as ClaimId,
  quote: "云岭高新区与沙洲软件园签约。",
  says: "云岭高新区 PARTNERED_WITH 沙洲软件园",
};
const ENTRY = `- accept: claim:1f2e
  quote: 云岭高新区与沙洲软件园签约。
  says: 云岭高新区 PARTNERED_WITH 沙洲软件园
`;

function write(text: string, name = "review.yaml") {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), text);
}
const read = () => readFileSync(file, "utf8");

describe("a judgment", () => {
  test("opens the file where there is none, and leaves no other behind", () => {
    expect(writeJudgments(dataDir, [judgment])).toEqual([{ file }]);
    expect(read()).toBe(HEAD + ENTRY);
    expect(readdirSync(folder)).toEqual(["review.yaml"]);
  });

  test.each([
    ["remarks and entries", "# mine\n\n- hide: park:甲 # for now\n\n# the end\n"],
    ["a last line without an end", "- hide: park:甲"],
    ["nothing but remarks", "# later\n"],
  ])("is added after %s, which stay as they were", (_, text) => {
    write(text);

    writeJudgments(dataDir, [judgment]);

    expect(read()).toBe(`${text}${text.endsWith("\n") ? "" : "\n"}${ENTRY}`);
  });

  test("stands as far in as its neighbors, and ends its lines as they do", () => {
    write("  - hide: park:甲\r\n");

    writeJudgments(dataDir, [judgment]);

    expect(read()).toBe(
      `  - hide: park:甲\r\n${ENTRY.trimEnd()
        .split("\n")
        .map((line) => `  ${line}\r\n`)
        .join("")}`,
    );
  });

  test("replaces what was said of the same claim, and nothing else", () => {
    write(`- hide: park:甲\n${ENTRY}  note: seen\n- hide: park:乙\n`);

    const outcomes = writeJudgments(dataDir, [{ ...judgment, verdict: "reject" }]);

    expect(read()).toBe(`- hide: park:甲\n${ENTRY.replace("accept", "reject")}  note: seen\n- hide: park:乙\n`);
    expect(outcomes).toEqual([{ file, before: { verdict: "accept", note: "seen" } }]);
  });

  test.each([
    ["in the place of the old one", `${ENTRY}  note: seen\n`, `${ENTRY}  note: "a: b"\n`],
    ["over several lines of the old one", `${ENTRY}  note: |\n    seen\n    twice\n`, `${ENTRY}  note: "a: b"\n`],
    ["where there was none", `${ENTRY.trimEnd()} # sure?\n`, `${ENTRY.trimEnd()} # sure?\n  note: "a: b"\n`],
    ["at the end of the file", ENTRY.trimEnd(), `${ENTRY.trimEnd()}\n  note: "a: b"`],
    [
      "before the word that changes",
      `- note: seen\n${ENTRY.replace("- ", "  ")}`,
      `- note: "a: b"\n${ENTRY.replace("- ", "  ")}`,
    ],
    [
      "in an entry within braces",
      "- {accept: claim:1f2e, quote: 云岭高新区与沙洲软件园签约。}\n",
      '- {accept: claim:1f2e, quote: 云岭高新区与沙洲软件园签约。, note: "a: b"}\n',
    ],
  ])("with a new note puts it %s", (_, text, expected) => {
    write(`${text}\n- hide: park:乙\n`);

    writeJudgments(dataDir, [{ ...judgment, verdict: "reject", note: "a: b" }]);

    expect(read()).toBe(`${expected.replace("accept", "reject")}\n- hide: park:乙\n`);
  });

  test("tells what gave way, and nothing where nothing did", () => {
    const say = (said: Partial<Judgment>) => writeJudgments(dataDir, [{ ...judgment, ...said }])[0]?.before;

    expect(say({})).toBeUndefined();
    expect(say({ note: "seen" })).toBeUndefined();
    expect(say({})).toBeUndefined();
    expect(say({ note: "asked" })).toEqual({ verdict: "accept", note: "seen" });
    expect(say({ verdict: "reject" })).toEqual({ verdict: "accept", note: "asked" });
    expect(say({ verdict: "accept" })).toEqual({ verdict: "reject", note: "asked" });
  });

  test("is written once, however often it is said", () => {
    writeJudgments(dataDir, [judgment]);
    writeJudgments(dataDir, [judgment]);

    expect(read()).toBe(HEAD + ENTRY);
  });

  test("keeps a sentence with anything in it", () => {
    const quote = `"A: B" - c # d & [e], 'f' \\n {g}`;

    writeJudgments(dataDir, [{ ...judgment, quote }]);
    writeJudgments(dataDir, [{ ...judgment, quote }]);

    expect(read().match(/accept:/gu)).toHaveLength(1);
  });

  test("goes through a link to where the file really is", () => {
    write("- hide: park:甲\n", "kept-in-git.yaml");
    mkdirSync(join(root, "git"), { recursive: true });
    writeFileSync(join(root, "git", "review.yaml"), "");
    symlinkSync(join(root, "git", "review.yaml"), file);

    writeJudgments(dataDir, [judgment]);

    expect(readFileSync(join(root, "git", "review.yaml"), "utf8")).toBe(ENTRY);
  });
});

describe("several judgments", () => {
  test("are written together, or none of them", () => {
    const other = { ...judgment, claim: "claim:0a9b" as ClaimId };
    write(ENTRY, "parks.yaml");

    expect(() => writeJudgments(dataDir, [other, { ...judgment, verdict: "reject" }])).toThrow("Nothing was written");
    expect(readdirSync(folder)).toEqual(["parks.yaml"]);
    expect(writeJudgments(dataDir, [other, judgment])).toEqual([{ file }, { file: join(folder, "parks.yaml") }]);
    expect(read()).toBe(HEAD + ENTRY.replace("1f2e", "0a9b"));
  });

  test("leave the file to all who may write it", () => {
    write("- hide: park:甲\n");
    chmodSync(file, 0o664);

    writeJudgments(dataDir, [judgment]);

    expect(statSync(file).mode & 0o777).toBe(0o664);
  });
});

describe("nothing is written", () => {
  const refusal = (said: Judgment) => {
    try {
      writeJudgments(dataDir, [said]);
    } catch (error) {
      return error instanceof Error ? error.message : "";
    }
    return "not refused";
  };

  test("into a file that is broken", () => {
    write("- same: [\n");

    expect(refusal(judgment)).toMatch(
      /^Nothing was written: .+review\.yaml:\d: this cannot be read: .+ Mend the file/u,
    );
    expect(read()).toBe("- same: [\n");
  });

  test("into a file that cannot be added to", () => {
    write("[{hide: park:甲}]\n");

    expect(refusal(judgment)).toBe(
      `Nothing was written: ${file} does not end with a list. Mend the file, then say it again.`,
    );
    expect(read()).toBe("[{hide: park:甲}]\n");
  });

  test("when another file says the opposite", () => {
    write(ENTRY, "parks.yaml");

    expect(refusal({ ...judgment, verdict: "reject" })).toBe(
      `Nothing was written: ${join(folder, "parks.yaml")}:1 says "accept" of claim:1f2e. Change it there.`,
    );
    expect(readdirSync(folder)).toEqual(["parks.yaml"]);
  });

  test("when another file says the same", () => {
    write(ENTRY, "parks.yaml");

    expect(writeJudgments(dataDir, [judgment])).toEqual([{ file: join(folder, "parks.yaml") }]);
    expect(readdirSync(folder)).toEqual(["parks.yaml"]);
  });

  test("when another file says the same without the note", () => {
    write(ENTRY, "parks.yaml");

    expect(refusal({ ...judgment, note: "seen" })).toBe(
      `Nothing was written: ${join(folder, "parks.yaml")}:1 says "accept" of claim:1f2e. Put the note there.`,
    );
    expect(readdirSync(folder)).toEqual(["parks.yaml"]);
  });

  test("where the folder cannot be", () => {
    writeFileSync(folder, "a file");

    expect(refusal(judgment)).toMatch(/^.+review\.yaml cannot be written: .+ Nothing was changed\.$/u);
  });
});
