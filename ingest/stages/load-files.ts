/** Stage 1: finds the files under the given paths and reads them, each in its format; what cannot be read is named. */

import type { Dirent } from "node:fs";
import { lstat, readdir, readFile, realpath, stat } from "node:fs/promises";
import { basename, extname, join, resolve } from "node:path";
import type { SourceFile } from "../documents.ts";
import { FORMATS } from "../formats/formats.ts";
import { NotReadable } from "../formats/not-readable.ts";
import type { Remark } from "../formats/read-record.ts";

/** A text as it was loaded, or why it was not, or what of it could not be used. */
export type LoadedFile = { readonly status: "loaded"; readonly file: SourceFile } | Remark;

/** A file that was found, with the name by which it is known: its path below the folder that was asked for. */
export interface FoundFile {
  readonly path: string;
  readonly name: string;
  /** Why nothing of it can be read: a folder that is closed to this user, for one. */
  readonly closed?: string;
}

/** Every file at or below the paths, folders in order of name. A path that does not exist or cannot be opened throws. */
export async function findFiles(paths: readonly string[]): Promise<readonly FoundFile[]> {
  const found = new Map<string, FoundFile>();
  for (const path of paths) {
    for await (const file of filesAt(path)) if (!found.has(resolve(file.path))) found.set(resolve(file.path), file);
  }
  return [...found.values()];
}

async function* filesAt(path: string): AsyncGenerator<FoundFile> {
  const isFolder = (await stat(path)).isDirectory();
  if (isFolder) yield* filesBelow(path, "", await entriesOf(path));
  // Whoever names a link means the file that it leads to.
  else yield { path: await realpath(path), name: basename(path) };
}

function entriesOf(folder: string): Promise<readonly Dirent[]> {
  return readdir(folder, { withFileTypes: true });
}

async function* filesBelow(folder: string, prefix: string, entries: readonly Dirent[]): AsyncGenerator<FoundFile> {
  const visible = entries.filter((entry) => !entry.name.startsWith("."));
  for (const entry of visible.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const [path, name] = [join(folder, entry.name), prefix + entry.name];
    if (entry.isDirectory()) yield* filesInside(path, name);
    else yield { path, name };
  }
}

/** One folder that cannot be opened does not keep the others from being read. */
async function* filesInside(path: string, name: string): AsyncGenerator<FoundFile> {
  try {
    yield* filesBelow(path, `${name}/`, await entriesOf(path));
  } catch (error) {
    yield { path, name, closed: reasonOf(error, path) };
  }
}

/** Reads one file: one or more texts, or one reason why there is none. */
export async function* loadFile({ path, name, closed }: FoundFile): AsyncGenerator<LoadedFile> {
  try {
    if (closed !== undefined) throw new NotReadable(closed);
    const format = await findFormat(path, name);
    let isEmpty = true;
    for await (const read of format.read(await readFile(path), name)) {
      isEmpty = false;
      yield "reason" in read ? read : toLoaded(read);
    }
    if (isEmpty) throw new NotReadable("it is empty: it holds no article");
  } catch (error) {
    yield { status: "set-aside", name, reason: reasonOf(error, path) };
  }
}

/** In characters; a thousand articles fit in, and splitting more than that at once takes more memory than there may be. */
const LONGEST_PAGE = 4_000_000;

function toLoaded(file: SourceFile): LoadedFile {
  const { name, text } = file;
  if (text.length <= LONGEST_PAGE) return { status: "loaded", file };
  const reason = `it has ${text.length} characters: cut it into files of ${LONGEST_PAGE} at the most`;
  return { status: "set-aside", name, reason };
}

async function findFormat(path: string, name: string): Promise<(typeof FORMATS)[number]> {
  const file = await lstat(path);
  if (file.isSymbolicLink()) throw new NotReadable("it is a link: name the file or folder that it leads to");

  const extension = extname(name).toLowerCase();
  const format = FORMATS.find(({ extensions }) => extensions.includes(extension));
  if (format === undefined)
    throw new NotReadable(`files of its kind (${extension || "no ending"}) are not read: save it in one that is`);
  if (!file.isFile()) throw new NotReadable("it is not a regular file");
  if (file.size === 0) throw new NotReadable("it is empty");
  if (file.size > format.maxBytes)
    throw new NotReadable(`it is larger than ${format.maxBytes / 1_000_000} MB: cut it into several files`);
  return format;
}

/** A reason for what a file can do wrong; anything else is a bug, and stops the run. */
function reasonOf(error: unknown, path: string): string {
  if (error instanceof NotReadable) return error.message;
  if (!isSystemError(error)) throw error;
  // By a name in another encoding, which comes with other letters, nothing is found.
  if (error.code === "ENOENT" && path.includes("\ufffd")) return "its name is not UTF-8: rename it";
  return `it cannot be opened (${error.code})${FORBIDDEN.has(error.code) ? ": check who may read it" : ""}`;
}

const FORBIDDEN = new Set(["EACCES", "EPERM"]);

function isSystemError(error: unknown): error is NodeJS.ErrnoException & { readonly code: string } {
  return error instanceof Error && "code" in error && "syscall" in error;
}
