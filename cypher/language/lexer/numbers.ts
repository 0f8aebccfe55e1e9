/** Numbers: `12`, `0x1F`, `0o17`, `1.5`, `.5`, `1e-3`. A sign is an operator, no part of a number. */

import { matchEnd } from "./match.ts";
import type { Token } from "./tokens.ts";

// A dot is part of a number only when a digit follows, so that `*1..3` has two whole numbers.
const FLOAT = /(?:\d+\.\d+|\.\d+)(?:[eE][-+]?\d+)?|\d+[eE][-+]?\d+/y;
const INTEGER = /0[xX][0-9a-fA-F]+|0o[0-7]+|\d+/y;
const NUMBER_LIKE = /[\p{ID_Continue}\p{Sc}]+/uy;

const OLD_OCTAL = /^0\d+$/;

export function readNumber(text: string, start: number): Token | undefined {
  const floatEnd = matchEnd(FLOAT, text, start);
  const end = floatEnd ?? matchEnd(INTEGER, text, start);
  if (end === undefined) return undefined;

  const wordEnd = matchEnd(NUMBER_LIKE, text, end);
  if (wordEnd !== undefined) return invalid(text, start, wordEnd, "This is no number.");
  const number = text.slice(start, end);
  if (OLD_OCTAL.test(number)) return invalid(text, start, end, `Write ${oldOctal(number)}.`);
  return { kind: floatEnd === undefined ? "integer" : "float", text: number, start, end };
}

function oldOctal(number: string): string {
  return `0o${number.slice(1)} for an octal number, or leave out the leading zero`;
}

function invalid(text: string, start: number, end: number, fault: string): Token {
  return { kind: "invalid", text: text.slice(start, end), start, end, fault };
}
