/** Finds many fixed phrases in a text in one pass: a tree of their characters is walked from each place. */

import type { Stretch } from "./candidate.ts";

export interface Found<Value> extends Stretch {
  readonly value: Value;
}

interface Branch<Value> {
  next?: Map<number, Branch<Value>>;
  /** What the phrase that ends here stands for. */
  value?: Value;
}

export class PhraseIndex<Value> {
  readonly #root = new Map<number, Branch<Value>>();

  constructor(entries: Iterable<readonly [string, Value]>) {
    for (const [phrase, value] of entries) this.#add(phrase, value);
  }

  #add(phrase: string, value: Value): void {
    let next = this.#root;
    for (let place = 0; place < phrase.length; place++) {
      const code = phrase.charCodeAt(place);
      const branch = next.get(code) ?? {};
      next.set(code, branch);
      if (place === phrase.length - 1) branch.value = value;
      else next = branch.next ??= new Map();
    }
  }

  /** The longest phrase that starts at each place and that `accepts` lets pass. */
  findAll(text: string, accepts: (found: Found<Value>) => boolean): readonly Found<Value>[] {
    return longest(this.findEvery(text), accepts);
  }

  /** Every phrase, by the place where it starts, the shortest first; places where none starts are left out. */
  findEvery(text: string): readonly (readonly Found<Value>[])[] {
    const found: (readonly Found<Value>[])[] = [];
    for (let start = 0; start < text.length; start++) {
      const here = along(this.#root.get(text.charCodeAt(start)), text, start);
      if (here !== undefined) found.push(here);
    }
    return found;
  }
}

/** In small letters, every character at its place. */
export function toLowerKey(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]/gu, (letter) => letter.toLowerCase());
}

/** Of the phrases that start at each place the longest that `accepts` lets pass. */
export function longest<Value>(
  found: readonly (readonly Found<Value>[])[],
  accepts: (found: Found<Value>) => boolean,
): readonly Found<Value>[] {
  return found.flatMap((here) => here.findLast(accepts) ?? []);
}

/** The phrases that start at a place with the character of that branch. */
function along<Value>(first: Branch<Value> | undefined, text: string, start: number): Found<Value>[] | undefined {
  let found: Found<Value>[] | undefined;
  let branch = first;
  for (let end = start + 1; branch !== undefined; branch = branch.next?.get(text.charCodeAt(end++))) {
    const { value } = branch;
    if (value === undefined) continue;
    if (found === undefined) found = [{ start, end, value }];
    else found.push({ start, end, value });
  }
  return found;
}
