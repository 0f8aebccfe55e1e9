/** Finds many fixed phrases in a text in one pass: a tree of their characters is walked from each place. */

import type { Stretch } from "./candidate.ts";

export interface Found<Value> extends Stretch {
  readonly value: Value;
}

interface Branch<Value> {
  readonly next: Map<number, Branch<Value>>;
  /** What the phrase that ends here stands for. */
  value?: Value;
}

export class PhraseIndex<Value> {
  readonly #root: Branch<Value> = { next: new Map() };

  constructor(entries: Iterable<readonly [string, Value]>) {
    for (const [phrase, value] of entries) this.#add(phrase, value);
  }

  #add(phrase: string, value: Value): void {
    let branch = this.#root;
    for (let place = 0; place < phrase.length; place++) {
      const code = phrase.charCodeAt(place);
      const next = branch.next.get(code) ?? { next: new Map() };
      branch.next.set(code, next);
      branch = next;
    }
    branch.value = value;
  }

  /** The longest phrase that starts at each place and that `accepts` lets pass. */
  findAll(text: string, accepts: (found: Found<Value>) => boolean): readonly Found<Value>[] {
    return longest(this.findEvery(text), accepts);
  }

  /** Every phrase, by the place where it starts, the shortest first; places where none starts are left out. */
  findEvery(text: string): readonly (readonly Found<Value>[])[] {
    const found: (readonly Found<Value>[])[] = [];
    for (let start = 0; start < text.length; start++) {
      const first = this.#root.next.get(text.charCodeAt(start));
      const here = first === undefined ? [] : along(first, text, start);
      if (here.length > 0) found.push(here);
    }
    return found;
  }
}

/** Of the phrases that start at each place the longest that `accepts` lets pass. */
export function longest<Value>(
  found: readonly (readonly Found<Value>[])[],
  accepts: (found: Found<Value>) => boolean,
): readonly Found<Value>[] {
  return found.flatMap((here) => here.findLast(accepts) ?? []);
}

/** The phrases that start at a place with the character of that branch, the shortest first. */
function along<Value>(first: Branch<Value>, text: string, start: number): readonly Found<Value>[] {
  const found: Found<Value>[] = [];
  let branch: Branch<Value> | undefined = first;
  for (let end = start + 1; branch !== undefined; branch = branch.next.get(text.charCodeAt(end++))) {
    if (branch.value !== undefined) found.push({ start, end, value: branch.value });
  }
  return found;
}
