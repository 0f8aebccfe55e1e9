/** Regular expression to tree: the part of Java's syntax that can be matched in linear time; the rest is refused by name. */

import { isLineEnd } from "./character-classes.ts";
import { parseClass } from "./parse-class.ts";
import { parseEscape } from "./parse-escape.ts";
import type { CharacterTest, Fail, Flags, Pattern } from "./pattern.ts";
import { PatternReader } from "./pattern-reader.ts";

const MAX_DEPTH = 100;
const MAX_REPEAT = 1000;

export function parsePattern(source: string, fail: Fail): Pattern {
  const reader = new PatternReader(source, fail);
  const flags = parseFlags(reader);
  const pattern = parseChoice(reader, flags, 0);
  if (!reader.isAtEnd) fail("regular-expression", "A ) has no ( in the regular expression.");
  return pattern;
}

/** `(?i)` and its like, at the beginning only. */
function parseFlags(reader: PatternReader): Flags {
  const letters = reader.startsWith("(?") && /^[a-zA-Z]$/.test(reader.peek(2)) ? takeFlags(reader) : "";
  const unknown = [...letters].find((letter) => !"ismu".includes(letter));
  if (unknown !== undefined)
    reader.fail("not-supported", `The flag (?${unknown}) is not supported in a regular expression.`);
  return {
    ignoreCase: letters.includes("i"),
    unicodeCase: letters.includes("u"),
    dotMatchesAll: letters.includes("s"),
    multiline: letters.includes("m"),
  };
}

function takeFlags(reader: PatternReader): string {
  reader.expect("(?");
  return reader.takeUntil(")");
}

function parseChoice(reader: PatternReader, flags: Flags, depth: number): Pattern {
  if (depth > MAX_DEPTH) reader.fail("not-supported", "This regular expression is nested too deeply.");
  const options = [parseSequence(reader, flags, depth)];
  while (reader.takeIf("|")) options.push(parseSequence(reader, flags, depth));
  const [only] = options;
  return options.length === 1 && only !== undefined ? only : { kind: "choice", options };
}

function parseSequence(reader: PatternReader, flags: Flags, depth: number): Pattern {
  const parts: Pattern[] = [];
  while (!reader.isAtEnd && !reader.startsWith("|") && !reader.startsWith(")"))
    parts.push(parseRepeated(reader, parseItem(reader, flags, depth)));
  return { kind: "sequence", parts };
}

function parseRepeated(reader: PatternReader, item: Pattern): Pattern {
  let of = item;
  for (let bounds = parseBounds(reader); bounds !== undefined; bounds = parseBounds(reader)) {
    if (reader.startsWith("+"))
      reader.fail("not-supported", "Possessive repetition is not supported in a regular expression.");
    reader.takeIf("?"); // lazy or not, the whole text matches or it does not
    of = { kind: "repeat", of, ...bounds };
  }
  return of;
}

function parseBounds(reader: PatternReader): { readonly min: number; readonly max: number } | undefined {
  if (reader.takeIf("*")) return { min: 0, max: Number.POSITIVE_INFINITY };
  if (reader.takeIf("+")) return { min: 1, max: Number.POSITIVE_INFINITY };
  if (reader.takeIf("?")) return { min: 0, max: 1 };
  if (!reader.takeIf("{")) return undefined;

  const min =
    reader.takeNumber() ?? reader.fail("regular-expression", "After { comes a number in a regular expression.");
  const max = reader.takeIf(",") ? (reader.takeNumber() ?? Number.POSITIVE_INFINITY) : min;
  reader.expect("}");
  if (max < min) reader.fail("regular-expression", "A repetition {most,least} is never true.");
  if (min > MAX_REPEAT || (max > MAX_REPEAT && max !== Number.POSITIVE_INFINITY))
    reader.fail("not-supported", `More than ${MAX_REPEAT} repetitions are not supported in a regular expression.`);
  return { min, max };
}

function parseItem(reader: PatternReader, flags: Flags, depth: number): Pattern {
  if (reader.takeIf("(")) return parseGroup(reader, flags, depth);
  if (reader.takeIf("^")) return { kind: "edge", at: flags.multiline ? "line-start" : "start" };
  if (reader.takeIf("$")) return { kind: "edge", at: flags.multiline ? "line-end" : "end" };
  if (reader.takeIf(".")) return character((each) => flags.dotMatchesAll || !isLineEnd(each));
  if (reader.takeIf("[")) return character(withCase(parseClass(reader), flags));
  if (reader.takeIf("\\")) return parseEscaped(reader, flags);
  if ("*+?{".includes(reader.peek()))
    reader.fail("regular-expression", `Nothing stands before ${reader.peek()} in the regular expression.`);
  return literal(reader.take(), flags);
}

function parseGroup(reader: PatternReader, flags: Flags, depth: number): Pattern {
  skipGroupName(reader);
  const inner = parseChoice(reader, flags, depth + 1);
  if (reader.isAtEnd) reader.fail("regular-expression", "A ( has no ) in the regular expression.");
  reader.expect(")");
  return inner;
}

/** Groups are not remembered, so `(?:`, `(?<name>` and `(` are the same. */
function skipGroupName(reader: PatternReader): void {
  if (reader.takeIf("?:")) return;
  const isNamed = reader.startsWith("?<") && /^[A-Za-z]$/.test(reader.peek(2));
  if (isNamed) reader.takeUntil(">");
  else if (reader.startsWith("?"))
    reader.fail("not-supported", "Only plain groups ( … ) are supported in a regular expression.");
}

function parseEscaped(reader: PatternReader, flags: Flags): Pattern {
  if (reader.takeIf("A")) return { kind: "edge", at: "start" };
  if (reader.takeIf("Z")) return { kind: "edge", at: "end" };
  const escaped = parseEscape(reader);
  return typeof escaped === "string" ? literal(escaped, flags) : character(withCase(escaped, flags));
}

function literal(wanted: string, flags: Flags): Pattern {
  return character(withCase((each) => each === wanted, flags));
}

function character(test: CharacterTest): Pattern {
  return { kind: "character", test };
}

/** Without the flag u only A to Z have two cases, as in Java. */
function withCase(test: CharacterTest, { ignoreCase, unicodeCase }: Flags): CharacterTest {
  if (!ignoreCase) return test;
  return (each) => {
    if (test(each)) return true;
    if (!unicodeCase && !/^[A-Za-z]$/.test(each)) return false;
    return test(each.toLowerCase()) || test(each.toUpperCase());
  };
}
