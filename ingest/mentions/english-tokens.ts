/** The words of a Latin-script sentence and its punctuation, by place. */

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

const TOKEN = /[\p{L}\p{N}@*][\p{L}\p{M}\p{N}&@*+/]*(?:[-.'’·][\p{L}\p{N}]+)*\.?|&|[^\s\p{L}\p{N}]/gu;
const ABBREVIATION = /^(?:(?:\p{L}\.)+\p{L}?\.?|(?:Dr|Mr|Mrs|Ms|St|Prof|Inc|Ltd|Corp|Co|No|Jr|Sr|Rev|Hon)\.)$/u;

export function toTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) tokens.push(...splitToken(text, match[0], match.index));
  return tokens;
}

/** Parts a word from its full stop and its possessive ending. */
function splitToken(text: string, raw: string, start: number): readonly Token[] {
  const stopped = raw.length > 1 && raw.endsWith(".") && !ABBREVIATION.test(raw);
  const body = stopped ? raw.slice(0, -1) : raw;
  const possessive = /['’]s$/u.test(body);
  const bare = possessive ? body.slice(0, -2) : body;
  const word = toToken(text, bare, start, possessive || isPluralPossessive(text, bare, start));
  return stopped ? [word, toToken(text, ".", start + raw.length - 1, false)] : [word];
}

function isPluralPossessive(text: string, word: string, start: number): boolean {
  return /s$/iu.test(word) && /^['’](?=\s)/u.test(text.slice(start + word.length, start + word.length + 2));
}

function toToken(text: string, word: string, start: number, possessive: boolean): Token {
  return {
    start,
    end: start + word.length,
    text: word,
    lower: word.toLowerCase(),
    capital: /\p{Lu}/u.test(word),
    possessive,
    joined: start === 0 || /^\s?$/u.test(text.slice(Math.max(0, start - 1), start).replace(/\S/u, "x")),
  };
}
