/** Writes a file whole or not at all: whoever reads it never finds half of it. */

import { rename, rm, stat, writeFile } from "node:fs/promises";
import { GraphError } from "#graph";

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "its folder does not exist",
  ENOTDIR: "its folder is a file",
  EISDIR: "it is a folder",
  EACCES: "this user may not write there",
  EPERM: "this user may not write there",
  EROFS: "the disk is read-only",
  ENOSPC: "the disk is full",
};

export async function writeWhole(file: string, text: string): Promise<void> {
  const isReplaceable = await mayBeReplaced(file);
  const written = isReplaceable ? `${file}.${process.pid}.tmp` : file;
  try {
    await writeFile(written, text);
    if (isReplaceable) await rename(written, file);
  } catch (cause) {
    // Where nothing could be written there is nothing to take away; it is the first failure that is told.
    if (isReplaceable) await rm(written, { force: true }).catch(() => undefined);
    throw toGraphError(file, cause);
  }
}

/** A pipe or a device is written to; only a plain file, or none, gives way to a new one. */
async function mayBeReplaced(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => undefined);
  return found === undefined || found.isFile();
}

function toGraphError(file: string, cause: unknown): unknown {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  const reason = REASONS[code];
  if (reason === undefined) return cause;
  return new GraphError("invalid", `${file} cannot be written: ${reason}. Give --out another place.`, { cause });
}
