/** The command line of the server: opens the store, listens, and closes both when told to end. */

import { join } from "node:path";
import { openStore, parseStoreConfiguration } from "#graph";
import packageJson from "../package.json" with { type: "json" };
import { createApp } from "./app.ts";
import { parseOptions, runCommand } from "./command-line.ts";
import { parseServerConfiguration } from "./config.ts";
import { listen } from "./listen.ts";
import { whenToldToEnd } from "./when-told-to-end.ts";

const HELP = `Serves the graph and its page. Reads no articles: \`npm run ingest\` does, also while this runs.

  npm run serve

Settings, from the environment:
  PORT             the port, 3000 unless set; 0 takes a free one
  HOST             the address to listen on, 127.0.0.1 unless set
  DATA_DIR         the folder of the embedded store, ./data unless set
  NEO4J_URI        such as bolt://127.0.0.1:7687; when set, Neo4j is the store
  NEO4J_USERNAME   neo4j unless set
  NEO4J_PASSWORD   needed with NEO4J_URI
  NEO4J_DATABASE   neo4j unless set

Ctrl-C ends it.`;

const PAGE_FOLDER = join(import.meta.dirname, "..", "client", "dist");

async function serve(): Promise<void> {
  const { help } = parseOptions({ help: { type: "boolean" } }, "npm run serve --");
  if (help) return console.log(HELP);

  const configuration = parseServerConfiguration(process.env);
  const store = await openStore(parseStoreConfiguration(process.env));
  const app = createApp(store, {
    store: store.description,
    version: packageJson.version,
    host: configuration.host,
    pageFolder: PAGE_FOLDER,
    log: console.error,
  });
  const { url, close } = await listen(app, configuration);
  console.log(`The graph is at ${url} (${store.description}). Ctrl-C ends it.`);

  whenToldToEnd(() => {
    void runCommand(async () => {
      await close();
      await store.close();
    });
  });
}

await runCommand(serve);
