/** The Java process of `npm run neo4j`: started, watched until it answers, and never left behind. */

import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { GraphError } from "../../errors.ts";
import type { LocalSettings } from "./local-settings.ts";

const SERVER = join(import.meta.dirname, "Neo4jServer.java");
/** What Neo4j reaches into and Java 17 keeps closed. */
const OPENED = ["java.nio", "java.io", "sun.nio.ch", "java.lang"];

export async function isPortFree(port: number): Promise<boolean> {
  return new Promise((answer) => {
    const probe = createServer();
    probe.once("error", () => answer(false));
    probe.listen(port, "127.0.0.1", () => probe.close(() => answer(true)));
  });
}

/** Resolves when Neo4j answers. It ends when its `stdin` ends, so with this process at the latest. */
export function startJava(options: LocalSettings & { readonly lib: string }): Promise<ChildProcessWithoutNullStreams> {
  const { lib, folder, port, password } = options;
  const opens = OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);
  const java = spawn("java", ["-Xmx1g", ...opens, "-cp", join(lib, "*"), SERVER, folder, String(port)], {
    env: { ...process.env, NEO4J_PASSWORD: password },
  });

  const complaints: string[] = [];
  createInterface(java.stderr).on("line", (line) => complaints.push(line));
  return new Promise((resolve, reject) => {
    createInterface(java.stdout).on("line", (line) => line === "READY" && resolve(java));
    java.once("exit", () => reject(new GraphError("unavailable", toMessage(complaints, folder))));
  });
}

/** The innermost cause is the one that a person can act on. */
function toMessage(complaints: readonly string[], folder: string): string {
  const cause = complaints.findLast((line) => line.startsWith("Caused by:")) ?? complaints[0] ?? "no reason given";
  return `Neo4j did not start (${cause.replace(/^Caused by: [\w.$]+: /u, "")}). Its logs are in ${folder}/logs.`;
}
