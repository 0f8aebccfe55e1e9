/** The words of the language, as the lexer hands them to the parser. */

export type TokenKind =
  | "name"
  | "quoted-name"
  | "integer"
  | "float"
  | "string"
  | "parameter"
  | "symbol"
  | "end"
  | "invalid";

export interface Token {
  readonly kind: TokenKind;
  /** A name or parameter without quotes, a string with its escapes resolved, otherwise as written. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Of an invalid token: what is wrong with it. */
  readonly fault?: string;
}
