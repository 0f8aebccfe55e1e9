/** Walks over the tokens: looks ahead, takes what it expects, and says what it expected when something else comes. */

import { CypherError } from "../cypher-error.ts";
import { toTokens } from "../lexer/lexer.ts";
import type { Token } from "../lexer/tokens.ts";
import type { Name, Span } from "../syntax-tree.ts";
import { adviceFor } from "./advice.ts";

/** Nested deeper than this, or longer as a chain of operators, and a query is refused rather than risking the stack. */
const MAX_DEPTH = 200;

export class Cursor {
  readonly text: string;
  readonly #tokens: readonly Token[];
  readonly #open: string[] = [];
  #position = 0;
  #depth = 0;

  constructor(text: string) {
    this.text = text;
    this.#tokens = toTokens(text);
  }

  /** The token that comes next, or one after it; past the end it is always the end. */
  peek(ahead = 0): Token {
    const token = this.#tokens[Math.min(this.#position + ahead, this.#tokens.length - 1)];
    if (token === undefined) throw new Error("There is always an end token.");
    return token;
  }

  take(): Token {
    const token = this.peek();
    if (token.kind === "invalid") this.unexpected();
    if (token.kind === "symbol") this.#trackBracket(token.text);
    this.#position += 1;
    return token;
  }

  /** The innermost bracket that has been opened and not yet closed. */
  get innermostBracket(): string | undefined {
    return this.#open.at(-1);
  }

  #trackBracket(symbol: string): void {
    if ("([{".includes(symbol)) this.#open.push(symbol);
    if (")]}".includes(symbol)) this.#open.pop();
  }

  isSymbol(symbol: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token.kind === "symbol" && token.text === symbol;
  }

  takeSymbol(symbol: string): boolean {
    if (!this.isSymbol(symbol)) return false;
    this.take();
    return true;
  }

  expectSymbol(symbol: string): Token {
    return this.isSymbol(symbol) ? this.take() : this.unexpected(`'${symbol}'`);
  }

  /** Whether these words come next. Words are no reserved names: what a name means depends on where it stands. */
  isKeyword(words: string, ahead = 0): boolean {
    return words.split(" ").every((word, index) => {
      const token = this.peek(ahead + index);
      return token.kind === "name" && token.text.toUpperCase() === word;
    });
  }

  takeKeyword(words: string): boolean {
    if (!this.isKeyword(words)) return false;
    for (const _ of words.split(" ")) this.take();
    return true;
  }

  expectKeyword(words: string): void {
    for (const word of words.split(" ")) if (!this.takeKeyword(word)) this.unexpected(`'${word}'`);
  }

  isName(ahead = 0): boolean {
    const { kind } = this.peek(ahead);
    return kind === "name" || kind === "quoted-name";
  }

  takeName(): Name {
    if (!this.isName()) this.unexpected("a name");
    const { text, start, end } = this.take();
    return { kind: "name", text, span: { start, end } };
  }

  commaSeparated<Item>(parse: () => Item): readonly Item[] {
    const items = [parse()];
    while (this.takeSymbol(",")) items.push(parse());
    return items;
  }

  /** From a place to the end of the last token taken. */
  spanFrom(start: number): Span {
    const last = this.#tokens[this.#position - 1];
    return { start, end: Math.max(start, last?.end ?? start) };
  }

  deeper<Result>(parse: () => Result): Result {
    if (this.#depth >= MAX_DEPTH) this.refuse(this.peek(), "This is nested too deeply. Split the query with WITH.");
    this.#depth += 1;
    const result = parse();
    this.#depth -= 1;
    return result;
  }

  unexpected(expected?: string): never {
    const token = this.peek();
    throw this.#error("syntax", token.start, token.fault ?? unexpectedMessage(token, expected));
  }

  fail(place: { readonly start: number }, message: string): never {
    throw this.#error("syntax", place.start, message);
  }

  refuse(place: { readonly start: number }, message: string): never {
    throw this.#error("not-supported", place.start, message);
  }

  #error(code: "syntax" | "not-supported", offset: number, message: string): CypherError {
    return new CypherError(code, message, { text: this.text, offset });
  }
}

function unexpectedMessage(token: Token, expected: string | undefined): string {
  const found = token.kind === "end" ? "The query ends here too early" : `This does not fit here: ${quote(token)}`;
  const advice = adviceFor(token);
  return [`${found}.`, expected && `Expected ${expected}.`, advice].filter(Boolean).join(" ");
}

function quote({ text, kind }: Token): string {
  const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return kind === "string" ? JSON.stringify(shown) : `'${shown}'`;
}
