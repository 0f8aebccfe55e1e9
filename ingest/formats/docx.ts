/** A Word document: its paragraphs, headings, lists and tables. Nothing outside the file is ever opened. */

import { parseHTML } from "linkedom";
import mammoth from "mammoth";
import { type TreeNode, toText } from "./dom-text.ts";
import { NotReadable } from "./not-readable.ts";
import type { ParsedDocument } from "./parsed-document.ts";
import { refuseBomb } from "./zip.ts";

const ENCRYPTED = [0xd0, 0xcf, 0x11, 0xe0];

export async function parseDocx(bytes: Uint8Array): Promise<ParsedDocument> {
  if (ENCRYPTED.every((byte, index) => bytes[index] === byte)) {
    throw new NotReadable("it is encrypted, or in Word's old format: save it as .docx, without a password");
  }
  refuseBomb(bytes);
  const noImages = mammoth.images.imgElement(async () => ({ src: "" }));
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    { convertImage: noImages, externalFileAccess: false },
  );
  const text = toText(parseHTML(`<html><body>${value}</body></html>`).document.body as unknown as TreeNode);
  if (text === "") throw new NotReadable("it holds no text");
  return { text, metadata: {}, warnings: [] };
}
