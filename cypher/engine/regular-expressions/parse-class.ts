/** Sets of characters in square brackets: `[a-z]`, `[^中-国]`, `[\d_]`. */

import { parseEscape } from "./parse-escape.ts";
import type { CharacterTest } from "./pattern.ts";
import type { PatternReader } from "./pattern-reader.ts";

/** The opening bracket has been taken. */
export function parseClass(reader: PatternReader): CharacterTest {
  const negated = reader.takeIf("^");
  const tests: CharacterTest[] = [];
  do tests.push(parseMember(reader));
  while (!isClosed(reader));
  return (character) => tests.some((test) => test(character)) !== negated;
}

function isClosed(reader: PatternReader): boolean {
  if (reader.isAtEnd)
    reader.fail("regular-expression", "A set of characters [ … ] is not closed in the regular expression.");
  return reader.takeIf("]");
}

function parseMember(reader: PatternReader): CharacterTest {
  if (reader.startsWith("&&") || reader.startsWith("["))
    reader.fail("not-supported", "Sets inside sets are not supported in a regular expression.");
  const first = parseSingle(reader);
  if (typeof first !== "string") return first;
  if (!reader.startsWith("-") || reader.startsWith("-]")) return (character) => character === first;

  reader.expect("-");
  const last = parseSingle(reader);
  if (typeof last !== "string" || codeOf(last) < codeOf(first))
    return reader.fail("regular-expression", "A range of characters ends before it begins in the regular expression.");
  return (character) => codeOf(character) >= codeOf(first) && codeOf(character) <= codeOf(last);
}

function parseSingle(reader: PatternReader): string | CharacterTest {
  if (reader.isAtEnd)
    reader.fail("regular-expression", "A set of characters [ … ] is not closed in the regular expression.");
  return reader.takeIf("\\") ? parseEscape(reader) : reader.take();
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}
