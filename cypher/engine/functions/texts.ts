/** Functions of texts. Positions and lengths count code points, so that 🚀 is one character. */

import { isList } from "../semantics/kinds.ts";
import { codePoints, countCodePoints } from "../semantics/texts.ts";
import type { CypherValue } from "../values.ts";
import { asInteger, asList, asText, type Call, type Implementation } from "./function.ts";

const NORMAL_FORMS = ["NFC", "NFD", "NFKC", "NFKD"];

export const TEXTS = {
  char_length: (_, text) => BigInt(countCodePoints(asText(text))),
  character_length: (_, text) => BigInt(countCodePoints(asText(text))),
  toLower: (_, text) => asText(text).toLowerCase(),
  lower: (_, text) => asText(text).toLowerCase(),
  toUpper: (_, text) => asText(text).toUpperCase(),
  upper: (_, text) => asText(text).toUpperCase(),
  trim: (_, text) => trim(asText(text), null, "both"),
  btrim: (_, text, characters) => trim(asText(text), characters, "both"),
  ltrim: (_, text, characters) => trim(asText(text), characters, "start"),
  rtrim: (_, text, characters) => trim(asText(text), characters, "end"),
  replace: (call, text, search, replacement) => replace(call, asText(text), asText(search), asText(replacement)),
  split: (call, text, separators) => split(call, asText(text), separators),
  substring: (call, text, from, length) => substring(call, asText(text), asInteger(from), length),
  left: (call, text, length) => substring(call, asText(text), 0n, length),
  right: (call, text, length) => right(call, asText(text), asInteger(length)),
  normalize: (call, text, form) => normalize(call, asText(text), form === null ? "NFC" : asText(form)),
} as const satisfies Readonly<Record<string, Implementation>>;

type Side = "start" | "end" | "both";

/** Without characters, white space is taken off. */
function trim(text: string, characters: CypherValue, side: Side): string {
  const removed = characters === null ? undefined : new Set(codePoints(asText(characters)));
  const points = codePoints(text);
  const stays = (point: string) => (removed === undefined ? !isSpace(point) : !removed.has(point));
  const start = side === "end" ? 0 : points.findIndex(stays);
  const end = side === "start" ? points.length : points.findLastIndex(stays) + 1;
  return start < 0 ? "" : points.slice(start, end).join("");
}

const NO_BREAK = "\u00a0\u2007\u202f\ufeff";

/** White space as Java has it: without the spaces that forbid a line break, with the separators of old files. */
function isSpace(point: string): boolean {
  return (/\s/.test(point) && !NO_BREAK.includes(point)) || (point >= "\u001c" && point <= "\u001f");
}

function replace({ budget }: Call, text: string, search: string, replacement: string): string {
  const parts = search === "" ? codePoints(text) : text.split(search);
  budget.text(text.length + parts.length * replacement.length);
  return search === ""
    ? [replacement, ...parts.flatMap((part) => [part, replacement])].join("")
    : parts.join(replacement);
}

/** Several separators split at each of them. */
function split({ budget }: Call, text: string, separators: CypherValue): CypherValue {
  let parts: readonly string[] = [text];
  for (const separator of isList(separators) ? asList(separators) : [separators]) {
    const at = asText(separator);
    parts = parts.flatMap((part) => (part === "" ? [part] : splitOne(part, at)));
    budget.step(parts.length);
  }
  return parts;
}

function splitOne(text: string, separator: string): readonly string[] {
  return separator === "" ? codePoints(text) : text.split(separator);
}

function substring({ fail }: Call, text: string, from: bigint, length: CypherValue): string {
  const end = length === null ? undefined : Number(from + asInteger(length));
  if (from < 0n || (end !== undefined && end < from))
    fail("argument", "A position or length in a text is not negative.");
  return codePoints(text).slice(Number(from), end).join("");
}

function right({ fail }: Call, text: string, length: bigint): string {
  if (length < 0n) fail("argument", "A length in a text is not negative.");
  const points = codePoints(text);
  return points.slice(Math.max(0, points.length - Number(length))).join("");
}

function normalize({ fail }: Call, text: string, form: string): string {
  if (!NORMAL_FORMS.includes(form)) fail("argument", `The normal forms are ${NORMAL_FORMS.join(", ")}.`);
  return text.normalize(form);
}
