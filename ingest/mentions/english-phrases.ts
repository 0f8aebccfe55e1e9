/** Capitalised phrases: words with capitals and the small words that join them into one name. */

import { LAST_HEADS } from "../lexicon/english-heads.ts";
import {
  COMMON_WORDS,
  CURRENCIES,
  ENGLISH_LINKS,
  FOREIGN_LINKS,
  isCommonWord,
  LEGAL_ENDINGS,
  LINK_HEADS,
  OPENING_WORDS,
  PERSON_POSTS,
} from "../lexicon/english-words.ts";
import { ENGLISH_PLACES } from "../lexicon/places.ts";
import type { Phrase, Token } from "./english-tokens.ts";
import { isCount } from "./numbers-behind-names.ts";
import { withSmallHead } from "./small-heads.ts";
import { joinByAcronym } from "./spelled-acronyms.ts";

export function findPhrases(tokens: readonly Token[]): readonly Phrase[] {
  const phrases: Phrase[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (!opensPhrase(tokens, from)) continue;
    const phrase = withSmallHead(tokens, { from, to: endOfPhrase(tokens, from) });
    phrases.push(phrase);
    from = phrase.to - 1;
  }
  return joinByAcronym(tokens, phrases);
}

function opensPhrase(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  const next = tokens[index + 1];
  if (/^\d+$/u.test(token.text))
    return /^\d{3}$/u.test(token.text) && next?.capital === true && !COMMON_WORDS.has(next.lower);
  return token.capital && (!OPENING_WORDS.has(token.lower) || isNumberInName(tokens, index)) && !isCurrency(token);
}

/** "from First Solar": a number with a capital within the sentence. */
function isNumberInName(tokens: readonly Token[], index: number): boolean {
  const [before, token, next] = tokens.slice(Math.max(0, index - 1), index + 2);
  if (index === 0 || token === undefined || before === undefined || !isName(next)) return false;
  if (before.capital || !/^[a-z]{2,}$/u.test(before.text) || before.text === "the") return false;
  return /^(?:first|second|third|fourth|one|two|three|four|five|six|seven|eight|nine|ten|twelve)$/u.test(token.lower);
}

function endOfPhrase(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  while (to < tokens.length) {
    const next = nextEnd(tokens, from, to);
    if (next === undefined) break;
    to = next;
  }
  return to;
}

/** Where the phrase ends when it takes in what follows; undefined when it ends here. */
function nextEnd(tokens: readonly Token[], from: number, to: number): number | undefined {
  const token = tokens[to];
  const before = tokens[to - 1];
  if (token === undefined || before === undefined) return undefined;
  if (before.possessive && !staysPossessive(tokens, from, to)) return undefined;
  if (isCapitalPost(token) && isName(tokens[to + 1]) && !isPost(tokens[to + 1]) && !isPost(before)) return undefined;
  if (isName(token) || isFirstOfSeries(token, before)) return to + 1;
  if (/^\d{1,2}$/u.test(token.text) && before.capital) return isCount(tokens, to) ? undefined : to + 1;
  if (token.text === "," && (isLegalEnding(tokens, to + 1) || isTownOf(before, tokens, to + 1))) return to + 2;
  if (token.text === "&") return isName(tokens[to + 1]) ? to + 2 : undefined;
  const linked = afterLinks(tokens, from, to);
  return linked ?? afterField(tokens, from, to);
}

function isName(token: Token | undefined): boolean {
  return token?.capital === true && !["The", "A", "I"].includes(token.text) && !isCurrency(token);
}

/** Fen Seed Fund I. */
function isFirstOfSeries(token: Token, before: Token): boolean {
  return token.text === "I" && /^(?:Fund|Ventures|Partners|Capital|Programme|Program)$/u.test(before.text);
}

/** BHD is money, the Bhd of a firm is not. */
function isCurrency({ text, lower }: Token): boolean {
  return CURRENCIES.has(lower) && text !== "Bhd";
}

/** Akonni Chairman Michael Farmer: a post ends the name before it and opens a person's. */
function isCapitalPost(token: Token): boolean {
  return (
    token.capital &&
    PERSON_POSTS.has(token.lower) &&
    !/^(fellow|head|partner|student|graduate|resident|winner|engineer|officer|leader|manager|analyst|general|general-manager|farmer|author|architect|inventor|coach|editor|trustee|principal|scientist|researcher|entrepreneur)$/u.test(
      token.lower,
    )
  );
}

function isPost(token: Token | undefined): boolean {
  return token !== undefined && PERSON_POSTS.has(token.lower);
}

/** Louhi Optics, Inc.; not Marrow, Co. Fen, which is a county. */
function isLegalEnding(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.capital !== true || !LEGAL_ENDINGS.has(token.lower)) return false;
  return token.lower !== "co." || !isName(tokens[index + 1]);
}

/** Trinity College, Dublin: there is one in Cambridge too. Not where the town opens a list, or an aside. */
function isTownOf(college: Token, tokens: readonly Token[], index: number): boolean {
  const [town, next] = tokens.slice(index, index + 2);
  if (college.text !== "College" || !ENGLISH_PLACES.has(town?.text ?? "")) return false;
  return next === undefined || /^(?!(?:and|or)$)(?:\p{Ll}+|[.;:)])$/u.test(next.text);
}

