/** `npm run neo4j`: a real Neo4j Community on this machine without Docker, for as long as the command runs. */

import { once } from "node:events";
import { resolve } from "node:path";
import { GraphError } from "../../errors.ts";
import { fetchJars, findMissingTool } from "./local-jars.ts";
import { isPortFree, startJava } from "./local-process.ts";
import { type LocalSettings, parseLocalSettings } from "./local-settings.ts";

const HELP = `npm run neo4j: runs Neo4j Community on this machine until Ctrl-C. Needs Java 17 or newer (JDK) and Maven.

NEO4J_PASSWORD  the password to set at the first start, eight characters or more (no default)
NEO4J_URI       where to listen, on 127.0.0.1 only (bolt://127.0.0.1:7687)
DATA_DIR        data and logs go to its folder "neo4j" (./data)`;

async function main(): Promise<void> {
  const settings = parseLocalSettings(process.env);
  await checkMachine(settings);
  const lib = await fetchJars(resolve(settings.folder, "lib"), (line) => console.log(line));

  const java = await startJava({ ...settings, lib });
  onFarewell(() => {
    console.log("Neo4j writes what it holds to disk and ends.");
    java.stdin.end();
  });
  console.log(`Neo4j is ready at ${settings.uri}, data and logs in ${settings.folder}. Ctrl-C ends it.`);

  const [code] = await once(java, "exit");
  // 130 and 143: Java heard the same Ctrl-C or kill and ended in good order too.
  if (![0, 130, 143].includes(code))
    throw new GraphError("unavailable", `Neo4j ended by itself; see ${settings.folder}/logs.`);
}

/** When it is told to end, or when npm, whose shell passes no signal on, has gone. */
function onFarewell(end: () => void): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, end);
  if (process.env["npm_lifecycle_event"] === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    end();
  }, 500).unref();
}

async function checkMachine({ port }: LocalSettings): Promise<void> {
  const missing = await findMissingTool();
  if (missing !== undefined) {
    const advice = "Install it (Debian: apt install openjdk-17-jdk-headless maven), or use docker-compose.yml instead.";
    throw new GraphError("setting", `${missing} is not on this machine, and Neo4j needs it. ${advice}`);
  }
  if (!(await isPortFree(port))) {
    const advice = "End what listens there, or set NEO4J_URI to another port, for example bolt://127.0.0.1:7688.";
    throw new GraphError("setting", `Port ${port} of 127.0.0.1 is in use. ${advice}`);
  }
}

if (process.argv.includes("--help")) {
  console.log(HELP);
} else {
  main().catch((error: unknown) => {
    if (!(error instanceof GraphError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  });
}
