/** Forms: the shape of a wording, as a domain expert writes it, made into a pattern over lines. */

import type { NodeLabel } from "#graph/schema";
import { LexiconError } from "../lexicon/lexicon-error.ts";
import { parsePattern } from "../lexicon/parse-pattern.ts";
import { type Need, toNeeds } from "./form-needs.ts";
import { SLOT } from "./line.ts";
import { labelsOf, type Vocabulary, wordsOf } from "./vocabulary.ts";

/**
 * A form is a row of parts with single spaces between them:
 *
 * - `{a}` a name or group of names; `{a:site}` only of the labels in that set
 * - `{a?}` a subject, which may also be left out in the text; `{a!}` an object, which no preposition stands before;
 *   `{a^}` only one that is left out: what follows says what it is
 * - `<sign>` a word of that class
 * - `..` at most a few words, `...` any words of the same clause, `....` words across one comma, `.....` across three: none of them steps over another name
 * - `^` the start of a line, `$` no further name in this clause
 * - anything else is text as it stands, `(a|b)` for choices, `?` for what may be missing, `.{0,6}` for so many characters of the same clause
 */
export interface Form {
  readonly source: string;
  readonly pattern: RegExp;
  readonly slots: readonly { readonly name: string; readonly labels: readonly NodeLabel[] | undefined }[];
  readonly classes: readonly string[];
  /** What a line must hold that it fits. */
  readonly needs: readonly Need[];
}

/** How a language writes: what ends a clause, how far a gap may reach, what stands between two parts. */
export interface Script {
  readonly boundaries: string;
  readonly reach: readonly [short: number, clause: number];
  readonly between: string;
  /** Whether a gap ends at the first word that fits ("?") or at the last (""). */
  readonly stretch: "" | "?";
  readonly beforeName: string;
  /** What takes a name aside when it stands before it, so that it is no subject or no object. */
  readonly notSubject: string;
  readonly notObject: string;
  readonly edge: string;
  /** What stands before and behind a word that is written out in a form. */
  readonly wordStart: string;
  readonly wordEnd: string;
  /** What shows that a name only owns what is spoken of: it is no object, unless it is a place. */
  readonly owner: string;
  /** What shows behind a name that it only owns what is spoken of, so that it is no subject. */
  readonly notOwner: string;
}

