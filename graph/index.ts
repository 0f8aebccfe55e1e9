/** Door `#graph`: the store and the failures a caller can act on. */

export { GraphError, type GraphErrorCode } from "./errors.ts";
export { parseStoreConfiguration, type StoreConfiguration } from "./store/configuration.ts";
export type { GraphExport, GraphReader, GraphStore, GraphWriter, NeighborhoodOptions } from "./store/graph-store.ts";
export { openStore } from "./store/open-store.ts";
export type { Judgment } from "./store/overrides/add-judgment.ts";
export { type OverrideProblem, toProblemLine } from "./store/overrides/placed-override.ts";
export { findJudgments, writeJudgments } from "./store/overrides/write-judgments.ts";
