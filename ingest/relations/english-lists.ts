/** English lists: names side by side become one group, unless what stands around them parts them. */

import type { NodeLabel } from "#graph/schema";
import { A, named, WORD } from "./english-naming.ts";
import { toGroup } from "./groups.ts";
import { type Line, rewrite, SLOT, slotAt } from "./line.ts";

const BRANCH_OF =
  "(?:the |its |a )?(?:[a-z-]{1,14} ){0,2}(?:office|branch|arm|unit|laboratory|campus|offices|headquarters|workshops?|sheds?|warehouses?|plant|works|labs?|wing|department|annexe|studio|shop) of ";
const AND = "(?:,? and |,? & |,? as well as |,? or |,? plus )";
const NOT_OWNER = `(?!'s |-based | ${A})`;
const LIST = new RegExp(
  `(?:both )?(?<list>${A}${NOT_OWNER}(?:, (?:and |or )?(?:${BRANCH_OF})?(?:the )?${A}${NOT_OWNER}){0,40}${AND}(?:also )?(?:${BRANCH_OF})?(?:the )?${A}${NOT_OWNER})`,
  "gu",
);
const PARTS = `${A}, (?:which|who|with|a|an|the) [^,;:()—${SLOT.any}]{2,70},? and (?:also )?(?:the )?${A}(?! ${A})`;
const COMMAS = new RegExp(
  `(?<list>${A}(?:, ${A}){2,40}|(?<=: )${A}(?:, ${A}){1,40}(?=[.;]?$)|${A}(?:, ${A}){1,40}(?=,? (?:and|or) (?:others|many|more|several|other|dozens|hundreds|\\d)))`,
  "gu",
);
const SEMICOLONS = new RegExp(
  `(?<=: )(?<list>${A}(?: \\([^()]{1,30}\\))?(?:; ${A}${NOT_OWNER}(?: \\([^()]{1,30}\\))?){1,40})`,
  "gu",
);

/** "by X, which makes cups, and Y", "X, with 55 per cent, and Y, with 45": what is said of the first stands between them. */
const PARTED = new RegExp(
  `(?:(?<=\\b(?:by|with|are|is|from|to|includes?|including|between) (?:the )?)(?<list>${PARTS})(?=[.,;]|$)|^(?<list>${PARTS})(?!'s ))`,
  "gu",
);

/** "by X and, since May, by Y". */
const REPEATED = new RegExp(
  `(?<=\\b(?<by>by|to|with|from|of) (?:the )?)(?<list>${A}(?:, (?:which|who|with|whose) [^,;:.${SLOT.any}]{2,60})?,? and(?: also)?(?:, [^,;:.${SLOT.any}]{1,30},)? \\k<by> (?:the |Messrs\\.? )?${A}(?!'s ))`,
  "gu",
);

/** "to X, to Y and to Z". */
const SERIES = new RegExp(
  `(?<=\\b(?<by>by|to|with|from|of|in|for) (?:the )?)(?<list>${A}(?:, \\k<by> (?:the )?${A}){1,10},? and (?:also )?\\k<by> (?:the )?${A}(?!'s ))`,
  "gu",
);

export const coordinate = (line: Line): Line =>
  [SERIES, REPEATED, PARTED, LIST, COMMAS, SEMICOLONS].reduce(
    (done, pattern) => rewrite(done, pattern, groupOf),
    named(line),
  );

function groupOf(match: RegExpExecArray, line: Line) {
  const list = match.groups?.["list"] ?? "";
  const start = match.index + match[0].indexOf(list);
  const end = start + list.length;
  if (endsInOrigin(line, end) || isLastPlaced(line, end)) return undefined;
  if (isNextClause(line, start, list) || isGapped(line, start, list)) return undefined;
  if (isTwoPhrases(line, start, list) || isIntroduced(line, start, end)) return withoutFirst(line, start, list);
  return [{ slot: toGroup(line, start, end, undefined), kind: "argument" } as const];
}

/** "In Ghent, X and Y signed": X and Y are the list. */
function withoutFirst(line: Line, start: number, list: string) {
  const [first = ""] = /^., (?:the )?/u.exec(list) ?? [];
  const rest = list.slice(first.length);
  if (first === "" || rest.match(NAMES)?.length === 1) return undefined;
  const slot = toGroup(line, start + first.length, start + list.length, undefined);
  return [{ keep: [start, start + first.length] }, { slot, kind: "argument" }] as const;
}

/** "As part of the plan P, X and Y will build": the sentence begins with what is no part of the list. */
function isIntroduced({ text }: Line, start: number, end: number): boolean {
  return INTRODUCES.test(text.slice(0, start)) && / [a-z]/u.test(text.slice(end, end + 2));
}

