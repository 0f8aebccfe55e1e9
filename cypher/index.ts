/** Door `#cypher`: the engine, and the questions by name. */

export type { Limits } from "./engine/budget.ts";
export type { Direction, GraphView } from "./engine/graph-view.ts";
export type { QueryResult } from "./engine/run-query.ts";
export type { CypherMap, CypherPath, CypherValue, Relationship, Vertex } from "./engine/values.ts";
export { CypherError, type CypherErrorCode } from "./language/cypher-error.ts";
export { type ParsedQuery, parse } from "./language/parse.ts";
export { toCypherValue, toPlainValue } from "./plain-values.ts";
export { type NetworkQuery, networkQueries, readQuery } from "./questions.ts";
export { runQuery } from "./run.ts";
