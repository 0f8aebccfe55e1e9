/** The words of a Latin-script sentence and its punctuation, by place. */

import { isCommonWord } from "../lexicon/english-words.ts";
import { ENGLISH_PLACES } from "../lexicon/places.ts";

export interface Token {
  readonly start: number;
  /** Without a possessive ending. */
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  /** A word that may belong to a name: it has a capital letter. */
  readonly capital: boolean;
  /** "'s" or a bare apostrophe follows. */
  readonly possessive: boolean;
  /** Nothing stands between the token before and this one but a blank. */
  readonly joined: boolean;
}

/** Tokens `from` to `to` (not included) of a sentence. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** The words of it, a blank between each two. */
export function textOf(tokens: readonly Token[], { from, to }: Phrase): string {
  return tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(" ");
}

/** Whether a sentence, a line or a quotation begins with it, so that its capital tells nothing. */
export function opensSentence(tokens: readonly Token[], index: number): boolean {
  return index === 0 || /^[.:;!?"“|•*]$/u.test(tokens[index - 1]?.text ?? "");
}

const TOKEN = /[\p{L}\p{N}@*][\p{L}\p{M}\p{N}&@*+/]*(?:[-–.'’·][\p{L}\p{N}]+)*\.?|&|[^\s\p{L}\p{N}]/gu;
const ABBREVIATION = /^(?:(?:\p{L}\.)+\p{L}?\.?|(?:Dr|Mr|Mrs|Ms|St|Prof|Inc|Ltd|Corp|Co|No|Jr|Sr|Rev|Hon)\.)$/u;

export function toTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const last = tokens.at(-1);
    const ended = last?.possessive === true && last.end === match.index && /^['’]$/u.test(match[0]);
    if (!ended) tokens.push(...splitToken(text, match[0], match.index));
  }
  return tokens;
}

/** Parts a word from its full stop, its possessive ending, and what is only hung on: Bengaluru-based, Lyon–Turin. */
function splitToken(text: string, raw: string, start: number): readonly Token[] {
  const stopped = raw.length > 1 && raw.endsWith(".") && !ABBREVIATION.test(raw);
  const body = stopped ? raw.slice(0, -1) : raw;
  const possessive = body.endsWith("'s") || body.endsWith("’s");
  const bare = possessive ? body.slice(0, -2) : body;
  const cut = placeOfCut(bare, text.slice(start + raw.length, start + raw.length + 3));
  const last = toToken(text, bare.slice(cut), start + cut, possessive || isPluralPossessive(text, bare, start));
  const words =
    cut === 0
      ? [last]
      : [toToken(text, bare.slice(0, cut - 1), start, false), toToken(text, "-", start + cut - 1, false), last];
  return stopped ? [...words, toToken(text, ".", start + raw.length - 1, false)] : words;
}

/** Where a compound falls into two words: before "-based", between two places; 0 where it is one word. */
function placeOfCut(word: string, behind: string): number {
  if (!word.includes("-") && !word.includes("–")) return 0;
  const hung =
    /^(\p{Lu}.*)[-–](?:based|headquartered|backed|owned|led|listed|born|trained|funded|made|run|style|area)$/u.exec(
      word,
    );
  if (hung?.[1] !== undefined) return hung[1].length + 1;
  const dash = word.indexOf("–");
  // Lyon–Turin Research Park is one name.
  if (dash <= 0 || /^\s\p{Lu}/u.test(behind)) return 0;
  return ENGLISH_PLACES.has(word.slice(0, dash)) && ENGLISH_PLACES.has(word.slice(dash + 1)) ? dash + 1 : 0;
}

function isPluralPossessive(text: string, word: string, start: number): boolean {
  const end = start + word.length;
  const mark = text.charAt(end);
  return (mark === "'" || mark === "’") && /s$/iu.test(word) && /\s/u.test(text.charAt(end + 1));
}

function toToken(text: string, word: string, start: number, possessive: boolean): Token {
  return {
    start,
    end: start + word.length,
    text: word,
    lower: word.toLowerCase(),
    capital:
      /\p{Lu}/u.test(word) &&
      !CONTRACTED.test(word) &&
      (!isCommonCompound(word) || isWithinName(text, start, start + word.length)),
    possessive,
    joined: start === 0 || /\s/u.test(text.charAt(start - 1)),
  };
}

/** We're, Don't. */
const CONTRACTED = /^\p{Lu}\p{Ll}*['’](?:re|ve|ll|d|m|t)$/u;

/** Fen Scale-up Fund. */
function isWithinName(text: string, start: number, end: number): boolean {
  return (
    /\p{Lu}[\p{L}]+ $/u.test(text.slice(Math.max(0, start - 20), start)) && /^ \p{Lu}/u.test(text.slice(end, end + 2))
  );
}

/** Quantum-sensor, Half-year: a capital for its place in the sentence only; Ji-ho is a given name. */
function isCommonCompound(word: string): boolean {
  const given = /^(\p{Lu}\p{Ll}{1,4})-\p{Ll}{2,4}$/u.exec(word)?.[1];
  if (given !== undefined && !isCommonWord(given.toLowerCase())) return false;
  const last = /[-–]([\p{Ll}]+)$/u.exec(word)?.[1];
  return last !== undefined && isCommonWord(last);
}
