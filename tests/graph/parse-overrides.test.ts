/** Files of corrections: what a person may write, and the one line that each mistake gets. */

import { describe, expect, test } from "vitest";
import { parseOverrides } from "../../graph/store/overrides/parse-overrides.ts";

const FILE = "data/overrides/parks.yaml";

function sayingsOf(text: string) {
  return parseOverrides(FILE, text).overrides.map(({ says }) => says);
}

function problemsOf(text: string): readonly string[] {
  return parseOverrides(FILE, text).problems.map(({ line, problem }) => `${line}: ${problem}`);
}

describe("a file of corrections", () => {
  test("holds every kind of correction, with remarks for the next reader", () => {
    const text = `# The river parks
- same: [park:云岭高新区, park:Yunling Hi-Tech Park]
  note: the English name on their own page
- different:
    - university:北岸大学
    - university:北岸大学 (北岸大学@沙洲)
- accept: claim:1f2e3d4c5b6a7988
  quote: 云岭高新区与沙洲软件园签约。
  says: 云岭高新区 PARTNERED_WITH 沙洲软件园
- reject: claim:0f2e3d4c5b6a7988
  quote: 云岭高新区曾想投资沙洲软件园。
  by: Lin
  date: 2026-11-27
- rename: park:云岭
  to: 云岭高新区
- retype: company:潮汐
  to: Institute
- hide: place:那里
- hide: park:云岭|LOCATED_IN|place:沙洲
`;

    expect(sayingsOf(text)).toEqual([
      { kind: "same", things: ["park:云岭高新区", "park:Yunling Hi-Tech Park"] },
      { kind: "different", things: ["university:北岸大学", "university:北岸大学 (北岸大学@沙洲)"] },
      { kind: "accept", claim: "claim:1f2e3d4c5b6a7988", quote: "云岭高新区与沙洲软件园签约。" },
      { kind: "reject", claim: "claim:0f2e3d4c5b6a7988", quote: "云岭高新区曾想投资沙洲软件园。" },
      { kind: "rename", thing: "park:云岭", to: "云岭高新区" },
      { kind: "retype", thing: "company:潮汐", to: "Institute" },
      { kind: "hide", thing: "place:那里" },
      { kind: "hide-edge", edge: "park:云岭|LOCATED_IN|place:沙洲" },
    ]);
    expect(problemsOf(text)).toEqual([]);
    expect(parseOverrides(FILE, text).overrides.map(({ line }) => line)).toEqual([2, 4, 7, 10, 14, 16, 18, 19]);
  });

  test("may be empty, or nothing but remarks", () => {
    expect(parseOverrides(FILE, "")).toEqual({ overrides: [], problems: [] });
    expect(parseOverrides(FILE, "# later\n")).toEqual({ overrides: [], problems: [] });
  });

  test.each(["می\u200cخواهم", "क\u094d\u200dष", "𬭎川高新区", "Parc d’Électronique №1", "👩\u200d🔬 Lab"])(
    "takes the name %s with all that its script needs",
    (to) => {
      expect(sayingsOf(`- rename: park:甲\n  to: ${to}`)).toEqual([{ kind: "rename", thing: "park:甲", to }]);
    },
  );

  test("takes numbers and words like no as the names that they are", () => {
    expect(sayingsOf("- rename: company:壹\n  to: 007\n- rename: company:贰\n  to: no")).toEqual([
      { kind: "rename", thing: "company:壹", to: "007" },
      { kind: "rename", thing: "company:贰", to: "no" },
    ]);
  });
});

