/** What the engine asks of a graph: nodes by label and property, relationships by end and type. It knows no database. */

import type { CypherValue, Relationship, Vertex } from "./values.ts";

export type Direction = "out" | "in" | "both";

export interface GraphView {
  /** Every node, or those with a label. */
  vertices(label?: string): Iterable<Vertex>;
  countVertices(label?: string): number;
  /** The nodes of a label whose property equals the value; undefined when that property is not indexed. */
  findVertices(label: string, property: string, value: CypherValue): Iterable<Vertex> | undefined;
  /** A relationship from a node to itself comes once. */
  relationships(vertex: Vertex, direction: Direction, types: readonly string[]): Iterable<Relationship>;
}
