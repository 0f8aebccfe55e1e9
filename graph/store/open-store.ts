/** Picks the store that the configuration names, and opens it. */

import type { StoreConfiguration } from "./configuration.ts";
import { openEmbeddedStore } from "./embedded/embedded-store.ts";
import type { GraphStore } from "./graph-store.ts";
import { openNeo4jStore } from "./neo4j/neo4j-store.ts";

/** Throws a GraphError when the data folder cannot be written or the database does not answer. */
export async function openStore(configuration: StoreConfiguration): Promise<GraphStore> {
  return configuration.kind === "neo4j" ? openNeo4jStore(configuration) : openEmbeddedStore(configuration);
}
