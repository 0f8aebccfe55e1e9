/** Which store, and where: read from the environment. */

import { z } from "zod";
import { parseSettings } from "./settings.ts";

export interface EmbeddedConfiguration {
  readonly kind: "embedded";
  /** Where the record is, and what people have corrected. */
  readonly dataDir: string;
}

export interface Neo4jConfiguration {
  readonly kind: "neo4j";
  /** Where the files are in which people correct the graph. */
  readonly dataDir: string;
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

export type StoreConfiguration = EmbeddedConfiguration | Neo4jConfiguration;

const DATA_DIR = z.string().default("./data");

const embedded = z
  .object({ NEO4J_URI: z.undefined().optional(), DATA_DIR })
  .transform((given): EmbeddedConfiguration => ({ kind: "embedded", dataDir: given.DATA_DIR }));

/** A scheme, a host, a port where it is not the usual one, and nothing behind it. */
const ADDRESS = /^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/(?:[\w.-]+|\[[\da-f:.]+\])(?::(\d{1,5}))?\/?$/iu;
const MAX_PORT = 65_535;

function isAddress(uri: string): boolean {
  const found = ADDRESS.exec(uri);
  const port = Number(found?.[1] ?? 1);
  return found !== null && port > 0 && port <= MAX_PORT;
}

const neo4j = z
  .object({
    DATA_DIR,
    NEO4J_URI: z
      .string()
      .regex(/^[^@]*$/u, "must not hold a user or a password: set NEO4J_USERNAME and NEO4J_PASSWORD")
      .refine(isAddress, "is not the address of a Neo4j, such as bolt://127.0.0.1:7687"),
    NEO4J_USERNAME: z.string().default("neo4j"),
    NEO4J_PASSWORD: z.string({ error: "is needed since NEO4J_URI is set" }),
    NEO4J_DATABASE: z
      .string()
      .regex(/^[a-z][a-z\d.-]{2,62}$/iu, "is not the name of a database, such as neo4j")
      .default("neo4j"),
  })
  .transform(
    (given): Neo4jConfiguration => ({
      kind: "neo4j",
      dataDir: given.DATA_DIR,
      uri: given.NEO4J_URI,
      username: given.NEO4J_USERNAME,
      password: given.NEO4J_PASSWORD,
      database: given.NEO4J_DATABASE,
    }),
  );

/** With NEO4J_URI Neo4j is the store, without it the embedded one; a wrong setting is a GraphError that names it. */
export function parseStoreConfiguration(environment: NodeJS.ProcessEnv): StoreConfiguration {
  return parseSettings(environment["NEO4J_URI"] ? neo4j : embedded, environment);
}
