/** Makes a folder, and those above it that are missing. */

import { existsSync, mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";

/** Step by step: `mkdirSync` with `recursive` never returns where a folder cannot come to be, as in /proc. */
export function makeFolder(folder: string): void {
  const path = resolve(folder);
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another process may have made it meanwhile.
    if (!existsSync(path)) throw error;
  }
}
