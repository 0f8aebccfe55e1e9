/** From the form of the cases to the values of the engine. */

import { toMap } from "../../../cypher/engine/semantics/kinds.ts";
import type { CypherMap, CypherValue, Relationship, Vertex } from "../../../cypher/engine/values.ts";
import { MemoryGraph } from "../memory-graph.ts";
import type { EncodedGraph, EncodedValue } from "./cases.ts";

/** Dates and durations: the engine has none, so a case that holds one cannot be run. */
export class NoSuchValue extends Error {}

export interface NamedGraph {
  readonly graph: MemoryGraph;
  readonly vertices: ReadonlyMap<string, Vertex>;
  readonly relationships: ReadonlyMap<string, Relationship>;
}

export function decodeGraph(encoded: EncodedGraph): NamedGraph {
  const graph = new MemoryGraph(["id", "name"]);
  const vertices = new Map(
    encoded.nodes.map((node) => [node.id, graph.addVertex(node.labels, decodeMap(node.properties))]),
  );
  const vertexAt = (id: string): Vertex => {
    const vertex = vertices.get(id);
    if (vertex === undefined) throw new Error(`No node ${id}`);
    return vertex;
  };
  const relationships = new Map(
    encoded.relationships.map(({ id, type, start, end, properties }) => [
      id,
      graph.addRelationship(vertexAt(start), type, vertexAt(end), decodeMap(properties)),
    ]),
  );
  return { graph, vertices, relationships };
}

export function decodeMap(entries: Readonly<Record<string, EncodedValue>>): CypherMap {
  return toMap(Object.entries(entries).map(([key, value]) => [key, decodeValue(value)]));
}

function decodeValue(value: EncodedValue): CypherValue {
  if (value === null || typeof value !== "object") return value;
  if (isList(value)) return value.map(decodeValue);
  const tag = Object.keys(value).find((key) => key.startsWith("$"));
  return tag === undefined ? decodeMap(value) : decodeTagged(tag, value[tag] ?? null);
}

function decodeTagged(tag: string, content: EncodedValue): CypherValue {
  if (tag === "$int") return BigInt(String(content));
  if (tag === "$float") return Number(content);
  if (tag === "$map" && typeof content === "object" && content !== null && !isList(content)) return decodeMap(content);
  throw new NoSuchValue(tag);
}

export function isList(value: EncodedValue): value is readonly EncodedValue[] {
  return Array.isArray(value);
}
