/** Bytes to text: byte order mark, else UTF-8 if it holds, else the encoding that the bytes look like. */

import { analyse } from "chardet";
import { NotReadable } from "./not-readable.ts";

const MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];
const SAMPLE = 32_768;

/** The text, its length and every character as in the file, but with every end of line a line feed. */
export function decode(bytes: Uint8Array, stated?: string): string {
  const text = decodeBytes(bytes, stated);
  if (text.trim() === "") throw new NotReadable("it is empty");
  if (!isText(text)) throw new NotReadable("it is not text: it holds bytes that no text has");
  return text.replace(/\r(?!\n)|[\u0085\u2028\u2029\f\v]/gu, "\n");
}

function decodeBytes(bytes: Uint8Array, stated: string | undefined): string {
  const mark = MARKS.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  if (mark !== undefined) return decodeAs(mark[0], bytes) ?? refuse(`its mark says ${mark[0]}, its bytes do not`);

  const text = bytes.subarray(0, SAMPLE).includes(0) ? undefined : decodeAs("utf-8", bytes);
  if (text !== undefined) return text;
  const likely = likelyEncodings(bytes);
  for (const encoding of stated === undefined ? likely : [stated, ...likely]) {
    const decoded = decodeAs(encoding, bytes);
    if (decoded !== undefined && isText(decoded.slice(0, SAMPLE))) return decoded;
  }
  return refuse("it is not text in any encoding that is known: UTF-8, UTF-16, GB18030, Big5");
}

function refuse(reason: string): never {
  throw new NotReadable(reason);
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return undefined;
    throw error;
  }
}

const GIVEN_UP = /^(?:UTF-|ISO-2022|mime$|ascii)/iu;

/** GB18030 contains GBK and GB2312; what the detector is least sure of comes last. */
function likelyEncodings(bytes: Uint8Array): readonly string[] {
  const wide = findWide(bytes);
  if (wide !== undefined) return [wide];
  const found = analyse(bytes.subarray(0, SAMPLE)).map(({ name }) => name);
  return [...found.filter((name) => !GIVEN_UP.test(name)), "gb18030", "big5"];
}

const LEAST_ORDINARY = 0.9;

/** UTF-16 without a mark: the order of bytes in which nearly every character is an ordinary one. */
function findWide(bytes: Uint8Array): string | undefined {
  if (bytes.length % 2 !== 0 || !mayBeWide(bytes)) return undefined;
  const sample = bytes.subarray(0, SAMPLE);
  const shares = ["utf-16le", "utf-16be"].map((encoding) => ({ encoding, share: ordinaryShare(encoding, sample) }));
  return shares.sort((a, b) => b.share - a.share).find(({ share }) => share >= LEAST_ORDINARY)?.encoding;
}

/** No other encoding has zero bytes; Chinese text may have none, but every other byte of it is a high one. */
function mayBeWide(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  return sample.includes(0) || sample.filter((byte) => byte >= 0x80).length > sample.length / 4;
}

const ORDINARY = /[\t\n\r\u0020-\u007e\u00a0-\u024f\u2010-\u2027\u3000-\u301f\u4e00-\u9fff\uff00-\uffef]/gu;

function ordinaryShare(encoding: string, bytes: Uint8Array): number {
  const text = new TextDecoder(encoding).decode(bytes);
  return (text.match(ORDINARY)?.length ?? 0) / Math.max(1, text.length);
}

/** The control characters that text has: tab, ends of line and page, escape. */
const HARMLESS = new Set([9, 10, 11, 12, 13, 26, 27]);

function isText(text: string): boolean {
  let controls = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0) return false;
    if (code < 32 && !HARMLESS.has(code)) controls++;
  }
  return controls * 1_000 <= text.length;
}
