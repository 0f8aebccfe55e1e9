/** Loads a file of this content, and tells what came out of it, a line for each text and remark. */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findFiles, type LoadedFile, loadFile } from "../../ingest/stages/load-files.ts";

export async function loadContent(name: string, content: string | Uint8Array): Promise<readonly LoadedFile[]> {
  const folder = mkdtempSync(join(tmpdir(), "load-content-"));
  try {
    writeFileSync(join(folder, name), content);
    const loaded: LoadedFile[] = [];
    for (const file of await findFiles([folder])) for await (const outcome of loadFile(file)) loaded.push(outcome);
    return loaded;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** `a.csv#2: text`, or `set-aside a.csv#2: reason`. */
export async function tellContent(name: string, content: string | Uint8Array): Promise<readonly string[]> {
  return (await loadContent(name, content)).map((outcome) =>
    outcome.status === "loaded"
      ? `${outcome.file.name}: ${outcome.file.text}`
      : `${outcome.status} ${outcome.name}: ${outcome.reason}`,
  );
}
