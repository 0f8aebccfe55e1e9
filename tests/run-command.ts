/** Runs a command of the product in a process of its own, on the pinned Node. */

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

const NODE = "node_modules/.bin/node";

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const running = new Set<ChildProcess>();

/** Starts it with these settings and no others of the product's. */
export function start(file: string, options: readonly string[], settings: Readonly<Record<string, string>>) {
  const { PATH = "" } = process.env;
  const child = spawn(NODE, [file, ...options], { env: { PATH, ...settings }, stdio: ["ignore", "pipe", "pipe"] });
  running.add(child);
  child.once("close", () => running.delete(child));
  return child;
}

/** Ends what a test that failed has left running. */
export function killAll(): void {
  for (const child of running) child.kill("SIGKILL");
}

export async function run(
  file: string,
  options: readonly string[] = [],
  settings: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  return ended(start(file, options, settings));
}

export async function ended(child: ChildProcess): Promise<Ended> {
  let out = "";
  let err = "";
  child.stdout?.on("data", (chunk) => {
    out += chunk;
  });
  child.stderr?.on("data", (chunk) => {
    err += chunk;
  });
  const [code] = await once(child, "close");
  return { code, out, err };
}

/** Waits for the first line that it prints. */
export async function firstLine(child: ChildProcess): Promise<string> {
  let out = "";
  return new Promise((resolve, reject) => {
    child.stdout?.on("data", (chunk) => {
      out += chunk;
      if (out.includes("\n")) resolve(out.split("\n")[0] ?? "");
    });
    child.once("close", (code) => reject(new Error(`It ended with ${code} before it said anything.`)));
  });
}
