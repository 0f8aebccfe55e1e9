/** Where the variables of a query stand in a row. */

import type { CypherValue } from "./values.ts";

/** The values of all variables at one point of a query. It is never changed, only extended into a new one. */
export type Row = readonly CypherValue[];

export class Layout {
  static readonly EMPTY: Layout = new Layout(new Map(), 0);

  readonly #slots: ReadonlyMap<string, number>;
  /** How long a row is. */
  readonly width: number;

  private constructor(slots: ReadonlyMap<string, number>, width: number) {
    this.#slots = slots;
    this.width = width;
  }

  has(name: string): boolean {
    return this.#slots.has(name);
  }

  slotOf(name: string): number {
    const slot = this.#slots.get(name);
    if (slot === undefined) throw new Error(`The checks let an unknown variable pass: ${name}`);
    return slot;
  }

  /** What a query can name; the engine's own variables begin with a line break, which no name can hold. */
  get names(): readonly string[] {
    return [...this.#slots.keys()].filter((name) => !name.startsWith("\n"));
  }

  withAll(names: readonly string[]): Layout {
    return names.reduce<Layout>((layout, name) => layout.with(name), this);
  }

  /** With one more slot at the end; an older variable of that name is hidden. */
  with(name: string): Layout {
    return new Layout(new Map(this.#slots).set(name, this.width), this.width + 1);
  }

  /** The same rows, of which only some variables are seen. */
  only(names: readonly string[]): Layout {
    return new Layout(new Map(names.map((name) => [name, this.slotOf(name)])), this.width);
  }
}

/** The row with one more value at its end. */
export function extend(row: Row, value: CypherValue): Row {
  const next = row.slice();
  next.push(value);
  return next;
}
