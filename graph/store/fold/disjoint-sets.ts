/** Sets that only grow together: which of the numbers 0 to n are in one set. */

/** On which side of each separation a member stands; two on different sides of one are never in one set. */
export type Sides<Separation = unknown> = ReadonlyMap<Separation, number>;

export class DisjointSets<Separation = unknown> {
  readonly #parent: number[];
  readonly #sides = new Map<number, Sides<Separation>>();

  constructor(size: number, sidesOf: (member: number) => Sides<Separation> | undefined = () => undefined) {
    this.#parent = Array.from({ length: size }, (_, index) => index);
    for (let member = 0; member < size; member++) {
      const sides = sidesOf(member);
      if (sides !== undefined) this.#sides.set(member, sides);
    }
  }

  /** The number that stands for the set: its smallest. */
  find(member: number): number {
    let root = member;
    for (let up = this.#up(root); up !== root; up = this.#up(root)) root = up;
    this.#shorten(member, root);
    return root;
  }

  /** Makes two sets one, unless something keeps them apart; whether two have become one. */
  join(a: number, b: number): boolean {
    const [first, second] = [this.find(a), this.find(b)];
    if (first === second || this.findSeparation(first, second) !== undefined) return false;

    const [kept, gone] = [Math.min(first, second), Math.max(first, second)];
    this.#parent[gone] = kept;
    const sides = this.#sides.get(gone);
    if (sides !== undefined) this.#sides.set(kept, new Map([...(this.#sides.get(kept) ?? []), ...sides]));
    return true;
  }

  /** What keeps two sets apart. */
  findSeparation(a: number, b: number): Separation | undefined {
    const [one, two] = [this.#sides.get(this.find(a)), this.#sides.get(this.find(b))];
    if (one === undefined || two === undefined) return undefined;
    return [...one].find(([separation, side]) => (two.get(separation) ?? side) !== side)?.[0];
  }

  #up(member: number): number {
    return this.#parent[member] ?? member;
  }

  #shorten(from: number, root: number): void {
    for (let member = from; member !== root; ) {
      const next = this.#up(member);
      this.#parent[member] = root;
      member = next;
    }
  }
}