/** A part ends at a space that stands in no brackets; brackets stand in brackets in brackets at most. */
const PART = /(?:\((?:[^()]|\((?:[^()]|\([^()]{0,200}\)){0,200}\)){0,400}\)|[^ ()]){1,400}/gu;
const SLOT_PART = /^\{(?<name>[a-z])(?<role>[?!^])?(?::(?<set>[a-z-]+))?\}(?<optional>\?)?$/u;
const CLASS_PART = /^<(?<name>[a-z-]+)>(?<optional>\?)?$/u;
const WORDS = /^\(?[a-z]/iu;
const COMMA = /^[,:]\??$/u;
const UNBOUNDED = /[*+]|\{\d*,\}/u;

export function compileForm(source: string, vocabulary: Vocabulary, script: Script): Form {
  const parts = toParts(source);
  const cues = { count: 0 };
  const body = parts
    .map((part, index) => compilePart(part, vocabulary, script, cues) + noOwner(part, parts[index + 1], script))
    .join(script.between);
  return {
    source,
    pattern: parsePattern(body, "dgiu", source),
    slots: parts.flatMap((part) => toSlot(part, vocabulary)),
    classes: parts.flatMap((part) => requiredClass(part)),
    needs: toNeeds(parts, vocabulary, (part) => compilePart(part, vocabulary, script, { count: 0 })),
  };
}

function toParts(source: string): readonly string[] {
  const parts = source.match(PART) ?? [];
  if (source.replace(PART, "").trim() !== "")
    throw new LexiconError(`"${source}" has a bracket without its other half, or brackets four deep`);
  const stranger = parts.find((part) => /^[<{]/u.test(part) && !SLOT_PART.test(part) && !CLASS_PART.test(part));
  if (stranger !== undefined) throw new LexiconError(`"${stranger}" is neither a name, as {a}, nor a class, as <sign>`);
  return parts;
}

function compilePart(part: string, vocabulary: Vocabulary, script: Script, cues: { count: number }): string {
  const slot = SLOT_PART.exec(part)?.groups;
  if (slot !== undefined) return compileSlot(slot["name"] ?? "", slot["role"], script) + (slot["optional"] ?? "");
  const word = CLASS_PART.exec(part)?.groups;
  if (word !== undefined) return compileClass(word["name"] ?? "", word["optional"] ?? "", vocabulary, script, cues);
  const [short, clause] = script.reach;
  if (part === "..") return gap(script, short);
  if (part === "...") return gap(script, clause);
  if (part === "....") return acrossCommas(script, 1);
  if (part === ".....") return acrossCommas(script, 3);
  if (part === "^") return `^[${SLOT.implicit}]?[^${script.boundaries}${SLOT.any}]{0,6}?`;
  if (part === "$") return `(?!${gap(script, 2 * clause)}[${SLOT.argument}${SLOT.titled}])`;
  if (UNBOUNDED.test(part)) throw new LexiconError(`"${part}" repeats without bound: write out how often it may`);
  const words = part.replaceAll(".{", `${gapOf(script)}{`);
  if (COMMA.test(part)) return `(?:${words} ?[${SLOT.implicit}]?)`;
  return WORDS.test(part) ? `${script.wordStart}${withWordEnd(words, script)}` : `(?:${words})`;
}

function acrossCommas(script: Script, commas: number): string {
  const [, clause] = script.reach;
  return `${gap(script, clause)}(?:[，,—：:] ?[${SLOT.implicit}]?${gap(script, clause)}){0,${commas}}`;
}

/** So that "a" is not read in "as": a written word ends where a word ends, also when it may be missing. */
function withWordEnd(part: string, { wordEnd }: Script): string {
  if (part.endsWith("?")) return `(?:(?:${part.slice(0, -1)})${wordEnd})?`;
  return /[\p{L})]$/u.test(part) ? `(?:${part})${wordEnd}` : `(?:${part})`;
}

/** "backed by the UK's largest banks": not by the UK; but "housed in the university's main building" is there. */
function noOwner(part: string, next: string | undefined, { owner }: Script): string {
  const slot = SLOT_PART.exec(part)?.groups;
  if (slot === undefined || slot["name"] === "p" || slot["role"] === "?" || next?.startsWith("'s")) return "";
  return slot["optional"] === undefined ? owner : "";
}

function gap(script: Script, reach: number): string {
  return `${gapOf(script)}{0,${reach}}${script.stretch}`;
}

/** Any character but one that ends a clause or stands for a name. */
function gapOf({ boundaries }: Script): string {
  return `[^${boundaries}${SLOT.argument}${SLOT.implicit}${SLOT.titled}]`;
}

function compileSlot(name: string, role: string | undefined, script: Script): string {
  if (role === "?")
    return `(?<!${script.notSubject})(?<${name}>[${SLOT.argument}${SLOT.implicit}${SLOT.titled}]${script.notOwner})`;
  if (role === "^") return `(?<${name}>[${SLOT.implicit}])`;
  if (role === "!") return `${script.beforeName}(?<!${script.notObject})(?<${name}>[${SLOT.argument}${SLOT.titled}])`;
  return `${script.beforeName}(?<${name}>[${SLOT.named}])`;
}

function compileClass(
  name: string,
  optional: string,
  vocabulary: Vocabulary,
  script: Script,
  cues: { count: number },
): string {
  const words = wordsOf(name, vocabulary);
  const choice = `(?<cue${cues.count++}>${script.edge}(?:${words.join("|")})${script.edge})`;
  return optional === "" ? choice : `(?:${choice})?`;
}

function toSlot(part: string, vocabulary: Vocabulary): Form["slots"] {
  const slot = SLOT_PART.exec(part)?.groups;
  if (slot === undefined) return [];
  const set = slot["set"];
  return [{ name: slot["name"] ?? "", labels: set === undefined ? undefined : labelsOf(set, vocabulary) }];
}

function requiredClass(part: string): readonly string[] {
  const word = CLASS_PART.exec(part)?.groups;
  return word === undefined || word["optional"] !== undefined ? [] : [word["name"] ?? ""];
}
