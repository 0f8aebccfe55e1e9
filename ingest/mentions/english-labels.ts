/** What kind of thing a Latin-script name names: by its head, by the nouns beside it, else a company. */

import type { NodeLabel } from "#graph/schema";
import { FIRST_HEADS, LAST_HEADS } from "../lexicon/english-heads.ts";
import { FIELDS, GROUNDS, LEGAL_ENDINGS, NO_NAME_NOUNS } from "../lexicon/english-words.ts";
import { KNOWN_NAMES } from "../lexicon/known-names.ts";
import { ENGLISH_PLACES, TOWNS_OF_WORDS } from "../lexicon/places.ts";
import { type Phrase, type Token, textOf } from "./english-tokens.ts";
import { isCleverFirm, isCouncilOfMany, isOwnCity } from "./name-shapes.ts";
import { nounBefore, nounBehind } from "./nouns-beside.ts";
import { kindByOwned } from "./nouns-owned.ts";
import { toCalled } from "./small-kinds.ts";

export interface Told {
  readonly label: NodeLabel;
  readonly by: "known" | "head" | "noun" | "place" | "list" | "default";
}

export function labelOf(tokens: readonly Token[], phrase: Phrase): Told {
  const words = tokens.slice(phrase.from, phrase.to);
  const text = textOf(tokens, phrase);
  const known = KNOWN_NAMES.get(text);
  if (known !== undefined) return { label: known, by: "known" };
  if (ENGLISH_PLACES.has(text) || /^Co\. \p{Lu}\S+$/u.test(text) || isTown(tokens, phrase))
    return { label: "Place", by: "place" };
  if (/^(UW|UC|UT|UNC|SUNY|CUNY|TU|KU|UMass|Cal)[ -]\p{Lu}/u.test(text) && headLabel(words) !== "Park")
    return { label: "University", by: "head" };
  const noun = nounBeside(tokens, phrase);
  const weak = words.some(isWeakHead) && !isOfPark(words);
  if (noun !== undefined && weak) return { label: noun, by: "noun" };
  if (weak && isJoined(tokens, phrase)) return { label: "Programme", by: "noun" };
  if (weak && isShared(tokens, phrase)) return { label: "Company", by: "noun" };
  const head = headLabel(words);
  if (head === "Place" && isOwnCity(words)) return { label: "Park", by: "head" };
  if (head === "Government" && isCouncilOfMany(words)) return { label: "Programme", by: "head" };
  if (head === "Company" && isRunningFirm(words)) return { label: "Park", by: "head" };
  if (head === "Park" && words.slice(1).some((word) => word.lower === "management"))
    return { label: "Company", by: "head" };
  if (head !== undefined) return { label: head, by: "head" };
  if (noun !== undefined) return { label: noun, by: "noun" };
  if (isJoined(tokens, phrase)) return { label: "Programme", by: "noun" };
  const owned = kindByOwned(tokens, phrase);
  if (owned !== undefined) return { label: owned, by: "noun" };
  const called = toCalled(tokens, phrase);
  if (called !== undefined) return { label: called, by: "noun" };
  if (words.some((word) => word.text === "für")) return { label: "Institute", by: "head" };
  return { label: "Company", by: "default" };
}

/** "in Hull", "Hull-based", "Hull's Fen Science Park": towns that are words too, set as places. */
export function isTown(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const [town, behind, next] = tokens.slice(from, from + 3);
  if (town === undefined || to - from !== 1 || !TOWNS_OF_WORDS.has(town.text)) return false;
  if (/^(?:in|near|outside|around|of)$/u.test(tokens[from - 1]?.lower ?? "")) return true;
  return town.possessive ? behind?.capital === true : behind?.text === "-" && next?.lower === "based";
}

/** Fen Science Park Ltd runs the park, and is meant where it is named. */
function isRunningFirm(words: readonly Token[]): boolean {
  const lower = words.map((word) => word.lower);
  return (
    words.length > 2 && LEGAL_ENDINGS.has(lower.at(-1) ?? "") && longestAtEnd(LAST_HEADS, lower.slice(0, -1)) === "Park"
  );
}

/** Fen Science Park: a head that says much, though a word within it says little. */
function isOfPark(words: readonly Token[]): boolean {
  return !isWeakHead(words.at(-1)) && headLabel(words) === "Park";
}

/** Heads that say little: what stands beside the name counts for more. */
function isWeakHead(token: Token | undefined): boolean {
  return /^(parks|cluster|labs|lab|bio|science|gate|hub|works|vision|land|partnership|platform|challenge|group|co|board|house|club|yard)$/u.test(
    token?.lower ?? "",
  );
}

/** The noun beside the name; a cluster that has members is a network. */
function nounBeside(tokens: readonly Token[], phrase: Phrase): NodeLabel | undefined {
  const noun = nounBefore(tokens, phrase) ?? nounBehind(tokens, phrase);
  return noun === "Park" && isJoined(tokens, phrase) ? "Programme" : noun;
}

/** "shares in Tern Lab", "a stake in Fen Science": only a firm has them. */
function isShared(tokens: readonly Token[], { from }: Phrase): boolean {
  return (
    tokens[from - 1]?.lower === "in" &&
    /^(?:shares?|stakes?|shareholding|shareholders?)$/u.test(tokens[from - 2]?.lower ?? "")
  );
}

