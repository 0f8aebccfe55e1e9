/** Strings: `'it\'s'`, `"中关村"`, `"\u4e2d"`. */

import { matchEnd } from "./match.ts";
import type { Token } from "./tokens.ts";

const STRING = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/sy;
const ESCAPE = /\\(u[0-9a-fA-F]{4}|U00(?:0[0-9a-fA-F]|10)[0-9a-fA-F]{4}|.)/gs;
const SIMPLE_ESCAPES: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };

export function readString(text: string, start: number): Token | undefined {
  if (text[start] !== '"' && text[start] !== "'") return undefined;
  const end = matchEnd(STRING, text, start);
  if (end === undefined) return invalid(text, start, text.length, "This string is not closed.");

  const content = text.slice(start + 1, end - 1);
  const broken = findBrokenEscape(content);
  if (broken !== undefined) return invalid(text, start + 1 + broken, end, "After \\u come four hexadecimal digits.");
  return { kind: "string", text: content.replace(ESCAPE, (_, sequence: string) => resolve(sequence)), start, end };
}

function findBrokenEscape(content: string): number | undefined {
  return [...content.matchAll(ESCAPE)].find(([, sequence]) => sequence === "u" || sequence === "U")?.index;
}

function resolve(sequence: string): string {
  if (sequence.length > 2) return String.fromCodePoint(Number.parseInt(sequence.slice(1), 16));
  return SIMPLE_ESCAPES[sequence] ?? sequence;
}

function invalid(text: string, start: number, end: number, fault: string): Token {
  return { kind: "invalid", text: text.slice(start, end), start, end, fault };
}
