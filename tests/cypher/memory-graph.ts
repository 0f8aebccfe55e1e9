/** A graph in memory for tests, written by hand to the promise of GraphView. */

import type { Direction, GraphView } from "../../cypher/engine/graph-view.ts";
import type { CypherMap, CypherValue, Relationship, Vertex } from "../../cypher/engine/values.ts";

/** `indexed`: the properties that findVertices knows. */
export class MemoryGraph implements GraphView {
  readonly #vertices: Vertex[] = [];
  readonly #relationships = new Map<Vertex, Relationship[]>();
  readonly #indexed: readonly string[];
  /** How often each way into the graph was used. */
  readonly asked = { all: 0, label: 0, index: 0, relationships: 0 };

  constructor(indexed: readonly string[] = []) {
    this.#indexed = indexed;
  }

  addVertex(labels: readonly string[], properties: CypherMap = {}): Vertex {
    const vertex: Vertex = { labels, properties };
    this.#vertices.push(vertex);
    this.#relationships.set(vertex, []);
    return vertex;
  }

  addRelationship(start: Vertex, type: string, end: Vertex, properties: CypherMap = {}): Relationship {
    const relationship: Relationship = { type, start, end, properties };
    for (const vertex of new Set([start, end])) this.#relationships.get(vertex)?.push(relationship);
    return relationship;
  }

  *vertices(label?: string): Iterable<Vertex> {
    this.asked[label === undefined ? "all" : "label"] += 1;
    for (const vertex of this.#vertices) if (label === undefined || vertex.labels.includes(label)) yield vertex;
  }

  countVertices(label?: string): number {
    return this.#vertices.filter(({ labels }) => label === undefined || labels.includes(label)).length;
  }

  findVertices(label: string, property: string, value: CypherValue): Iterable<Vertex> | undefined {
    if (!this.#indexed.includes(property)) return undefined;
    if (value !== "") this.asked.index += 1;
    return this.#vertices.filter(({ labels, properties }) => labels.includes(label) && properties[property] === value);
  }

  *relationships(vertex: Vertex, direction: Direction, types: readonly string[]): Iterable<Relationship> {
    this.asked.relationships += 1;
    for (const relationship of this.#relationships.get(vertex) ?? []) {
      if (types.length > 0 && !types.includes(relationship.type)) continue;
      if (direction === "out" && relationship.start !== vertex) continue;
      if (direction === "in" && relationship.end !== vertex) continue;
      yield relationship;
    }
  }
}
