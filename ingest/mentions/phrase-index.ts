/** Finds many fixed phrases in a text in linear time: the longest one at each place. */

import type { Stretch } from "./candidate.ts";

export interface Found<Value> extends Stretch {
  readonly value: Value;
}

const HEAD = 2;

export class PhraseIndex<Value> {
  readonly #values: ReadonlyMap<string, Value>;
  /** For each two first characters, the lengths of the phrases that begin with them, longest first. */
  readonly #lengths = new Map<string, number[]>();

  constructor(entries: Iterable<readonly [string, Value]>) {
    this.#values = new Map(entries);
    for (const phrase of this.#values.keys()) this.#addLength(phrase.slice(0, HEAD), phrase.length);
    for (const lengths of this.#lengths.values()) lengths.sort((a, b) => b - a);
  }

  #addLength(head: string, length: number): void {
    const lengths = this.#lengths.get(head);
    if (lengths === undefined) this.#lengths.set(head, [length]);
    else if (!lengths.includes(length)) lengths.push(length);
  }

  /** The longest phrase that starts at each place and that `accepts` lets pass. */
  findAll(text: string, accepts: (found: Found<Value>) => boolean): readonly Found<Value>[] {
    const found: Found<Value>[] = [];
    for (let start = 0; start < text.length - 1; start++) {
      const lengths = this.#lengths.get(text.slice(start, start + HEAD));
      const hit = lengths === undefined ? undefined : this.#findAt(text, start, lengths, accepts);
      if (hit !== undefined) found.push(hit);
    }
    return found;
  }

  #findAt(
    text: string,
    start: number,
    lengths: readonly number[],
    accepts: (found: Found<Value>) => boolean,
  ): Found<Value> | undefined {
    for (const length of lengths) {
      const end = start + length;
      const value = end <= text.length ? this.#values.get(text.slice(start, end)) : undefined;
      if (value === undefined) continue;
      const found = { start, end, value };
      if (accepts(found)) return found;
    }
    return undefined;
  }
}
