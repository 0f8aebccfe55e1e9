/** Forms: the shape of a wording, as a domain expert writes it, made into a pattern over lines. */

import type { NodeLabel } from "#graph/schema";
import { SLOT, type SlotKind } from "./line.ts";

/**
 * A form is a row of parts with single spaces between them:
 *
 * - `{a}` a name or group of names; `{a:site}` only of the labels in that set
 * - `{a?}` a subject, which may also be left out in the text; `{a!}` an object, which no preposition stands before
 * - `<sign>` a word of that class
 * - `..` at most a few words, `...` any words of the same clause, `....` words across one comma, `.....` across three: none of them steps over another name
 * - `^` the start of a line, `$` no further name in this clause
 * - anything else is text as it stands, `(a|b)` for choices and `?` for what may be missing
 */
export interface Form {
  readonly source: string;
  readonly pattern: RegExp;
  readonly slots: readonly { readonly name: string; readonly labels: readonly NodeLabel[] | undefined }[];
  readonly classes: readonly string[];
  /** What must stand in a line that it fits, and how many names. */
  readonly needs: readonly Need[];
  readonly names: number;
}

/** What a part of a form cannot do without: a name of one of those kinds and labels, or certain words. */
export type Need =
  | { readonly part: string; readonly kinds: readonly SlotKind[]; readonly labels: readonly NodeLabel[] | undefined }
  | { readonly part: string; readonly words: RegExp };

/** What forms refer to by name. */
export interface Vocabulary {
  readonly classes: ReadonlyMap<string, readonly string[]>;
  readonly sets: ReadonlyMap<string, readonly NodeLabel[]>;
}

/** How a language writes: what ends a clause, how far a gap may reach, what stands between two parts. */
export interface Script {
  readonly boundaries: string;
  readonly reach: readonly [short: number, clause: number];
  readonly between: string;
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
}

/** A part ends at a space that stands in no brackets. */
const PART = /(?:\((?:[^()]|\([^()]{0,200}\)){0,400}\)|[^ ()]){1,400}/gu;
const SLOT_PART = /^\{(?<name>[a-z])(?<role>[?!])?(?::(?<set>[a-z-]+))?\}(?<optional>\?)?$/u;
const CLASS_PART = /^<(?<name>[a-z-]+)>(?<optional>\?)?$/u;
const WORDS = /^\(?[a-z]/iu;
const COMMA = /^[,:]\??$/u;
const UNBOUNDED = /[*+]|\{\d*,\}/u;

export function compileForm(source: string, vocabulary: Vocabulary, script: Script): Form {
  const parts = source.match(PART) ?? [];
  const names = parts.flatMap((part) => toNameNeed(part, vocabulary));
  const cues = { count: 0 };
  const body = parts
    .map((part, index) => compilePart(part, vocabulary, script, cues) + noOwner(part, parts[index + 1], script))
    .join(script.between);
  return {
    source,
    pattern: new RegExp(body, "dgiu"),
    slots: parts.flatMap((part) => toSlot(part, vocabulary)),
    classes: parts.flatMap((part) => requiredClass(part)),
    needs: [...names, ...parts.flatMap((part) => toWordNeed(part, vocabulary, script))],
    names: names.length,
  };
}

export function labelsOf(set: string, { sets }: Vocabulary): readonly NodeLabel[] {
  const labels = sets.get(set);
  if (labels === undefined) throw new Error(`There is no set of labels "${set}".`);
  return labels;
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
  if (UNBOUNDED.test(part)) throw new Error(`"${part}" repeats without bound; write out how often it may.`);
  if (COMMA.test(part)) return `(?:${part}[${SLOT.implicit}]?)`;
  return WORDS.test(part) ? `${script.wordStart}${withWordEnd(part, script)}` : `(?:${part})`;
}

function acrossCommas(script: Script, commas: number): string {
  const [, clause] = script.reach;
  return `${gap(script, clause)}(?:[，,—：:](?:[${SLOT.implicit}])?${gap(script, clause)}){0,${commas}}`;
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

function gap({ boundaries }: Script, reach: number): string {
  return `[^${boundaries}${SLOT.argument}${SLOT.implicit}${SLOT.titled}]{0,${reach}}`;
}

function compileSlot(name: string, role: string | undefined, script: Script): string {
  if (role === "?") return `(?<!${script.notSubject})(?<${name}>[${SLOT.argument}${SLOT.implicit}${SLOT.titled}])`;
  if (role === "!") return `${script.beforeName}(?<!${script.notObject})(?<${name}>[${SLOT.argument}${SLOT.titled}])`;
  return `${script.beforeName}(?<${name}>[${SLOT.named}])`;
}

function compileClass(
  name: string,
  optional: string,
  { classes }: Vocabulary,
  script: Script,
  cues: { count: number },
): string {
  const words = classes.get(name);
  if (words === undefined) throw new Error(`There is no class of words "${name}".`);
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

const KINDS: Readonly<Record<string, readonly SlotKind[]>> = {
  "?": ["argument", "implicit", "titled"],
  "!": ["argument", "titled"],
  "": ["argument", "adjunct", "titled"],
};

function toNameNeed(part: string, vocabulary: Vocabulary): readonly Need[] {
  const slot = SLOT_PART.exec(part)?.groups;
  if (slot === undefined || slot["optional"] !== undefined) return [];
  const set = slot["set"];
  return [
    { part, kinds: KINDS[slot["role"] ?? ""] ?? [], labels: set === undefined ? undefined : labelsOf(set, vocabulary) },
  ];
}

/** Gaps, places and what may be missing need nothing; a choice of characters may hold a space, and then be two parts. */
function toWordNeed(part: string, vocabulary: Vocabulary, script: Script): readonly Need[] {
  if (/^(?:\.{2,4}|\^|\$|\{.*|\(\?.*|.*\?|.*[[\]].*)$/u.test(part)) return [];
  const source = compilePart(part, vocabulary, script, { count: 0 });
  return [{ part, words: new RegExp(source, "iu") }];
}
