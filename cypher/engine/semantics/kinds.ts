/** What kind of value a value is. A map has no prototype, and that is what tells it from the things of a graph. */

import type { CypherMap, CypherPath, CypherValue, Relationship, Vertex } from "../values.ts";

export type Kind =
  | "NULL"
  | "BOOLEAN"
  | "INTEGER"
  | "FLOAT"
  | "STRING"
  | "LIST"
  | "MAP"
  | "NODE"
  | "RELATIONSHIP"
  | "PATH";

export function kindOf(value: CypherValue): Kind {
  switch (typeof value) {
    case "string":
      return "STRING";
    case "bigint":
      return "INTEGER";
    case "number":
      return "FLOAT";
    case "boolean":
      return "BOOLEAN";
    default:
      return value === null ? "NULL" : kindOfObject(value);
  }
}

function kindOfObject(value: object): Kind {
  if (Array.isArray(value)) return "LIST";
  if (Object.getPrototypeOf(value) === null) return "MAP";
  if ("labels" in value) return "NODE";
  return "vertices" in value ? "PATH" : "RELATIONSHIP";
}

export function isList(value: CypherValue): value is readonly CypherValue[] {
  return Array.isArray(value);
}

export function isMap(value: CypherValue): value is CypherMap {
  return typeof value === "object" && value !== null && kindOfObject(value) === "MAP";
}

export function isVertex(value: CypherValue): value is Vertex {
  return typeof value === "object" && value !== null && kindOfObject(value) === "NODE";
}

export function isRelationship(value: CypherValue): value is Relationship {
  return typeof value === "object" && value !== null && kindOfObject(value) === "RELATIONSHIP";
}

export function isPath(value: CypherValue): value is CypherPath {
  return typeof value === "object" && value !== null && kindOfObject(value) === "PATH";
}

export function isNumber(value: CypherValue): value is bigint | number {
  return typeof value === "bigint" || typeof value === "number";
}

/** A map of these entries; without a prototype, so that no key has a meaning of its own. */
export function toMap(entries: Iterable<readonly [string, CypherValue]>): CypherMap {
  const map = Object.create(null) as Record<string, CypherValue>;
  for (const [key, value] of entries) map[key] = value;
  return map;
}

/** The value under a key, null when there is none; never what an object inherits. */
export function valueAt(entries: Readonly<Record<string, CypherValue>>, key: string): CypherValue {
  return Object.hasOwn(entries, key) ? (entries[key] ?? null) : null;
}
