/** All shortest paths between two different nodes, searched from both ends at once. */

import type { Relationship, Vertex } from "../values.ts";
import { otherEnd } from "./matching.ts";

type Next = (vertex: Vertex) => Iterable<Relationship>;

/** One half of the search: from one end, as far as it has come. */
class Side {
  /** By which relationships a node was first reached. */
  readonly reached: Map<Vertex, readonly Relationship[]>;
  readonly #next: Next;
  frontier: readonly Vertex[];
  depth = 0;

  constructor(end: Vertex, next: Next) {
    this.reached = new Map([[end, []]]);
    this.frontier = [end];
    this.#next = next;
  }

  /** One relationship further. */
  advance(): void {
    const fresh = new Map<Vertex, Relationship[]>();
    for (const vertex of this.frontier) {
      for (const relationship of this.#next(vertex)) {
        const other = otherEnd(relationship, vertex);
        if (this.reached.has(other)) continue;
        const ways = fresh.get(other) ?? [];
        ways.push(relationship);
        fresh.set(other, ways);
      }
    }
    for (const [vertex, ways] of fresh) this.reached.set(vertex, ways);
    this.frontier = [...fresh.keys()];
    this.depth += 1;
  }

  /** The ways from a node back to the end this side began at, nearest relationship first. */
  *waysBack(vertex: Vertex): Iterable<readonly Relationship[]> {
    const ways = this.reached.get(vertex) ?? [];
    if (ways.length === 0) yield [];
    for (const relationship of ways)
      for (const rest of this.waysBack(otherEnd(relationship, vertex))) yield [relationship, ...rest];
  }
}

interface Ends {
  readonly from: Vertex;
  readonly to: Vertex;
  /** How many relationships at the most. */
  readonly max: number | undefined;
}

export function* breadthFirst(
  { from, to, max = Number.POSITIVE_INFINITY }: Ends,
  forward: Next,
  backward: Next,
): Iterable<readonly Relationship[]> {
  const left = new Side(from, forward);
  const right = new Side(to, backward);
  while (left.frontier.length > 0 && right.frontier.length > 0 && left.depth + right.depth < max) {
    const [side, opposite] = left.frontier.length <= right.frontier.length ? [left, right] : [right, left];
    side.advance();
    const meeting = side.frontier.filter((vertex) => opposite.reached.has(vertex));
    if (meeting.length > 0) {
      for (const vertex of meeting) yield* join(left.waysBack(vertex), right, vertex);
      return;
    }
  }
}

function* join(
  starts: Iterable<readonly Relationship[]>,
  right: Side,
  vertex: Vertex,
): Iterable<readonly Relationship[]> {
  for (const start of starts) for (const end of right.waysBack(vertex)) yield [...start.toReversed(), ...end];
}
