/** What a parser gets out of a file that is not plain text: its text in Markdown's terms, and what it says of itself. */

import type { Stated } from "./read-record.ts";

export interface ParsedDocument extends Stated {
  readonly text: string;
}
