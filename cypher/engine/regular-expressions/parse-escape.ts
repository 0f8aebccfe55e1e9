/** What a backslash begins: `\.`, `\d`, `\u4e2d`, `\p{IsHan}`. */

import { findControl, findShorthand, toProperty } from "./character-classes.ts";
import type { CharacterTest } from "./pattern.ts";
import type { PatternReader } from "./pattern-reader.ts";

/** A single character, or a set of them. The backslash has been taken. */
export function parseEscape(reader: PatternReader): string | CharacterTest {
  const letter = reader.take();
  if (!/^[A-Za-z0-9]$/.test(letter)) return letter;
  if (letter === "u") return fromCode(reader, 4);
  if (letter === "x") return fromCode(reader, 2);
  if (letter === "p" || letter === "P") return parseProperty(reader, letter);
  return findControl(letter) ?? findShorthand(letter) ?? refuse(reader, letter);
}

function fromCode(reader: PatternReader, length: number): string {
  const digits = Array.from({ length }, () => reader.take()).join("");
  if (!/^[0-9a-fA-F]+$/.test(digits))
    reader.fail("regular-expression", `"${digits}" is no hexadecimal number in the regular expression.`);
  return String.fromCharCode(Number.parseInt(digits, 16));
}

function parseProperty(reader: PatternReader, letter: "p" | "P"): CharacterTest {
  const name = reader.takeIf("{") ? reader.takeUntil("}") : reader.take();
  const test = toProperty(name, reader.fail);
  return letter === "p" ? test : (character) => !test(character);
}

function refuse(reader: PatternReader, letter: string): never {
  if (/^[1-9k]$/.test(letter))
    return reader.fail("not-supported", "References to a group are not supported in a regular expression.");
  return reader.fail("not-supported", `\\${letter} is not supported in a regular expression.`);
}
