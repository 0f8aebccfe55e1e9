/** Whether the words around a name of no known kind speak of a firm: it is said to act, to own, to partner, to be one of several. */

import { isCommonWord } from "../lexicon/english-words.ts";
import { ENGLISH_PLACES } from "../lexicon/places.ts";
import type { EnglishKnowledge } from "./english-knowledge.ts";
import { type Phrase, type Token, textOf } from "./english-tokens.ts";

const AGAINST = /^(at|in|on|a|an|it|for|from|near|until|since|during|no|this|that|every|each|any|\(|\))$/u;
const FOR =
  /^(had|has|have|having|brought|brings|bringing|attracted|attracts|lured|lost|named|called|visited|chosen|hired|including|with|by|to|like|including|joined|bought|sold|acquired|backed|counts|hosts|houses|welcomed|welcomes|chose|picked|beat|against|between|alongside|via|through|based|headquartered|backed|owned|;|-)$/u;
/** What firms have, and what is done with them. */
const OF_FIRMS =
  /^(?:branch|branches|office|offices|subsidiary|subsidiaries|unit|units|arm|plant|plants|laboratory|laboratories|lab|labs|factory|shares?|stakes?|cent|percent|%|half|third|quarter|fifth|tenth|rest|owners?|co-owners?|parent|founders?|head|boss|chief|director|president|shareholders?|investors?|employees|staff|arrival|departure|acquisition|purchase|takeover|sale|lease|kitchen|warehouses?|workshops?|hall|offices|spin-off|spin-out|daughter|customer|customers|supplier|suppliers|partner|partners|rival|rivals|majority|control|shareholding|name|names|likes|sheds?|rooms|floor|product|products|machines|list|case|gates?|control|all|works|affiliate|portfolio|money|funding|side)$/u;
/** A stake in X: X is a firm. */
const HELD = /^(?:stakes?|shares?|shareholding|holding|invest(?:s|ed|ing|ment|ments)?|investors?|interest)$/u;
const ACTS =
  /^(intends|hopes|agrees|pays|owns|occupies|rents|rented|invests|invested|backs|backed|will|has|have|had|is|are|was|were|says|said|makes|made|builds|built|employs|plans|opened|opens|moved|moves|raised|raises|signed|signs|joined|joins|develops|developed|runs|ran|sells|sold|bought|buys|agreed|won|wins|holds|owns|leads|led|started|expects|hopes|already|also|and|which|whose|left|came|became|grew|pays|paid|spent|put|took|takes|gave|gets|uses|works|worked|declined|announced|intends|aims|may|could|would|can|did)$/u;

/** A name that is repeated speaks for itself; a single word that occurs once must be spoken for. */
export function isSupported(tokens: readonly Token[], phrase: Phrase, { counts }: EnglishKnowledge): boolean {
  const text = textOf(tokens, phrase);
  const often = (counts.get(text) ?? 0) > 1;
  const before = tokens[phrase.from - 1];
  const verb = tokens[phrase.from - 2]?.lower ?? "";
  const held =
    (before?.lower === "in" && HELD.test(verb)) ||
    isGivenBy(tokens, phrase.from) ||
    isClauseOf(tokens, phrase) ||
    isWorkedFor(tokens, phrase.from) ||
    isFoundThere(tokens, phrase);
  if (!often && !held && before !== undefined && AGAINST.test(before.lower)) return false;
  return often || held || phrase.to - phrase.from > 1 || isSpokenFor(tokens, phrase);
}

/** "11 million from Wa'el Quill": what money comes from. */
function isGivenBy(tokens: readonly Token[], from: number): boolean {
  if (!/^(?:from|by)$/u.test(tokens[from - 1]?.lower ?? "")) return false;
  const reach = tokens[from - 2]?.lower === "and" ? 14 : 4;
  return tokens
    .slice(Math.max(0, from - reach), from - 1)
    .some(({ lower }) =>
      /^(?:million|billion|crore|lakh|grant|grants|funding|financing|loan|investment|money|cheque|capital|backing|round)$/u.test(
        lower,
      ),
    );
}

