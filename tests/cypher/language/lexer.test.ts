import { expect, test } from "vitest";
import { toTokens } from "../../../cypher/language/lexer/lexer.ts";

function kindsOf(text: string): readonly string[] {
  return toTokens(text).map(({ kind, text: content }) => `${kind} ${content}`);
}

test("reads names in any script, and names in back quotes", () => {
  expect(kindsOf("园区 _a1 `my ``own`` name`")).toEqual(["name 园区", "name _a1", "quoted-name my `own` name", "end "]);
});

test("reads numbers, and leaves the dots of a range alone", () => {
  expect(kindsOf("12 0x1F 0o17 1.5 .5 2e-3 1..3")).toEqual([
    "integer 12",
    "integer 0x1F",
    "integer 0o17",
    "float 1.5",
    "float .5",
    "float 2e-3",
    "integer 1",
    "symbol ..",
    "integer 3",
    "end ",
  ]);
});

test("reads strings in both quotes and resolves what is escaped", () => {
  expect(kindsOf(String.raw`'it\'s' "中\n\u5173\\"`)).toEqual(["string it's", "string 中\n关\\", "end "]);
});

test("reads parameters by name, by number and in back quotes", () => {
  expect(kindsOf("$id $0 $`my id`")).toEqual(["parameter id", "parameter 0", "parameter my id", "end "]);
});

test("skips white space and comments", () => {
  expect(kindsOf("a // one\n/* two */\u3000b")).toEqual(["name a", "name b", "end "]);
});

test("marks what is no token, and goes on", () => {
  expect(kindsOf("a “ 1p # 017")).toEqual(["name a", "invalid “", "invalid 1p", "invalid #", "invalid 017", "end "]);
});

test("marks a string and a comment without end from where they begin", () => {
  expect(toTokens("a 'bc")[1]).toMatchObject({ kind: "invalid", start: 2, end: 5 });
  expect(toTokens("a /* bc")[1]).toMatchObject({ kind: "invalid", start: 2, end: 7 });
});

test("counts places in UTF-16 units", () => {
  expect(toTokens("'🚀' x").map(({ start, end }) => [start, end])).toEqual([
    [0, 4],
    [5, 6],
    [6, 6],
  ]);
});
