/** The folded graph in memory, as the engine wants to see it: by label, by id, and along relationships. */

import type { CypherValue, Direction, GraphView, Relationship, Vertex } from "#cypher";
import type { Shape, ShapedNode } from "../fold/to-shape.ts";

type ByType = ReadonlyMap<string, readonly Relationship[]>;

interface Ends {
  readonly out: Map<string, Relationship[]>;
  readonly in: Map<string, Relationship[]>;
}

export class MemoryGraph implements GraphView {
  readonly #all: readonly Vertex[];
  readonly #byLabel = new Map<string, Vertex[]>();
  readonly #byId = new Map<CypherValue, Vertex>();
  readonly #ends = new Map<Vertex, Ends>();

  constructor({ nodes, relationships }: Shape) {
    this.#all = nodes.map((node) => this.#add(node));
    for (const { type, start, end, properties } of relationships) {
      const [from, to] = [this.#byId.get(start), this.#byId.get(end)];
      if (from !== undefined && to !== undefined) this.#tie({ type, start: from, end: to, properties });
    }
  }

  vertices(label?: string): Iterable<Vertex> {
    return label === undefined ? this.#all : (this.#byLabel.get(label) ?? []);
  }

  countVertices(label?: string): number {
    return label === undefined ? this.#all.length : (this.#byLabel.get(label)?.length ?? 0);
  }

  findVertices(label: string, property: string, value: CypherValue): Iterable<Vertex> | undefined {
    if (property !== "id") return undefined;
    const vertex = this.#byId.get(value);
    return vertex?.labels.includes(label) ? [vertex] : [];
  }

  relationships(vertex: Vertex, direction: Direction, types: readonly string[]): Iterable<Relationship> {
    const ends = this.#ends.get(vertex);
    if (ends === undefined) return [];
    // No relationship joins a node to itself: the fold drops such claims.
    const [out, into] = [
      direction === "in" ? [] : pick(ends.out, types),
      direction === "out" ? [] : pick(ends.in, types),
    ];
    return out.length === 0 ? into : into.length === 0 ? out : [...out, ...into];
  }

  #add({ labels, properties }: ShapedNode): Vertex {
    const vertex: Vertex = { labels, properties };
    for (const label of labels) append(this.#byLabel, label, vertex);
    this.#byId.set(properties.id, vertex);
    this.#ends.set(vertex, { out: new Map(), in: new Map() });
    return vertex;
  }

  #tie(relationship: Relationship): void {
    append(this.#ends.get(relationship.start)?.out, relationship.type, relationship);
    append(this.#ends.get(relationship.end)?.in, relationship.type, relationship);
  }
}

function pick(byType: ByType, types: readonly string[]): readonly Relationship[] {
  const [only] = types;
  if (types.length === 1 && only !== undefined) return byType.get(only) ?? [];
  return types.length === 0
    ? [...byType.values()].flat()
    : [...new Set(types)].flatMap((type) => byType.get(type) ?? []);
}

function append<Item>(lists: Map<string, Item[]> | undefined, key: string, item: Item): void {
  const list = lists?.get(key);
  if (list === undefined) lists?.set(key, [item]);
  else list.push(item);
}
