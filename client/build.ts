/** `npm run build`: bundles the page into client/dist, unless what is there was made from the same sources. */

import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { build } from "vite";
import { config } from "./vite.config.ts";

const ROOT = join(import.meta.dirname, "..");
const DIST = join(import.meta.dirname, "dist");
const STAMP = join(DIST, ".sources");
/** Whatever can change the bundle: the client, the two rooms that it imports, and the versions of all packages. */
const SOURCES = ["client", "graph/schema", "cypher/language", "package-lock.json", "package.json"];

if (process.argv.includes("--help")) {
  console.log("npm run build: bundles the page into client/dist, unless it is up to date. It takes no options.");
} else {
  await bundle();
}

async function bundle(): Promise<void> {
  const start = performance.now();
  const sources = await hashSources();
  if (sources === (await readStamp())) {
    console.log("The page is up to date: client/dist");
    return;
  }
  await build({ ...config, configFile: false });
  await writeFile(STAMP, sources);
  console.log(`Built the page in ${((performance.now() - start) / 1000).toFixed(1)} s: client/dist`);
}

async function hashSources(): Promise<string> {
  const hash = createHash("sha256").update(process.version);
  const files = (await Promise.all(SOURCES.map((source) => listFiles(join(ROOT, source))))).flat();
  for (const file of files.sort()) {
    hash
      .update(relative(ROOT, file))
      .update("\0")
      .update(await readFile(file))
      .update("\0");
  }
  return hash.digest("hex");
}

async function listFiles(path: string): Promise<readonly string[]> {
  if (path === DIST) return [];
  const entries = await readdir(path, { withFileTypes: true }).catch(whenNoFolder(path));
  if (entries === "file") return [path];
  return (await Promise.all(entries.map(({ name }) => listFiles(join(path, name))))).flat();
}

/** A path that names a file is listed as itself, one that names nothing as nothing. */
function whenNoFolder(path: string): (error: NodeJS.ErrnoException) => "file" | [] {
  return (error) => {
    if (error.code === "ENOTDIR") return "file";
    if (error.code === "ENOENT") return [];
    throw new Error(`${path} cannot be read: ${error.message}`, { cause: error });
  };
}

async function readStamp(): Promise<string | undefined> {
  try {
    return await readFile(STAMP, "utf8");
  } catch {
    return undefined; // never built
  }
}
