/** Door `#cypher`: the engine, and the questions by name. */

export type { Direction, GraphView } from "./engine/graph-view.ts";
export type { CypherPath, CypherValue, Relationship, Vertex } from "./engine/values.ts";
