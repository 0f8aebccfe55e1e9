/** Guards against archives that are small on disk and grow without end when they are opened. */

import { inflateRawSync } from "node:zlib";
import { NotReadable } from "./not-readable.ts";

const MOST_ENTRIES = 2_000;
const MOST_BYTES = 64_000_000;
const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LONGEST_COMMENT = 65_557;
const DEFLATED = 8;

/** Opens every entry with a limit, whatever size it claims; throws when all together are too large. */
export function refuseBomb(bytes: Uint8Array): void {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let left = MOST_BYTES;
  for (const entry of entriesOf(archive)) left -= sizeOf(archive, entry, left);
}

interface Entry {
  readonly method: number;
  readonly packed: number;
  readonly header: number;
}

function entriesOf(archive: Buffer): readonly Entry[] {
  const end = archive.lastIndexOf(Buffer.from("PK\u0005\u0006"), archive.length, "latin1");
  if (end < Math.max(0, archive.length - LONGEST_COMMENT) || archive.length < end + 22)
    refuse("it is no Word document: save it as .docx again");
  if (archive.readUInt32LE(end) !== DIRECTORY_END) refuse("it is no Word document: save it as .docx again");
  const count = archive.readUInt16LE(end + 10);
  if (count > MOST_ENTRIES) refuse(`it holds ${count} parts: no article has so many`);

  const entries: Entry[] = [];
  for (let at = archive.readUInt32LE(end + 16); entries.length < count; ) {
    if (at + 46 > archive.length || archive.readUInt32LE(at) !== DIRECTORY_ENTRY)
      refuse("its table of parts is damaged");
    entries.push({
      method: archive.readUInt16LE(at + 10),
      packed: archive.readUInt32LE(at + 20),
      header: archive.readUInt32LE(at + 42),
    });
    at += 46 + archive.readUInt16LE(at + 28) + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return entries;
}

function sizeOf(archive: Buffer, { method, packed, header }: Entry, left: number): number {
  if (header + 30 > archive.length) return refuse("its table of parts is damaged");
  const start = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28);
  if (method !== DEFLATED) return packed;
  try {
    return inflateRawSync(archive.subarray(start, start + packed), { maxOutputLength: Math.max(1, left) }).length;
  } catch (error) {
    const isBomb = error instanceof RangeError;
    return refuse(isBomb ? `it unpacks to more than ${MOST_BYTES / 1_000_000} MB` : "one of its parts is damaged");
  }
}

function refuse(reason: string): never {
  throw new NotReadable(reason);
}
