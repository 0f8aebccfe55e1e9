/** A stand-in for a store, written to the promise: what is put is kept, once. */

import type { GraphWriter, OverrideProblem } from "../../graph/index.ts";
import type { ArticleRecord } from "../../graph/schema/index.ts";

export class MemoryWriter implements GraphWriter {
  readonly records = new Map<string, ArticleRecord>();
  published = 0;
  /** What publishing says of corrections. */
  problems: readonly OverrideProblem[] = [];

  async findRecord(id: string): Promise<ArticleRecord | undefined> {
    return this.records.get(id);
  }

  async putArticle(record: ArticleRecord): Promise<"added" | "replaced" | "unchanged"> {
    const known = this.records.get(record.id);
    this.records.set(record.id, record);
    if (known === undefined) return "added";
    return known.reader === record.reader ? "unchanged" : "replaced";
  }

  async removeArticle(id: string): Promise<boolean> {
    return this.records.delete(id);
  }

  async publish(): Promise<readonly OverrideProblem[]> {
    this.published++;
    return this.problems;
  }
}
