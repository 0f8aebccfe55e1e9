/** Bytes to text: by its mark, else UTF-8, UTF-16, GB18030, Big5 or Western European, whichever reads as a text. */

import { NotReadable } from "./not-readable.ts";
import { chineseShare, isChinese, isLatin, isNearlyWhole, isTypesetLatin, isUtf8 } from "./plausible.ts";

const MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];
const SAMPLE = 32_768;

/** The text with every character as in the file. */
export function decode(bytes: Uint8Array, stated?: string): string {
  const text = decodeBytes(bytes, stated);
  if (text.trim() === "") throw new NotReadable("it is empty");
  if (!isText(text)) throw new NotReadable("it is not text: it holds bytes that no text has");
  return text;
}

/** The same with every end of line a line feed, its length unchanged. */
export function withLineFeeds(text: string): string {
  return text.replace(/\r(?!\n)|[\u0085\u2028\u2029\f\v]/gu, "\n");
}

function decodeBytes(bytes: Uint8Array, stated: string | undefined): string {
  const mark = MARKS.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  if (mark !== undefined) return decodeMarked(mark[0], bytes);

  const text = isMostlyZero(bytes) ? undefined : decodeWhole("utf-8", bytes);
  return text ?? decodeWide(bytes) ?? decodeFaulty(bytes, stated) ?? refuse(NOT_RECOGNIZED);
}

const NOT_RECOGNIZED = "its encoding is not recognized, if it is text at all: save it as UTF-8";

function refuse(reason: string): never {
  throw new NotReadable(reason);
}

function decodeMarked(encoding: string, bytes: Uint8Array): string {
  const text = new TextDecoder(encoding).decode(bytes);
  return isNearlyWhole(text) ? text : refuse(`its mark says ${encoding}, its bytes do not`);
}

/** Any bytes in pairs are some Chinese characters: only everyday ones, or plain Latin script, say that this is UTF-16. */
function decodeWide(bytes: Uint8Array): string | undefined {
  const wide = findWide(bytes);
  const text = wide === undefined ? undefined : new TextDecoder(wide).decode(bytes);
  if (text === undefined || !isNearlyWhole(text)) return undefined;
  const rest = text.replaceAll("\ufffd", "");
  return [isChinese, isLatin, isTypesetLatin].some((isRead) => isRead(rest)) ? text : undefined;
}

/** Chinese comes before Western European, in which every byte is some letter. */
function decodeFaulty(bytes: Uint8Array, stated: string | undefined): string | undefined {
  if (hasZero(bytes)) return undefined;
  const utf8 = new TextDecoder().decode(bytes);
  if (isUtf8(utf8)) return utf8;
  return decodeChinese(bytes) ?? decodeStated(bytes, stated) ?? decodeTypeset(bytes) ?? decodeLatin(bytes);
}

function decodeChinese(bytes: Uint8Array): string | undefined {
  const [text] = ["gb18030", "big5"]
    .map((encoding) => new TextDecoder(encoding).decode(bytes))
    .filter(isChinese)
    .sort((a, b) => chineseShare(b) - chineseShare(a));
  return text;
}

/** These say nothing: pages of every kind name them, and in them every byte is some letter. */
const SAYS_NOTHING = /^(?:utf|iso-?8859|latin|windows-?125|cp125|us-ascii|ascii|gb|big5)/iu;

/** A page that names another encoding, such as Shift JIS, is taken at its word. */
function decodeStated(bytes: Uint8Array, stated: string | undefined): string | undefined {
  return stated === undefined || SAYS_NOTHING.test(stated) ? undefined : decodeWhole(stated, bytes);
}

/** English saved on a Chinese computer: nothing in it is Chinese but the bytes of its quotation marks and accents. */
function decodeTypeset(bytes: Uint8Array): string | undefined {
  const text = decodeWhole("gb18030", bytes);
  return text !== undefined && isTypesetLatin(text) ? text : undefined;
}

function decodeLatin(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder("windows-1252").decode(bytes);
  return isLatin(text) ? text : undefined;
}

/** The text, if there is no fault in it. */
function decodeWhole(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return undefined;
    throw error;
  }
}

const LEAST_ORDINARY = 0.9;

/** UTF-16 without a mark: the order of bytes in which nearly every character is an ordinary one; of two such the plainer. */
function findWide(bytes: Uint8Array): string | undefined {
  if (bytes.length < 2 || !mayBeWide(bytes)) return undefined;
  // Without the last byte of an odd number: a text that was cut off ends in half a character.
  const sample = bytes.subarray(0, Math.min(SAMPLE, bytes.length - (bytes.length % 2)));
  const orders = ["utf-16le", "utf-16be"].map((encoding) => {
    const text = new TextDecoder(encoding).decode(sample);
    return { encoding, ordinary: shareOf(ORDINARY, text), plain: shareOf(PLAIN, text) };
  });
  const [best] = orders.sort((a, b) => b.ordinary - a.ordinary || b.plain - a.plain);
  return best !== undefined && best.ordinary >= LEAST_ORDINARY ? best.encoding : undefined;
}

const LEAST_ZERO = 0.25;

/** Every other byte of plain English in UTF-16 is zero; one that strayed into another text makes no UTF-16 of it. */
function isMostlyZero(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  return sample.filter((byte) => byte === 0).length > LEAST_ZERO * sample.length;
}

function hasZero(bytes: Uint8Array): boolean {
  return bytes.subarray(0, SAMPLE).includes(0);
}

/** No other encoding has zero bytes; Chinese text may have none, but every other byte of it is a high one. */
function mayBeWide(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  return hasZero(bytes) || sample.filter((byte) => byte >= 0x80).length > sample.length / 4;
}

const ORDINARY = /[\t\n\r\u0020-\u007e\u00a0-\u024f\u2010-\u2027\u3000-\u301f\u4e00-\u9fff\uff00-\uffef]/gu;

const PLAIN = /[\t\n\r\u0020-\u007e]/gu;

function shareOf(characters: RegExp, text: string): number {
  return (text.match(characters)?.length ?? 0) / Math.max(1, text.length);
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