/** "members of the Laser Cluster", "admitted to Nordic Baltic Parks". */
function isJoined(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const before = tokens
    .slice(Math.max(0, from - 4), from)
    .map((token) => token.lower)
    .filter((word) => word !== "the")
    .join(" ");
  // Half of a firm belongs to one other.
  if (/belongs? to$/u.test(before) && to - from === 1 && !/\p{Lu}.*\p{Lu}/u.test(tokens[from]?.text ?? ""))
    return false;
  return /(members? of|membership of|admitted to|admission to|has joined|joined|joins|join|signatory to|affiliated with|affiliated to|belongs to|belong to)$/u.test(
    before,
  );
}

/** A head that opens the name and is followed by of, for or a foreign word, else the one that ends it. */
function headLabel(words: readonly Token[]): NodeLabel | undefined {
  const lower = words.map((word) => word.lower);
  if (isFieldOnGround(words)) return "Park";
  if (isCleverFirm(words)) return "Company";
  const link = lower.findIndex((word, index) => index > 0 && /^(of|for|on)$/u.test(word));
  const main = link > 0 ? lower.slice(0, link) : lower;
  const first = longest(FIRST_HEADS, lower, 0);
  if (link > 0) return ownHead(lower) ?? longestAtEnd(LAST_HEADS, main) ?? first ?? longestAtEnd(LAST_HEADS, lower);
  return longestAtEnd(LAST_HEADS, lower) ?? first ?? headWithin(lower);
}

/** Tern Robotics Hill, Norwick Medical Quay, Knowledge Terraces Muscat: a name of its own, a field, and the ground where it is at home. */
export function isFieldOnGround(words: readonly Token[]): boolean {
  const own = words.length > 2 && ENGLISH_PLACES.has(words.at(-1)?.text ?? "") ? words.slice(0, -1) : words;
  const [field, ground] = own.slice(-2).map((word) => word.lower);
  return words.length > 2 && FIELDS.has(field ?? "") && GROUNDS.has(ground ?? "");
}

/** University of Utah Seed Fund, University of Warwick Science Park: a head of two words that has nothing to do with the first; Norwick Institute of Science and Technology. */
function ownHead(words: readonly string[]): NodeLabel | undefined {
  const label = LAST_HEADS.get(words.slice(-2).join(" "));
  if (label === "Fund" || label === "Park") return label;
  return LAST_HEADS.get(words.slice(-5).join(" ")) ?? LAST_HEADS.get(words.slice(-3).join(" "));
}

function longest(heads: ReadonlyMap<string, NodeLabel>, words: readonly string[], from: number): NodeLabel | undefined {
  if (words.length < 2) return undefined;
  for (let count = Math.min(4, words.length); count > 0; count--) {
    const label = heads.get(words.slice(from, from + count).join(" "));
    if (label !== undefined) return label;
  }
  return undefined;
}

function longestAtEnd(heads: ReadonlyMap<string, NodeLabel>, words: readonly string[]): NodeLabel | undefined {
  for (let count = Math.min(4, words.length); count > 0; count--) {
    const label = heads.get(words.slice(words.length - count).join(" "));
    if (label !== undefined && (words.length > count || count > 1)) return label;
  }
  return words.some((word) => COINED_PARK.test(word)) && heads === LAST_HEADS ? "Park" : undefined;
}

/** Fenpark, BioQuarter, Tecnopol. */
const COINED_PARK =
  /.{3}(?:park|pole|polis)$|^(?:bio|tech|med|agri|agro|inno|digi|nano|eco)(?:quarter|campus|village|valley|park|port|city|zone)$|^te(?:c|ch|h|k)no(?:pol|parc|port|valle|puc)$/u;

const STRONG = new Set<NodeLabel>(["University", "Park", "Institute", "Programme", "Fund"]);

/** 500 Science Park Jena: a telling head inside, with a place or a number behind it. */
function headWithin(words: readonly string[]): NodeLabel | undefined {
  for (let end = words.length - 1; end > 1; end--) {
    const label = longestAtEnd(LAST_HEADS, words.slice(0, end));
    if (label !== undefined && STRONG.has(label) && (label !== "Park" || isSiteInFront(words, end))) return label;
  }
  return undefined;
}

/** Science Park Jena, Valley 2; not Sheaf Valley Castings. */
function isSiteInFront(words: readonly string[], end: number): boolean {
  if (LAST_HEADS.has(words.slice(Math.max(0, end - 2), end).join(" "))) return true;
  return words.slice(end).some((word) => /^\d/u.test(word) || isPlaceName(word));
}

function isPlaceName(lower: string): boolean {
  return ENGLISH_PLACES.has(lower.charAt(0).toUpperCase() + lower.slice(1));
}

/** Whether the noun beside a name says that it is nothing for the graph: "the podcast Blue Hour", "LabQ, a building". */
export function isNoEntityByNoun(tokens: readonly Token[], { from, to }: Phrase): boolean {
  if (NO_NAME_NOUNS.has(tokens[from - 1]?.lower ?? "") || NO_NAME_NOUNS.has(tokens[to]?.lower ?? "")) return true;
  const [comma, article] = tokens.slice(to, to + 2);
  if (comma?.text !== "," || !/^(an?|the)$/u.test(article?.lower ?? "")) return false;
  const behind = tokens.slice(to + 2, to + 6).map((token) => token.lower);
  const stop = behind.findIndex((word) => /^(,|of|for|that|which|where|by|in)$/u.test(word));
  return NO_NAME_NOUNS.has(behind[(stop < 0 ? behind.length : stop) - 1] ?? "");
}

/** Within quotation marks that hold a few words: the title of something. */
export function isInTitle(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const open = tokens.slice(Math.max(0, from - 4), from).findLastIndex((token) => /^["“‘']$/u.test(token.text));
  const close = tokens.slice(to, to + 4).findIndex((token) => /^["”’']$/u.test(token.text));
  return open >= 0 && close >= 0;
}