describe("a mistake", () => {
  test.each([
    ["- hid: park:甲", "1: a correction has one of these keys: same, different, accept, reject, rename, retype, hide"],
    ["- hide: park:甲\n  rename: park:甲", '1: "hide" and "rename" are two corrections: write two entries'],
    [
      "- hide: 甲",
      '1: "hide" must be the id of a thing or of a relation, such as park:甲 or park:甲|LOCATED_IN|place:乙',
    ],
    [
      "- rename: park:甲\n  to: 乙\n  becuase: x",
      '3: "becuase" does not belong to "rename", which has: rename, to, note, by, date',
    ],
    ["- rename: park:甲", '1: "rename" needs "to", which must be a text'],
    ["- rename: park:甲\n  to:", '2: "to" must say something'],
    [
      "- rename: park:甲\n  to: 乙|LOCATED_IN|place:丙",
      '2: "to" must not hold "|", which parts the names in the id of a relation',
    ],
    ['- rename: park:甲\n  to: "乙\\t丙"', '2: "to" must be one line, without tabs and other control characters'],
    ...[
      ['"青\\ud83d川"', "U+D83D, which is half a character, as character 2"],
      ["青川\ue000", "U+E000, which means nothing outside of its font, as character 3"],
      ["青川\u{f0000}", "U+F0000, which means nothing outside of its font, as character 3"],
      ["青\u202e川", "U+202E, which turns the direction of writing, as character 2"],
      ["𬭎\u200f川", "U+200F, which turns the direction of writing, as character 2"],
      ["青\u200b川", "U+200B, which prints nothing, as character 2"],
      ["青\u200d川", "U+200D, which prints nothing, as character 2"],
      ["Techno\u00adpark", "U+00AD, which prints nothing, as character 7"],
      ["می\u200c", "U+200C, which prints nothing, as character 3"],
      ["青\ufffd川", "U+FFFD, which stands for a character that was lost, as character 2"],
    ].map(([name, told]) => [`- rename: park:甲\n  to: ${name}`, `2: "to" must not hold ${told}`]),
    ...["2026-13-45", "2026-02-30", "yesterday"].map((date) => [
      `- hide: park:甲\n  date: ${date}`,
      '2: "date" must be a day of the calendar such as 2026-11-27, a month or a year',
    ]),
    ["- same: park:甲", '1: "same" must be a list of ids'],
    ["- same: [park:甲]", '1: "same" needs two things at least'],
    ["- same: [park:甲, park:甲]", '1: "same" needs two things at least'],
    [
      "- hide: park:甲\n---\n- hide: park:乙",
      '2: this cannot be read: here "---" starts a second list: take that line out. Nothing in the file counts until it is mended',
    ],
    ["- same:\n  - park:甲\n  - 乙", '3: "same" must be the id of a thing, such as park:成都高新区'],
    [
      "- rename: park:甲|LOCATED_IN|place:乙\n  to: 丙",
      '1: "rename" must be the id of a thing, such as park:成都高新区',
    ],
    ["- accept: claim:1", '1: "accept" needs "quote", which must be a text'],
    [
      "- retype: park:甲\n  to: Parks",
      '2: "to" must be one of Park, Company, University, Institute, Fund, Government, Programme, Place',
    ],
    ["- 甲", '1: a correction has a key and a value, such as "hide: park:甲"'],
    ["hide: park:甲", '1: the file must be a list: every correction starts with "- "'],
  ])("in %j is told with its line", (text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  test("leaves the other entries in force", () => {
    const text = "- hide: park:甲\n- hide: nobody\n- hide: park:乙";

    expect(sayingsOf(text)).toEqual([
      { kind: "hide", thing: "park:甲" },
      { kind: "hide", thing: "park:乙" },
    ]);
    expect(problemsOf(text)).toHaveLength(1);
  });

  test("in the YAML itself is told once, with its line, and nothing in the file counts", () => {
    const text = "- hide: park:甲\n- same: [park:甲, park:乙\n- hide: park:丙";

    expect(sayingsOf(text)).toEqual([]);
    expect(problemsOf(text)).toEqual([
      expect.stringMatching(/^[23]: this cannot be read: .+\. Nothing in the file counts until it is mended$/u),
    ]);
  });

  test("of names that stand for other entries is refused: a few lines of them could be millions", () => {
    expect(problemsOf("- &a\n  hide: park:甲\n- *a")).toEqual([
      "3: this cannot be read: names such as *this are not known here. Nothing in the file counts until it is mended",
    ]);
  });
});
