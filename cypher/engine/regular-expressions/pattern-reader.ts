/** Walks over the characters of a regular expression. */

import type { Fail } from "./pattern.ts";

export class PatternReader {
  readonly fail: Fail;
  readonly #characters: readonly string[];
  #position = 0;

  constructor(pattern: string, fail: Fail) {
    this.#characters = [...pattern];
    this.fail = fail;
  }

  get isAtEnd(): boolean {
    return this.#position >= this.#characters.length;
  }

  peek(ahead = 0): string {
    return this.#characters[this.#position + ahead] ?? "";
  }

  startsWith(text: string): boolean {
    return this.#characters.slice(this.#position, this.#position + text.length).join("") === text;
  }

  take(): string {
    if (this.isAtEnd) this.fail("regular-expression", "The regular expression ends too early.");
    const character = this.peek();
    this.#position += 1;
    return character;
  }

  takeIf(text: string): boolean {
    if (!this.startsWith(text)) return false;
    this.#position += text.length;
    return true;
  }

  expect(text: string): void {
    if (!this.takeIf(text)) this.fail("regular-expression", `A ${text} is missing in the regular expression.`);
  }

  /** Everything up to a character, which is taken too. */
  takeUntil(end: string): string {
    let taken = "";
    while (!this.takeIf(end)) taken += this.take();
    return taken;
  }

  takeNumber(): number | undefined {
    let digits = "";
    while (/^[0-9]$/.test(this.peek())) digits += this.take();
    return digits === "" ? undefined : Number(digits);
  }
}
