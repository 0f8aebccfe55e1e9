/** Picks the store that the configuration names, and opens it. */

import type { StoreConfiguration } from "./configuration.ts";
import type { GraphStore } from "./graph-store.ts";

/**
 * Throws a GraphError when the data folder cannot be written or the database does not answer.
 * With `mustExist` a data folder without a graph in it is refused too; otherwise it is made.
 * A store is loaded only when it is the one: the driver of the other costs a quarter of a second.
 */
export async function openStore(configuration: StoreConfiguration, { mustExist = false } = {}): Promise<GraphStore> {
  if (configuration.kind === "neo4j") {
    const { openNeo4jStore } = await import("./neo4j/neo4j-store.ts");
    return openNeo4jStore(configuration);
  }
  const { openEmbeddedStore } = await import("./embedded/embedded-store.ts");
  return openEmbeddedStore(configuration, mustExist);
}
