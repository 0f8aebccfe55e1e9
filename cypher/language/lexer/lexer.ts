/** Text to tokens. It never fails: what is no token becomes an invalid one, which the parser reports when it gets there. */

import { readOpenComment, skipBlanks } from "./blanks.ts";
import { matchEnd } from "./match.ts";
import { readName, readParameter } from "./names.ts";
import { readNumber } from "./numbers.ts";
import { readString } from "./strings.ts";
import type { Token } from "./tokens.ts";

const SYMBOL = /\.\.|<=|>=|<>|=~|!=|\|\||::|[-+*/%^=<>()[\]{}|,:;.$&!?]/y;

const READERS = [readOpenComment, readName, readParameter, readNumber, readString, readSymbol];

/** All tokens of the text; the last one is its end. */
export function toTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let start = skipBlanks(text, 0);
  while (start < text.length) {
    const token = readToken(text, start);
    tokens.push(token);
    start = skipBlanks(text, token.end);
  }
  return [...tokens, { kind: "end", text: "", start, end: start }];
}

function readToken(text: string, start: number): Token {
  for (const read of READERS) {
    const token = read(text, start);
    if (token !== undefined) return token;
  }
  const character = String.fromCodePoint(text.codePointAt(start) ?? 0);
  return { kind: "invalid", text: character, start, end: start + character.length };
}

function readSymbol(text: string, start: number): Token | undefined {
  const end = matchEnd(SYMBOL, text, start);
  return end === undefined ? undefined : { kind: "symbol", text: text.slice(start, end), start, end };
}
