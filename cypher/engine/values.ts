/** The values of the language: integers are bigint, floats are number, so that 1 and 1.0 stay apart. */

/** A node. Compared by identity: one thing, one object. */
export interface Vertex {
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, CypherValue>>;
}

export interface Relationship {
  readonly type: string;
  readonly start: Vertex;
  readonly end: Vertex;
  readonly properties: Readonly<Record<string, CypherValue>>;
}

export interface CypherPath {
  readonly vertices: readonly Vertex[];
  readonly relationships: readonly Relationship[];
}

/** Has no prototype (`Object.create(null)`), which tells it from a node, and so that `__proto__` is a key like any other. */
export interface CypherMap {
  readonly [key: string]: CypherValue;
}

export type CypherValue =
  | null
  | boolean
  | bigint
  | number
  | string
  | Vertex
  | Relationship
  | CypherPath
  | readonly CypherValue[]
  | CypherMap;
