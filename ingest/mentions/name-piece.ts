/** One piece of a Chinese name, as it is read from its ending to the left. */

export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly tag: string;
  readonly form: "word" | "quoted" | "bracketed" | "joint";
}
