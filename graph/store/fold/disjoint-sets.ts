/** Sets that only grow together: which of the numbers 0 to n are in one set. */

export class DisjointSets {
  readonly #parent: number[];

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, index) => index);
  }

  /** The number that stands for the set: its smallest. */
  find(member: number): number {
    let root = member;
    for (let up = this.#up(root); up !== root; up = this.#up(root)) root = up;
    this.#shorten(member, root);
    return root;
  }

  /** Makes two sets one; whether they were two. */
  join(a: number, b: number): boolean {
    const [first, second] = [this.find(a), this.find(b)];
    this.#parent[Math.max(first, second)] = Math.min(first, second);
    return first !== second;
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
