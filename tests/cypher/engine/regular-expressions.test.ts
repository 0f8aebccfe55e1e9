import { describe, expect, test } from "vitest";
import { ask, value } from "./ask.ts";

function matches(text: string, pattern: string): unknown {
  return value("$text =~ $pattern", { text, pattern });
}

describe("=~ matches the whole text", () => {
  test.each([
    ["abc", "b", false],
    ["abc", ".*b.*", true],
    ["中关村", ".关.", true],
    ["中", "\\p{IsHan}", true],
    ["é", "\\w", false],
    ["🚀", ".", true],
    ["a\nb", "a.b", false],
    ["a\nb", "(?s)a.b", true],
    ["ABC", "(?i)abc", true],
    ["2021-08-20", "\\d{4}-\\d{2}-\\d{2}", true],
    ["foo.bar", "foo\\.bar", true],
    ["fooxbar", "foo\\.bar", false],
    ["x", "[^a-c]", true],
    ["b", "[^a-c]", false],
    ["-", "[a-]", true],
    ["]", "[]]", true],
    ["aaa", "a{2,}", true],
    ["a", "a{2,}", false],
    ["Turku", "Tur(ku|in)", true],
    ["abab", "(?:ab)+?", true],
    ["", "", true],
    ["", "a*", true],
    ["ab", "^a(?<name>b)$", true],
    ["a\tb", "a\\sb", true],
  ])("%j =~ %j is %s", (text, pattern, expected) => {
    expect(matches(text, pattern)).toBe(expected);
  });
});

describe("what cannot be matched in linear time is refused by name", () => {
  test.each([
    ["(a)\\1", "References to a group are not supported in a regular expression."],
    ["(?=a)a", "Only plain groups ( … ) are supported in a regular expression."],
    ["a*+", "Possessive repetition is not supported in a regular expression."],
    ["[a-z&&[^b]]", "Sets inside sets are not supported in a regular expression."],
    ["\\bword", "\\b is not supported in a regular expression."],
    ["(((a{1000}){1000}){1000})", "This regular expression repeats too much."],
  ])("%j", (pattern, message) => {
    expect(() => matches("a", pattern)).toThrow(expect.objectContaining({ code: "not-supported", message }));
  });
});

describe("what is no regular expression is an error", () => {
  test.each(["[", "(a", "a)", "*a", "a{2,1}", "\\"])("%j", (pattern) => {
    expect(() => matches("a", pattern)).toThrow(expect.objectContaining({ code: "regular-expression" }));
  });
});

test("a pattern that makes others hang takes no time", () => {
  const started = performance.now();
  expect(matches("a".repeat(20_000), "(a*)*(a|aa)*b")).toBe(false);
  expect(performance.now() - started).toBeLessThan(5000);
});

test("what is no text matches nothing and is no error", () => {
  expect(ask("UNWIND [1, '1'] AS x RETURN x =~ '1'")).toEqual([[null], [true]]);
});
