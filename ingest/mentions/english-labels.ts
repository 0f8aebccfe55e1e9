/** What kind of thing a Latin-script name names: by its head, by the nouns beside it, else a company. */

import type { NodeLabel } from "#graph/schema";
import { FIRST_HEADS, KIND_NOUNS, LAST_HEADS } from "../lexicon/english-heads.ts";
import { FIELDS, GROUNDS, NO_NAME_NOUNS } from "../lexicon/english-words.ts";
import { KNOWN_NAMES } from "../lexicon/known-names.ts";
import { ENGLISH_PLACES, TOWNS_OF_WORDS } from "../lexicon/places.ts";
import { type Phrase, type Token, textOf } from "./english-tokens.ts";
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
  const weak = words.some(isWeakHead);
  if (noun !== undefined && weak) return { label: noun, by: "noun" };
  if (weak && isJoined(tokens, phrase)) return { label: "Programme", by: "noun" };
  if (weak && isShared(tokens, phrase)) return { label: "Company", by: "noun" };
  const head = headLabel(words);
  if (head === "Park" && words.slice(1).some((word) => word.lower === "management"))
    return { label: "Company", by: "head" };
  if (head !== undefined) return { label: head, by: "head" };
  if (noun !== undefined) return { label: noun, by: "noun" };
  if (isJoined(tokens, phrase)) return { label: "Programme", by: "noun" };
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
function isJoined(tokens: readonly Token[], { from }: Phrase): boolean {
  const before = tokens
    .slice(Math.max(0, from - 4), from)
    .map((token) => token.lower)
    .filter((word) => word !== "the")
    .join(" ");
  return /(members? of|membership of|admitted to|admission to|has joined|joined|joins|join|signatory to|affiliated with|affiliated to|we belong to)$/u.test(
    before,
  );
}

/** A head that opens the name and is followed by of, for or a foreign word, else the one that ends it. */
function headLabel(words: readonly Token[]): NodeLabel | undefined {
  const lower = words.map((word) => word.lower);
  if (isFieldOnGround(words)) return "Park";
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
  return words.some((word) => /.{3}(park|pole|polis)$/u.test(word)) && heads === LAST_HEADS ? "Park" : undefined;
}

const STRONG = new Set<NodeLabel>(["University", "Park", "Institute", "Programme", "Fund"]);

/** 500 Science Park Jena: a telling head inside, with a place or a number behind it. */
function headWithin(words: readonly string[]): NodeLabel | undefined {
  for (let end = words.length - 1; end > 1; end--) {
    const label = longestAtEnd(LAST_HEADS, words.slice(0, end));
    if (label !== undefined && STRONG.has(label)) return label;
  }
  return undefined;
}

/** "the vaccine maker Zorvax", "research institutes CWI, Nikhef and AMOLF". */
function nounBefore(tokens: readonly Token[], phrase: Phrase): NodeLabel | undefined {
  let index = phrase.from - 1;
  if (/^(called|named|dubbed)$/u.test(tokens[index]?.lower ?? ""))
    index -= /^(is|was|are)$/u.test(tokens[index - 1]?.lower ?? "") ? 2 : 1;
  if (tokens[index]?.text === ",") index--;
  const near = tokens[index];
  if (near === undefined || near.capital || near.possessive) return undefined;
  // A marketing agency is a firm, an agency of the state is not.
  if (
    near.lower === "agency" &&
    /^(?:marketing|advertising|design|creative|digital|news|pr|recruitment|travel|estate|talent|modelling)$/u.test(
      tokens[index - 1]?.lower ?? "",
    )
  )
    return "Company";
  return KIND_NOUNS.get(near.lower);
}

/** "Zorvax, a maker of vaccines", "Zorvax, the Danish vaccine maker": the first such noun behind the comma. */
function nounBehind(tokens: readonly Token[], phrase: Phrase): NodeLabel | undefined {
  const [comma, article] = tokens.slice(phrase.to, phrase.to + 2);
  const opened =
    (comma?.text === "," || comma?.text === "is" || comma?.text === "(") &&
    /^(a|an|the|another|one)$/u.test(article?.lower ?? "");
  if (!opened) return undefined;
  let told: NodeLabel | undefined;
  let place = phrase.to + 1;
  for (const token of tokens.slice(phrase.to + 2, phrase.to + 9)) {
    place++;
    if (
      /^[,.;:)(—–-]$|^(of|that|which|who|for|in|at|on|from|with|based|and|called|named|run|owned|backed|set|founded)$/u.test(
        token.lower,
      )
    )
      return told;
    const label = token.capital || token.possessive ? undefined : KIND_NOUNS.get(token.lower);
    // "Together with Tern, the park founds …": a noun that acts stands beside nothing.
    if (told !== undefined && label === undefined) return undefined;
    told = label ?? told;
  }
  return place >= tokens.length - 1 ? told : undefined;
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
