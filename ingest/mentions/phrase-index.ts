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
    const found: Found<Value>[] = [];
    for (let start = 0; start < text.length; start++) {
      const first = this.#root.next.get(text.charCodeAt(start));
      const longest = first === undefined ? undefined : along(first, text, start).findLast(accepts);
      if (longest !== undefined) found.push(longest);
    }
    return found;
  }

  /** What the phrases stand for that occur anywhere in a text. */
  valuesIn(text: string): ReadonlySet<Value> {
    const values = new Set<Value>();
    for (let start = 0; start < text.length; start++) {
      const first = this.#root.next.get(text.charCodeAt(start));
      if (first !== undefined) for (const { value } of along(first, text, start)) values.add(value);
    }
    return values;
  }
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