/** "our old friends at Copa Tern", "they work for Tern", "tenants range from Tern to Norwick Foods". */
function isWorkedFor(tokens: readonly Token[], from: number): boolean {
  const [people, link] = tokens.slice(Math.max(0, from - 2), from).map(({ lower }) => lower);
  if (link === "from" && /^rang(?:es?|ing)$/u.test(people ?? "")) return true;
  if (/^(?:for|at)$/u.test(link ?? "") && /^work(?:s|ed|ing)?$/u.test(people ?? "")) return true;
  return /^(?:at|from|of)$/u.test(link ?? "") && STAFF.test(people ?? "");
}

const STAFF =
  /^(?:people|staff|workers|employees|engineers|researchers|scientists|colleagues|friends|folks|team|teams|technicians|managers|lawyers|designers|developers|chemists|representatives|executives|tenants|neighbours|neighbors|crew|crews|hands|testers|experts|specialists|boss|bosses)$/u;

/** "Next door is Tern.", "First in was Tern, and then …": the place opens the sentence. */
function isFoundThere(tokens: readonly Token[], { from, to }: Phrase): boolean {
  if (
    !/^(?:is|was|are|were|sits|stands|works|came|comes|lives|find|finds|follows|followed)$/u.test(
      tokens[from - 1]?.lower ?? "",
    )
  )
    return false;
  return THERE.test(tokens[0]?.lower ?? "") && from < 8 && /^[.,;]$/u.test(tokens[to]?.text ?? ".");
}

const THERE =
  /^(?:next|upstairs|downstairs|opposite|above|below|beneath|beside|inside|across|then|first|last|newest|also)$/u;

/** "except that Quillinos intends to …": the word before joins two clauses. */
function isClauseOf(tokens: readonly Token[], { to, from }: Phrase): boolean {
  return tokens[from - 1]?.lower === "that" && ACTS.test(tokens[to]?.lower ?? "");
}

function isSpokenFor(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const before = tokens[from - 1];
  const after = tokens[to];
  if (before !== undefined && FOR.test(before.lower)) return true;
  if (before?.lower === "of" && OF_FIRMS.test(tokens[from - 2]?.lower ?? "")) return true;
  if (tokens[from]?.possessive === true || (after !== undefined && ACTS.test(after.lower))) return true;
  if (after?.text === "(" && isDealtIn(tokens[to + 1]) && !/^\p{Lu}{5,}$/u.test(tokens[from]?.text ?? "")) return true;
  if (
    after?.text === "," &&
    /^(which|whose|a|an|the|another|one|now|founded|based|formerly|where|and|from)$/u.test(tokens[to + 1]?.lower ?? "")
  )
    return true;
  return opensAndActs(tokens, from, to) || isOfCountry(tokens, from) || isListed(tokens, from, to);
}

/** "Tern (drones)". */
function isDealtIn(word: Token | undefined): boolean {
  return (
    /^[a-z-]{4,}$/u.test(word?.text ?? "") &&
    !/^(?:aged|born|pictured|left|right|photo|population|near|from|with|then|formerly|above|below|centre|center)$/u.test(
      word?.lower ?? "",
    )
  );
}

/** "Kettlo received the deed": the sentence opens with a word that no dictionary has, and it does something. */
function opensAndActs(tokens: readonly Token[], from: number, to: number): boolean {
  const verb = tokens[to]?.lower ?? "";
  if (from !== 0 || isCommonWord(tokens[from]?.lower ?? "")) return false;
  return /^[a-z]{3,}ed$/u.test(verb) && isCommonWord(verb);
}

/** "Brazil's Kettlo": a country has people too, but no town is said to be its own without more. */
function isOfCountry(tokens: readonly Token[], from: number): boolean {
  const owner = tokens[from - 1];
  return owner?.possessive === true && ENGLISH_PLACES.has(owner.text) && !isCommonWord(tokens[from]?.lower ?? "");
}

/** Beside another capitalised name, joined by a comma or an "and", or behind a label: "Anchor tenant: Zelltek". */
function isListed(tokens: readonly Token[], from: number, to: number): boolean {
  const joinsBefore = /^(,|and|or|&)$/u.test(tokens[from - 1]?.lower ?? "") && tokens[from - 2]?.capital === true;
  const joinsAfter = /^(,|and|or|&)$/u.test(tokens[to]?.lower ?? "") && tokens[to + 1]?.capital === true;
  const labelled = tokens[from - 1]?.text === ":" && tokens[from - 2]?.capital === false;
  return joinsBefore || joinsAfter || labelled;
}
