/** Plain text and Markdown: decoded, with its front matter read. */

import { decode, withLineFeeds } from "./decode.ts";
import { readFrontMatter } from "./front-matter.ts";
import { NotReadable } from "./not-readable.ts";
import { type ReadRecord, withWarnings } from "./read-record.ts";

const LONGEST_LINE = 500_000;

export function readPlainText(bytes: Uint8Array, name: string): Iterable<ReadRecord> {
  const text = withLineFeeds(decode(bytes));
  refuseOtherFormat(text);
  refuseEndlessLine(text);
  const { warnings, ...stated } = readFrontMatter(text);
  return withWarnings({ name, text, ...stated }, warnings);
}

/** What these begin with stands at the start of no article. */
const OTHER_FORMATS: readonly (readonly [start: RegExp, advice: string])[] = [
  [/^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html)\b/iu, "it is HTML: let its name end in .html"],
  [/^\s*\{\\rtf\d/u, "it is RTF: save it as .docx or as plain text"],
  [/^%PDF-\d/u, "it is a PDF: let its name end in .pdf"],
];

function refuseOtherFormat(text: string): void {
  const [, advice] = OTHER_FORMATS.find(([start]) => start.test(text)) ?? [];
  if (advice !== undefined) throw new NotReadable(advice);
}

function refuseEndlessLine(text: string): void {
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf("\n", start);
    const stop = end === -1 ? text.length : end;
    if (stop - start > LONGEST_LINE)
      throw new NotReadable(`it has a line of ${stop - start} characters: no article has. Break it into lines`);
    start = stop + 1;
  }
}
