/** Door `#cypher/language`: text to tree. Runs in a browser; knows no graph. */

export { CypherError, type CypherErrorCode, type Position } from "./cypher-error.ts";
export { type ParsedQuery, parse } from "./parse.ts";
