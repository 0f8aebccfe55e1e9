/** Who is a person: names with a title or a post beside them, or that open with a given name. */

import { LAST_HEADS } from "../lexicon/english-heads.ts";
import {
  COMMON_WORDS,
  FAMILY_NAMES,
  FIRST_NAMES,
  PERSON_POSTS,
  PERSON_TITLES,
  SAID,
} from "../lexicon/english-words.ts";
import { KNOWN_NAMES } from "../lexicon/known-names.ts";
import { ENGLISH_PLACES } from "../lexicon/places.ts";
import { type Phrase, type Token, textOf } from "./english-tokens.ts";
import { nounBefore } from "./nouns-beside.ts";

export function isPerson(tokens: readonly Token[], phrase: Phrase): boolean {
  const words = tokens.slice(phrase.from, phrase.to);
  const text = textOf(tokens, phrase);
  if (KNOWN_NAMES.has(text) || ENGLISH_PLACES.has(text)) return false;
  const headed = words.some((word) => LAST_HEADS.has(word.lower));
  if (isFirmByNoun(tokens, phrase) || BANK.test(words.at(-1)?.lower ?? "")) return false;
  if (PERSON_TITLES.has(words[0]?.lower ?? ""))
    return words.length > 1 && !(headed && RANKS.has(words[0]?.lower ?? ""));
  if (PERSON_POSTS.has(words[0]?.lower ?? "") && words.length > 1 && !headed)
    return isPerson(tokens, { from: phrase.from + 1, to: phrase.to }) || isOfficer(words);
  if (OFFICERS.test(tokens[phrase.from - 1]?.text ?? "") && words.length < 4 && looksPersonal(words)) return true;
  if (words.length > 4 || headed) return false;
  return isIntroduced(tokens, phrase, words) || hasGivenName(words) || isShoutedPerson(words);
}

/** "the chocolate group Barry Kettlo"; but "the group Barry Kettlo founded" is his. */
export function isFirmByNoun(tokens: readonly Token[], { from, to }: Phrase): boolean {
  if (FOUNDS.test(tokens[to]?.lower ?? "")) return false;
  if (FIRMS.test(tokens[from - 1]?.lower ?? "")) return true;
  return !FIRST_NAMES.has(tokens[from]?.text ?? "") && nounBefore(tokens, { from, to }) === "Company";
}

const FIRMS =
  /^(?:company|firm|group|[a-z]*maker|bank|lender|start-up|startup|scale-up|chain|brand|giant|manufacturer|cooperative|co-operative|house|spin-off|spin-out|insurer|retailer|wholesaler|airline|studio|consultancy|conglomerate|concern|dynasty|subsidiary|business|biotech|fintech)$/u;
const FOUNDS =
  /^(?:founded|co-founded|started|runs|ran|leads|led|built|set|created|sold|owns|owned|chairs|heads|inherited|joined|left|works|worked|had|once)$/u;

/** Vina Postbank. */
const BANK = /^[a-z]{3,}bank$/u;

/** Titles that institutions are named after too: King Abdullah University. */
const RANKS = new Set([
  "king",
  "queen",
  "prince",
  "princess",
  "sir",
  "lord",
  "lady",
  "general",
  "major",
  "colonel",
  "captain",
  "sheikh",
  "don",
  "senator",
]);

/** Posts that only people hold, in small letters as they stand before a name. */
const OFFICERS =
  /^(?:executive|president|chairman|chairwoman|director|minister|mayor|professor|rector|spokesman|spokeswoman|spokesperson|chancellor|governor|commissioner|councillor|ceo|cto|cfo|founder|co-founder|cofounder|lawyer|judge|prosecutor|senator|ambassador|premier|economist|analyst|physicist|chemist|biologist|architect|inventor|entrepreneur|coach|captain|striker|midfielder|defender|goalkeeper|teammate)$/u;

/** CEO Bob Coy, Minister Logan. */
function isOfficer(words: readonly Token[]): boolean {
  return (
    /^(?:CEO|CTO|CFO|COO|[\p{L}]+)$/u.test(words[0]?.text ?? "") &&
    OFFICERS.test(words[0]?.lower ?? "") &&
    looksPersonal(words.slice(1))
  );
}

/** Labels behind which people are named: "Text: …", "Present: …". */
const CREDITS =
  /^(text|words|photo|photos|image|picture|author|editor|contact|interview|present|apologies|chair|by|reporter|illustration|translation|attending|absent|speaker|speakers|contacts)$/u;

