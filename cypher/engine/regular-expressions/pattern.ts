/** A regular expression as a tree. There are no groups to remember: only whether the whole text matches is asked. */

export type Pattern =
  | { readonly kind: "character"; readonly test: CharacterTest }
  | { readonly kind: "sequence"; readonly parts: readonly Pattern[] }
  | { readonly kind: "choice"; readonly options: readonly Pattern[] }
  | { readonly kind: "repeat"; readonly of: Pattern; readonly min: number; readonly max: number }
  | { readonly kind: "edge"; readonly at: "start" | "end" | "line-start" | "line-end" };

/** Whether one code point, given as text, is meant. */
export type CharacterTest = (character: string) => boolean;

export interface Flags {
  readonly ignoreCase: boolean;
  readonly unicodeCase: boolean;
  readonly dotMatchesAll: boolean;
  readonly multiline: boolean;
}

export type Fail = (code: "regular-expression" | "not-supported", message: string) => never;
