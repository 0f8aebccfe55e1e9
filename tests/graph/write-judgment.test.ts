/** What a person says of a claim, put on file: nothing that others wrote is moved, and never half of it is there. */

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { type Judgment, writeJudgment } from "#graph";
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
    expect(writeJudgment(dataDir, judgment)).toBe(file);
    expect(read()).toBe(HEAD + ENTRY);
    expect(readdirSync(folder)).toEqual(["review.yaml"]);
  });

  test.each([
    ["remarks and entries", "# mine\n\n- hide: park:甲 # for now\n\n# the end\n"],
    ["a last line without an end", "- hide: park:甲"],
    ["nothing but remarks", "# later\n"],
  ])("is added after %s, which stay as they were", (_, text) => {
    write(text);

    writeJudgment(dataDir, judgment);

    expect(read()).toBe(`${text}${text.endsWith("\n") ? "" : "\n"}${ENTRY}`);
  });

  test("stands as far in as its neighbors, and ends its lines as they do", () => {
    write("  - hide: park:甲\r\n");

    writeJudgment(dataDir, judgment);

    expect(read()).toBe(
      `  - hide: park:甲\r\n${ENTRY.trimEnd()
        .split("\n")
        .map((line) => `  ${line}\r\n`)
        .join("")}`,
    );
  });

  test("replaces what was said of the same claim, and nothing else", () => {
    write(`- hide: park:甲\n${ENTRY}  note: seen\n- hide: park:乙\n`);

    writeJudgment(dataDir, { ...judgment, verdict: "reject" });

    expect(read()).toBe(`- hide: park:甲\n${ENTRY.replace("accept", "reject")}  note: seen\n- hide: park:乙\n`);
  });

  test("is written once, however often it is said", () => {
    writeJudgment(dataDir, judgment);
    writeJudgment(dataDir, judgment);

    expect(read()).toBe(HEAD + ENTRY);
  });

  test("keeps a sentence with anything in it", () => {
    const quote = `"A: B" - c # d & [e], 'f' \\n {g}`;

    writeJudgment(dataDir, { ...judgment, quote });
    writeJudgment(dataDir, { ...judgment, quote });

    expect(read().match(/accept:/gu)).toHaveLength(1);
  });

  test("goes through a link to where the file really is", () => {
    write("- hide: park:甲\n", "kept-in-git.yaml");
    mkdirSync(join(root, "git"), { recursive: true });
    writeFileSync(join(root, "git", "review.yaml"), "");
    symlinkSync(join(root, "git", "review.yaml"), file);

    writeJudgment(dataDir, judgment);

    expect(readFileSync(join(root, "git", "review.yaml"), "utf8")).toBe(ENTRY);
  });
});

describe("nothing is written", () => {
  const refusal = (said: Judgment) => {
    try {
      writeJudgment(dataDir, said);
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
      `${join(folder, "parks.yaml")}:1 says "accept" of claim:1f2e. Change it there.`,
    );
    expect(readdirSync(folder)).toEqual(["parks.yaml"]);
  });

  test("when another file says the same", () => {
    write(ENTRY, "parks.yaml");

    expect(writeJudgment(dataDir, judgment)).toBe(join(folder, "parks.yaml"));
    expect(readdirSync(folder)).toEqual(["parks.yaml"]);
  });

  test("where the folder cannot be", () => {
    writeFileSync(folder, "a file");

    expect(refusal(judgment)).toMatch(/^.+review\.yaml cannot be written: .+ Nothing was changed\.$/u);
  });
});
