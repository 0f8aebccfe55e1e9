/** Finds many fixed phrases in a text in linear time: the longest one at each place. */

import type { Stretch } from "./candidate.ts";

export interface Found<Value> extends Stretch {
  readonly value: Value;
}

export class PhraseIndex<Value> {
  readonly #byHead = new Map<string, { readonly phrase: string; readonly value: Value }[]>();

  constructor(entries: Iterable<readonly [string, Value]>) {
    for (const [phrase, value] of entries) {
      const head = phrase.slice(0, 2);
      const bucket = this.#byHead.get(head);
      if (bucket === undefined) this.#byHead.set(head, [{ phrase, value }]);
      else bucket.push({ phrase, value });
    }
    for (const bucket of this.#byHead.values()) bucket.sort((a, b) => b.phrase.length - a.phrase.length);
  }

  /** The longest phrase that starts at each place and that `accepts` lets pass. */
  findAll(text: string, accepts: (found: Found<Value>) => boolean): readonly Found<Value>[] {
    const found: Found<Value>[] = [];
    for (let start = 0; start < text.length - 1; start++) {
      const hit = this.#findAt(text, start, accepts);
      if (hit !== undefined) found.push(hit);
    }
    return found;
  }

  #findAt(text: string, start: number, accepts: (found: Found<Value>) => boolean): Found<Value> | undefined {
    for (const { phrase, value } of this.#byHead.get(text.slice(start, start + 2)) ?? []) {
      const found = { start, end: start + phrase.length, value };
      if (text.startsWith(phrase, start) && accepts(found)) return found;
    }
    return undefined;
  }
}
