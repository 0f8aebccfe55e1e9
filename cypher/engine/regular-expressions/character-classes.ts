/** Named sets of characters: `\d`, `\w`, `\p{IsHan}`, `.`; as Java defines them. */

import type { CharacterTest, Fail } from "./pattern.ts";

const LINE_ENDS = "\n\r\u0085\u2028\u2029";

export const isLineEnd: CharacterTest = (character) => LINE_ENDS.includes(character);

const SHORTHANDS: Readonly<Record<string, CharacterTest>> = {
  d: (character) => /^[0-9]$/.test(character),
  w: (character) => /^[A-Za-z0-9_]$/.test(character),
  s: (character) => /^[ \t\n\v\f\r]$/.test(character),
  h: (character) => /^[ \t\u00a0\u1680\u180e\u2000-\u200a\u202f\u205f\u3000]$/.test(character),
};

const CONTROL: Readonly<Record<string, string>> = { t: "\t", n: "\n", r: "\r", f: "\f", a: "\u0007", e: "\u001b" };

/** `\d` or `\D`; undefined when the letter names no set. */
export function findShorthand(letter: string): CharacterTest | undefined {
  const test = SHORTHANDS[letter.toLowerCase()];
  if (test === undefined) return undefined;
  return letter === letter.toLowerCase() ? test : (character) => !test(character);
}

export function findControl(letter: string): string | undefined {
  return Object.hasOwn(CONTROL, letter) ? CONTROL[letter] : undefined;
}

const POSIX: Readonly<Record<string, string>> = {
  Lower: "[a-z]",
  Upper: "[A-Z]",
  Alpha: "[A-Za-z]",
  Digit: "[0-9]",
  Alnum: "[A-Za-z0-9]",
  Punct: "[!-/:-@\\[-`{-~]",
  Space: "[ \\t\\n\\v\\f\\r]",
  IsAlphabetic: "\\p{Alphabetic}",
  IsLetter: "\\p{L}",
  IsDigit: "\\p{Nd}",
  IsUppercase: "\\p{Uppercase}",
  IsLowercase: "\\p{Lowercase}",
  IsPunctuation: "\\p{P}",
  IsIdeographic: "\\p{Ideographic}",
};

/** `\p{L}`, `\p{IsHan}`, `\p{script=Han}`, `\p{Alpha}`. */
export function toProperty(name: string, fail: Fail): CharacterTest {
  for (const source of candidates(name)) {
    const expression = toExpression(source);
    if (expression !== undefined) return (character) => expression.test(character);
  }
  return fail("not-supported", `The set of characters \\p{${name}} is not supported in a regular expression.`);
}

function candidates(name: string): readonly string[] {
  if (Object.hasOwn(POSIX, name)) return [POSIX[name] ?? ""];
  const script = /^(?:Is|script=|sc=)(.+)$/.exec(name)?.[1];
  if (script !== undefined) return [`\\p{Script=${script}}`, `\\p{${script}}`];
  return /^[A-Z][a-z]?$/.test(name) ? [`\\p{${name}}`] : [];
}

/** Each is tried on a single character only, so it cannot backtrack. */
function toExpression(source: string): RegExp | undefined {
  try {
    return new RegExp(`^${source}$`, "u");
  } catch (error) {
    if (error instanceof SyntaxError) return undefined; // no property of this name
    throw error;
  }
}