function isIntroduced(tokens: readonly Token[], phrase: Phrase, words: readonly Token[]): boolean {
  const before = tokens[phrase.from - 1];
  const after = tokens[phrase.to];
  if (isOfFirm(tokens, phrase) && words.length > 1) return looksPersonal(words);
  if (words.length === 1 && !SAID.has(before?.lower ?? "")) return isOnePerson(tokens, phrase) && looksPersonal(words);
  if (words.length > 1 && words.length < 4 && isLed(tokens, phrase) && looksPersonal(words)) return true;
  if (before !== undefined && (PERSON_POSTS.has(before.lower) || SAID.has(before.lower)) && looksPersonal(words))
    return true;
  if (after !== undefined && SAID.has(after.lower))
    return words.length > 1 && looksPersonal(words) && !isCalledByWord(words);
  if (after?.text === "(" && PERSON_POSTS.has(tokens[phrase.to + 1]?.lower ?? "")) return looksPersonal(words);
  if (before?.text === ":" && CREDITS.test(tokens[phrase.from - 2]?.lower ?? "")) return looksPersonal(words);
  return after?.text === "," && hasPostBehind(tokens, phrase.to + 1) && looksPersonal(words);
}

/** "Okoro, its former chairman,", "Okoro, 43,", "Okoro, who", "Okoro's widow": a family name and what only a person is. */
function isOnePerson(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const [comma, next, more] = tokens.slice(to, to + 3);
  if (tokens[from]?.possessive === true) return KIN.test(comma?.lower ?? "");
  if (comma?.text !== "," || next === undefined) return false;
  if (/^\d\d$/u.test(next.text)) return more?.text === ",";
  if (next.lower === "who") return FAMILY_NAMES.has(tokens[from]?.text ?? "");
  return /^(?:its|the|his|her|their|our|a|then|now)$/u.test(next.lower) && hasPostAt(tokens, to + 2);
}

/** "chairman", "former chairman": a post, perhaps behind one word of it. */
function hasPostAt(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at, at + 2).some((token) => OFFICERS.test(token.lower) && !token.capital);
}

const KIN =
  /^(?:wife|husband|widow|widower|father|mother|son|daughter|brother|sister|parents|grandfather|grandmother|uncle|aunt|nephew|niece|fiancee|fiancée|girlfriend|boyfriend|childhood|career|resignation|death|funeral|memoirs|biographer|biography|birthday)$/u;

/** "its president, Kuro Maya, said", "Kuro Maya directs the …": what only people are and do. */
function isLed(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const [post, comma] = tokens.slice(from - 2, from);
  if (from > 1 && comma?.text === "," && OFFICERS.test(post?.lower ?? "") && tokens[to]?.text === ",") return true;
  return /^(?:directs|chairs|heads)$/u.test(tokens[to]?.lower ?? "");
}

/** "Kettlo Motion said": no given name, and a word of every day behind it. */
function isCalledByWord(words: readonly Token[]): boolean {
  return !FIRST_NAMES.has(words[0]?.text ?? "") && COMMON_WORDS.has(words.at(-1)?.lower ?? "");
}

/** "said Tern's Ada Moor", "Tern's Ada Moor said". */
function isOfFirm(tokens: readonly Token[], { from, to }: Phrase): boolean {
  if (tokens[from - 1]?.possessive !== true) return false;
  const said = [tokens[to], ...tokens.slice(Math.max(0, from - 4), from - 1)];
  return FIRST_NAMES.has(tokens[from]?.text ?? "") && said.some((word) => SAID.has(word?.lower ?? ""));
}

/** ", chief executive of GIP": a post within the next words, before the next comma. */
function hasPostBehind(tokens: readonly Token[], from: number): boolean {
  const behind = tokens.slice(from, from + 5);
  const stop = behind.findIndex((token) => /[,.;]/u.test(token.text));
  const near = stop < 0 ? behind : behind.slice(0, stop);
  if (near[0]?.lower === "who" || near[0]?.lower === "aged") return true;
  return near.some((token) => PERSON_POSTS.has(token.lower) && !token.capital);
}

/** BRIDIE QUILLAN: in a byline and under a letter, a given name in capitals and one more word. */
function isShoutedPerson(words: readonly Token[]): boolean {
  const [first] = words;
  if (first === undefined || words.length < 2 || words.length > 3) return false;
  return (
    words.every(({ text }) => /^\p{Lu}{2,}$/u.test(text)) &&
    FIRST_NAMES.has(first.text.charAt(0) + first.text.slice(1).toLowerCase())
  );
}

function looksPersonal(words: readonly Token[]): boolean {
  return (
    words.every((word) => /^\p{Lu}[\p{L}'’.-]*$/u.test(word.text) && !/^\p{Lu}{2,}$/u.test(word.text)) &&
    !words.every((word) => COMMON_WORDS.has(word.lower))
  );
}

/** Jean-Luc. */
function isDoubleName(text: string): boolean {
  const [one = "", other] = text.split("-");
  return other !== undefined && FIRST_NAMES.has(one) && FIRST_NAMES.has(other);
}

function hasGivenName(words: readonly Token[]): boolean {
  const [first, second] = words;
  if (first === undefined || second === undefined || words.length > 3) return false;
  if (!(FIRST_NAMES.has(first.text) || isDoubleName(first.text)) || ENGLISH_PLACES.has(first.text) || first.possessive)
    return false;
  return looksPersonal(words) && !words.slice(1).some((word) => COMMON_WORDS.has(word.lower));
}
