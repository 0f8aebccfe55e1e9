/** Plain text and Markdown: decoded, with its front matter read. */

import type { SourceFile } from "../documents.ts";
import { decode } from "./decode.ts";
import { readFrontMatter } from "./front-matter.ts";
import { NotReadable } from "./not-readable.ts";

const LONGEST_LINE = 500_000;

export function readPlainText(bytes: Uint8Array, name: string): readonly SourceFile[] {
  const text = decode(bytes);
  refuseEndlessLine(text);
  return [{ name, text, ...readFrontMatter(text) }];
}

function refuseEndlessLine(text: string): void {
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf("\n", start);
    const stop = end === -1 ? text.length : end;
    if (stop - start > LONGEST_LINE)
      throw new NotReadable(`it has a line of ${stop - start} characters: no article has`);
    start = stop + 1;
  }
}