const INTRODUCES =
  /^(?=(?:At|In|On|Under|Within|Through|After|During|Following|Since|As|Thanks|Besides|Outside|According|Like|Unlike|With) )(?:[^,;:—()\uE000-\uEFFF]{0,60} )?(?:[Aa]t|[Ii]n|[Oo]n|[Uu]nder|[Ww]ithin|[Tt]hrough|of|to|with|by|[Ff]ollowing|[Bb]esides|[Ll]ike|[Uu]nlike) (?:the )?$/u;
const NAMES = new RegExp(A, "gu");

/** "X of Ghent and Y of Lyon", "moved to Ghent and Y": a place behind its preposition is no item beside firms. */
function isTwoPhrases(line: Line, start: number, list: string): boolean {
  const before = line.text.slice(Math.max(0, start - 20), start);
  if (OWNER.test(before)) return isPlaceAt(line, start - (OWNER.exec(before)?.[0].length ?? 0));
  if (!/\b(?:in|on|of|at|from|near|to|outside|off|inside) (?:the )?$/u.test(before)) return false;
  const labels = [...list]
    .flatMap((_, offset) => slotAt(line, start + offset)?.members ?? [])
    .map(({ mention }) => mention.label);
  const isOther = (label: NodeLabel) => label !== "Place" && (label !== "Park" || NAMED_IN.test(before));
  return labels[0] === "Place" && labels.some(isOther);
}

/** "Ghent's X and Y": only X is said to be there. */
const OWNER = new RegExp(`${A}(?:'s |-based )(?:[a-z-]{2,16} ){0,2}$`, "u");
/** "X in Belgium and Y": Y stands beside X. */
const NAMED_IN = new RegExp(`${A} (?:in|on|of|at|from|near|outside|off|inside) (?:the )?$`, "u");

function isPlaceAt(line: Line, index: number): boolean {
  return slotAt(line, index)?.members.every(({ mention }) => mention.label === "Place") === true;
}

/** "X and the French school Y": France is no item, but where the next one is from. */
function endsInOrigin(line: Line, end: number): boolean {
  return isPlaceAt(line, end - 1) && ORIGIN.test(line.text.slice(end));
}

/** "X works with Y, and Z will open …": with Z a clause begins. */
function isNextClause({ text }: Line, start: number, list: string): boolean {
  return TWO.test(list) && SLOTS.test(text.slice(0, start)) && GOES_ON.test(text.slice(start + list.length));
}

/** "X holds 51 per cent of Y and Z 49", "X owns half of Y and Z the rest": Z is another owner. */
function isGapped({ text }: Line, start: number, list: string): boolean {
  return ENDS_IN_SHARE.test(text.slice(start + list.length)) && SHARED.test(text.slice(0, start));
}

const ENDS_IN_SHARE =
  /^ (?:(?:the |another )?(?:rest|remainder|balance|other|half|third|quarter)\b|\d{1,3}(?: ?%| per ?cent)?(?=[.,;]|$))/u;
const SHARED = /(?:per ?cent|%|half|third|quarter|majority|minority|fifth|tenth) (?:of|in) (?:the )?$/u;

const TWO = new RegExp(`^${A}, and (?:the )?${A}$`, "u");
/** A verb of its own; "invested in X, and Y based in Ghent" has none. */
const GOES_ON =
  /^ (?:[a-z]{2,}ly )?(?:has|have|had|is|was|are|were|will|would|can|could|may|plans|hopes|says|said|took|set|put|built|made|gave|paid|bought|sold|chose|went|became|came|left|won|got|grew|met|began|kept|led|lost|spent|hosts|houses|belongs|works|runs|opens|signs|joins|moves|takes|makes|(?!based|located|headquartered|situated|founded|established|called|named|known|owned|backed|funded|supported|controlled|run|led|need|speed|seed)[a-z]{2,}ed(?! by\b))(?=[ .;]|$)/u;

/** "X and Y of Ghent": only Y is said to be from there, which is read first. */
function isLastPlaced(line: Line, end: number): boolean {
  const isFrom = /^ (?:of|from) (?:the )?$/u.test(line.text.slice(end).split(SLOTS, 1)[0] ?? "");
  return isFrom && !isPlaceAt(line, end - 1) && isPlaceAt(line, line.text.slice(end).search(SLOTS) + end);
}

const SLOTS = new RegExp(A, "u");
const ORIGIN = new RegExp(`^ (?:${WORD} ){1,2}${A}`, "u");