/** Finland's Koillis Technology Park is two names; Ontario Teachers' Pension Plan, Queen's University and St Brannoc's College are one. */
function staysPossessive(tokens: readonly Token[], from: number, to: number): boolean {
  const owner = tokens[to - 1];
  if (owner === undefined || !isName(tokens[to])) return false;
  if (to - from === 1) return /^(queen|king|st|trinity|lloyd|mcdonald|sotheby|christie)$/u.test(owner.lower);
  if (/^(?:women|men|people|children)$/u.test(owner.lower)) return true;
  if (to - from === 2 && /^(?:st\.?|saint|king|queen)$/u.test(tokens[from]?.lower ?? ""))
    return LINK_HEADS.has(tokens[to]?.lower ?? "") || LAST_HEADS.has(tokens[to]?.lower ?? "");
  return /s$/u.test(owner.lower) && isCommonWord(owner.lower) && !ENGLISH_PLACES.has(owner.text);
}

/** Small words of other languages join any name (Tec de Monterrey), of and for only one with a fitting head. */
function afterLinks(tokens: readonly Token[], from: number, to: number): number | undefined {
  const first = tokens[to];
  if (first === undefined) return undefined;
  const english = ENGLISH_LINKS.has(first.lower) && hasLinkHead(tokens, from, to);
  const foreign = FOREIGN_LINKS.has(first.text) && !/^(i|en|y|e|al)$/u.test(first.text);
  const weak = /^(i|en|y|e|al)$/u.test(first.text) && isForeignWord(tokens[to - 1]) && isForeignWord(tokens[to + 1]);
  if (!english && !foreign && !weak) return undefined;
  let place = to + 1;
  while (FOREIGN_LINKS.has(tokens[place]?.text ?? "") || tokens[place]?.text === "the") place++;
  return place - to <= 3 && isName(tokens[place]) ? place + 1 : undefined;
}

function isForeignWord(token: Token | undefined): boolean {
  return token?.capital === true && !COMMON_WORDS.has(token.lower);
}

/** The Technopole of Norwick, the Science Park of Luz: a kind alone, which only its place makes a name. */
function hasLinkHead(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to);
  if (words.some((token) => LINK_HEADS.has(token.lower))) return true;
  return LAST_HEADS.get(words.map((token) => token.lower).join(" ")) === "Park" && tokens[to]?.lower === "of";
}

/** Fields joined by "and" within one name: Ministry of Communications, Knowledge and Technology; Digital and Innovation Hub. */
function afterField(tokens: readonly Token[], from: number, to: number): number | undefined {
  const token = tokens[to];
  if (token?.text === ",") return afterComma(tokens, from, to);
  if (token?.lower !== "and" || !isName(tokens[to + 1])) return undefined;
  const left = tokens[to - 1];
  const right = tokens[to + 1];
  if (left === undefined || right === undefined) return undefined;
  const isFieldList = tokens.slice(from, to).some((one) => ENGLISH_LINKS.has(one.lower)) && !endsInHead(tokens, to);
  if (!COMMON_WORDS.has(right.lower) && !/(ics|ology|ogy|ity|tion|ment|ance|ing|ure|ary)$/u.test(right.lower))
    return undefined;
  if (isFieldList) return beginsOwnName(tokens, to + 1) ? undefined : to + 2;
  return tokens.slice(from, to).every(({ lower }) => lower.split("-").every((word) => COMMON_WORDS.has(word))) &&
    !endsInHead(tokens, to) &&
    endsWithHead(tokens, to + 1)
    ? to + 2
    : undefined;
}

/** "…, Knowledge and Technology": a comma joins only when a listed field and an "and" follow. */
function afterComma(tokens: readonly Token[], from: number, to: number): number | undefined {
  const [, field, next] = tokens.slice(to, to + 3);
  const isMinistry = /^(ministry|department|office|secretariat|faculty|college|school)$/u.test(
    tokens[from]?.lower ?? "",
  );
  if (!isMinistry || field === undefined || !isName(field) || !COMMON_WORDS.has(field.lower)) return undefined;
  return next?.text === "," || next?.lower === "and" ? to + 2 : undefined;
}

function beginsOwnName(tokens: readonly Token[], from: number): boolean {
  let place = from;
  while (isName(tokens[place])) place++;
  return place - from > 2 && tokens[place - 1] !== undefined && LINK_HEADS.has(tokens[place - 1]?.lower ?? "");
}

function endsWithHead(tokens: readonly Token[], from: number): boolean {
  let place = from;
  while (isName(tokens[place])) place++;
  const two = tokens.slice(place - 2, place).map((token) => token.lower);
  return LAST_HEADS.has(two.at(-1) ?? "") || LAST_HEADS.has(two.join(" "));
}

/** The name is whole where a head stands behind the last "of": University of Tartu Press. */
function endsInHead(tokens: readonly Token[], to: number): boolean {
  return LINK_HEADS.has(tokens[to - 1]?.lower ?? "");
}
