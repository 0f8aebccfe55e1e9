/** Finds what may touch a box without asking everything: items are filed under the squares that their boxes cover. */

import type { Box } from "./geometry.ts";

export class GridIndex<Item> {
  readonly #cells = new Map<string, Set<Item>>();
  readonly #side: number;

  constructor(side: number) {
    this.#side = side;
  }

  add(item: Item, box: Box): void {
    for (const key of this.#keys(box)) {
      const cell = this.#cells.get(key);
      if (cell === undefined) this.#cells.set(key, new Set([item]));
      else cell.add(item);
    }
  }

  remove(item: Item, box: Box): void {
    for (const key of this.#keys(box)) this.#cells.get(key)?.delete(item);
  }

  /** Every item once whose squares the box touches: a superset of those that it overlaps. */
  near(box: Box): ReadonlySet<Item> {
    const found = new Set<Item>();
    for (const key of this.#keys(box)) {
      for (const item of this.#cells.get(key) ?? []) found.add(item);
    }
    return found;
  }

  *#keys(box: Box): Iterable<string> {
    const toCell = (value: number) => Math.floor(value / this.#side);
    for (let x = toCell(box.left); x <= toCell(box.right); x++) {
      for (let y = toCell(box.top); y <= toCell(box.bottom); y++) yield `${x},${y}`;
    }
  }
}
