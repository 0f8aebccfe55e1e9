/** The jars that `npm run neo4j` runs on: fetched once by Maven, as pom.xml beside this file lists them. */

import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { GraphError } from "../../errors.ts";

const POM = join(import.meta.dirname, "pom.xml");
const run = promisify(execFile);

/** The first of Java's compiler and Maven that does not run here. */
export async function findMissingTool(): Promise<string | undefined> {
  const tools = { javac: "A Java development kit (JDK)", mvn: "Maven" };
  for (const [command, name] of Object.entries(tools)) {
    const runs = await run(command, ["-version"]).then(
      () => true,
      () => false,
    );
    if (!runs) return name;
  }
  return undefined;
}

/** The folder that holds them all. A run that was cut short leaves no mark, and starts again. */
export async function fetchJars(folder: string, say: (line: string) => void): Promise<string> {
  const version = await findVersion();
  const mark = join(folder, `complete-${version}`);
  if (existsSync(mark)) return folder;

  say(`Fetching Neo4j ${version} from Maven Central, 123 MB, this once …`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await copyDependencies(folder, version);
  await writeFile(mark, "");
  return folder;
}

async function findVersion(): Promise<string> {
  const pom = await readFile(POM, "utf8");
  return /<neo4j\.version>(.+)<\/neo4j\.version>/u.exec(pom)?.[1] ?? "";
}

async function copyDependencies(folder: string, version: string): Promise<void> {
  const goal = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies";
  try {
    await run("mvn", ["--quiet", "--batch-mode", "--file", POM, goal, `-DoutputDirectory=${folder}`]);
  } catch (cause) {
    throw new GraphError("unavailable", `Maven could not fetch Neo4j ${version}: ${toReason(cause)}`, { cause });
  }
}

/** Maven says why in the first line that is marked as an error. */
function toReason(cause: unknown): string {
  const output = cause instanceof Error && "stdout" in cause ? String(cause.stdout) : String(cause);
  return output.split("\n").find((line) => line.includes("ERROR")) ?? output.slice(0, 300);
}
