/** The settings of `npm run neo4j`: the same names as for those who connect to it. */

import { resolve } from "node:path";
import { z } from "zod";
import { parseSettings } from "../settings.ts";

export interface LocalSettings {
  readonly uri: string;
  readonly port: number;
  readonly password: string;
  /** Where data, logs and jars are. */
  readonly folder: string;
}

const ADVICE = "Choose one and start again: NEO4J_PASSWORD=… npm run neo4j";

const localSettings = z
  .object({
    NEO4J_URI: z
      .string()
      .regex(/^(bolt|neo4j):\/\/(127\.0\.0\.1|localhost)(:\d+)?$/u, "must be bolt://127.0.0.1:PORT to start Neo4j here")
      .default("bolt://127.0.0.1:7687"),
    NEO4J_PASSWORD: z
      .string({ error: `is needed, since no database here is without one. ${ADVICE}` })
      .min(8, "must have eight characters or more"),
    DATA_DIR: z.string().default("./data"),
  })
  .transform(
    ({ NEO4J_URI, NEO4J_PASSWORD, DATA_DIR }): LocalSettings => ({
      uri: NEO4J_URI,
      port: Number(new URL(NEO4J_URI).port || 7687),
      password: NEO4J_PASSWORD,
      folder: resolve(DATA_DIR, "neo4j"),
    }),
  );

export function parseLocalSettings(environment: NodeJS.ProcessEnv): LocalSettings {
  return parseSettings(localSettings, environment);
}
