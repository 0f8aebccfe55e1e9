/** The stores that the contract holds for: each begins empty, and can be asked in plain Cypher too. */

import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type GraphStore, openStore, parseStoreConfiguration } from "#graph";
import type { Row } from "../../graph/store/answers/ask.ts";
import { runIn as runInMemory } from "../../graph/store/embedded/embedded-store.ts";
import { LiveGraph } from "../../graph/store/embedded/live-graph.ts";
import { RecordFile } from "../../graph/store/embedded/record-file.ts";
import { Neo4jConnection, runIn as runInNeo4j, type Transaction } from "../../graph/store/neo4j/connection.ts";
import { OverrideFolder } from "../../graph/store/overrides/override-folder.ts";

export interface StoreUnderTest {
  readonly name: string;
  /** The one line that would bring it, where it is not at hand. */
  readonly missing?: string;
  /** The settings by which any process opens this store. */
  readonly settings: Readonly<Record<string, string>>;
  /** Its data folder, where people correct the graph. */
  readonly folder: string;
  /** Makes an empty store for the suite. */
  prepare(): Promise<void>;
  /** Takes everything away that the suite has left. */
  clear(): Promise<void>;
  /** Asks a question that the store was not made for. */
  run(query: string): Promise<readonly Row[]>;
}

export function open({ settings }: StoreUnderTest): Promise<GraphStore> {
  return openStore(parseStoreConfiguration(settings));
}

export const STORES: readonly StoreUnderTest[] = [toEmbedded(), toNeo4j(process.env)];

function toEmbedded(): StoreUnderTest {
  const folder = mkdtempSync(join(tmpdir(), "park-partnerships-"));
  return {
    name: "the embedded store",
    folder,
    settings: { DATA_DIR: folder },
    prepare: () => rm(folder, { recursive: true, force: true }),
    clear: () => rm(folder, { recursive: true, force: true }),
    run: async (query) => {
      const file = new RecordFile(folder);
      try {
        return runInMemory(new LiveGraph(file, new OverrideFolder(folder)).current(), query, {}, 10_000);
      } finally {
        file.close();
      }
    },
  };
}

/** The address stands in NEO4J_URI; without one there is none to test. */
function toNeo4j({ NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE }: NodeJS.ProcessEnv): StoreUnderTest {
  const folder = mkdtempSync(join(tmpdir(), "park-partnerships-"));
  const given = Object.entries({ DATA_DIR: folder, NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE });
  const settings = Object.fromEntries(given.flatMap(([name, value]) => (value ? [[name, value]] : [])));
  const hint = "to run it: npm run neo4j, then NEO4J_URI=bolt://127.0.0.1:7687 NEO4J_PASSWORD=… npm test";
  return {
    name: "Neo4j",
    ...(NEO4J_URI ? {} : { missing: hint }),
    folder,
    settings,
    prepare: () =>
      inNeo4j(settings, async (connection) => {
        await connection.write(clear);
        await connection.write(mark);
      }),
    clear: async () => {
      await inNeo4j(settings, (connection) => connection.write(clear));
      await rm(folder, { recursive: true, force: true });
    },
    run: (query) => inNeo4j(settings, (connection) => connection.read((transaction) => runInNeo4j(transaction, query))),
  };
}

async function inNeo4j<Value>(settings: NodeJS.ProcessEnv, work: (connection: Neo4jConnection) => Promise<Value>) {
  const configuration = parseStoreConfiguration(settings);
  if (configuration.kind !== "neo4j") throw new Error("There is no Neo4j to ask");
  const connection = new Neo4jConnection(configuration);
  try {
    return await work(connection);
  } finally {
    await connection.close();
  }
}

/**
 * The suite may take away only what it has made itself: it goes to work in a database that is empty, or that still bears its mark from
 * a run that was cut short and has no article in it but invented ones. In any other it refuses to touch anything.
 */
async function clear(transaction: Transaction): Promise<void> {
  const [held] = await runInNeo4j(
    transaction,
    `RETURN COUNT { (:ContractSuite) } AS marks,
            COUNT { (record:Record WHERE NOT record.reader STARTS WITH 'invented') } AS strangers,
            COUNT { (node) } AS nodes`,
  );
  if (held?.["strangers"] !== 0 || (held["marks"] === 0 && held["nodes"] !== 0)) {
    const advice = "Give the contract suite an empty database, for example npm run neo4j with a DATA_DIR of its own.";
    throw new Error(`The database at NEO4J_URI holds what is somebody's. ${advice}`);
  }
  await runInNeo4j(transaction, "MATCH (node) DETACH DELETE node");
}

async function mark(transaction: Transaction): Promise<void> {
  await runInNeo4j(transaction, "CREATE (:ContractSuite)");
}
