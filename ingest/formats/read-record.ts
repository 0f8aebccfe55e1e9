/** What comes out of a file: a text, why one of its records has none, or what of a record could not be used. */

import type { SourceFile } from "../documents.ts";

export type ReadRecord = SourceFile | Remark;

/** A record that is set aside, or something in one that is left out of what is read. */
export interface Remark {
  readonly status: "set-aside" | "warning";
  readonly name: string;
  readonly reason: string;
}

/** What a file says of its article, and what of that had to be left out. */
export interface Stated {
  readonly metadata: SourceFile["metadata"];
  readonly warnings: readonly string[];
}

/** A text behind what must be said of it. */
export function* withWarnings(file: SourceFile, warnings: readonly string[]): Generator<ReadRecord> {
  for (const reason of warnings) yield { status: "warning", name: file.name, reason };
  yield file;
}
