/** What a parser gets out of a file that is not plain text: its text in Markdown's terms, and what it says of itself. */

import type { SourceFile } from "../documents.ts";

export interface ParsedDocument {
  readonly text: string;
  readonly metadata: SourceFile["metadata"];
}
