/** The text of a file of corrections, or why there is none: what is no file is told and never waited for. */

import { readFileSync, type Stats, statSync } from "node:fs";

export type OverrideText = { readonly text: string } | { readonly unreadable: string };

/** In bytes; thirty thousand judgments fit in. */
const LARGEST = 10_000_000;

export function readOverrideFile(file: string): OverrideText {
  try {
    const found = statSync(file);
    // A named pipe keeps whoever opens it waiting until somebody writes into it.
    if (!found.isFile()) return { unreadable: `this is ${toKind(found)}, not a file: take it out of the folder` };
    if (found.size > LARGEST)
      return { unreadable: `this is larger than ${LARGEST / 1_000_000} MB: cut it into several files` };
    return decode(readFileSync(file));
  } catch (error) {
    return { unreadable: `this cannot be opened (${toCode(error)})` };
  }
}

/** What the disk refuses has a code; anything else is a bug. */
export function toCode(error: unknown): string {
  if (error instanceof Error && "code" in error) return String(error.code);
  throw error;
}

function toKind(found: Stats): string {
  if (found.isDirectory()) return "a folder";
  if (found.isFIFO()) return "a named pipe";
  return found.isSocket() ? "a socket" : "a device";
}

/** A mark at the start is taken off: the YAML parser stumbles over it. */
function decode(bytes: Uint8Array): OverrideText {
  const encoding = findEncoding(bytes);
  const text = encoding === undefined ? decodeWhole(bytes) : undefined;
  if (text !== undefined) return { text };
  return { unreadable: `this is ${encoding ?? "in another encoding"}, not UTF-8: save it as UTF-8` };
}

function decodeWhole(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** UTF-16 has its mark, or bytes that are zero: all that is ASCII has one in it. */
function findEncoding(bytes: Uint8Array): "UTF-16" | undefined {
  const [first, second] = bytes;
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return isMarked || bytes.includes(0) ? "UTF-16" : undefined;
}
