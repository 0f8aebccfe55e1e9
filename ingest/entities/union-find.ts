/** Groups of things that are one, by their numbers. */

export class UnionFind {
  readonly #parents: number[];

  constructor(size: number) {
    this.#parents = Array.from({ length: size }, (_, index) => index);
  }

  find(index: number): number {
    let root = index;
    while (this.#parents[root] !== undefined && this.#parents[root] !== root) root = this.#parents[root] ?? root;
    this.#parents[index] = root;
    return root;
  }

  /** Joins the groups of both; the smaller number stays the root, so that order never matters. */
  join(one: number, other: number): void {
    const [low, high] = [this.find(one), this.find(other)].sort((a, b) => a - b);
    if (low !== undefined && high !== undefined) this.#parents[high] = low;
  }
}
