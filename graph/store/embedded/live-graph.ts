/** The graph in memory, folded anew whenever this process or another has put something on record. */

import type { ArticleId, ArticleRecord } from "../../schema/index.ts";
import { foldArticles } from "../fold/fold.ts";
import { toShape } from "../fold/to-shape.ts";
import { MemoryGraph } from "./memory-graph.ts";
import type { RecordFile } from "./record-file.ts";

const EMPTY = new MemoryGraph({ nodes: [], relationships: [] });

export class LiveGraph {
  readonly #file: RecordFile;
  readonly #records = new Map<ArticleId, ArticleRecord>();
  #graph = EMPTY;
  #revision = 0;
  /** The file's version when it was last read; none before that, and after every change of our own. */
  #version: number | undefined;

  constructor(file: RecordFile) {
    this.#file = file;
  }

  /** As the record stands now. A graph once handed out never changes. */
  current(): MemoryGraph {
    const version = this.#file.version();
    if (version !== this.#version) this.#catchUp();
    this.#version = version;
    return this.#graph;
  }

  /** SQLite's version does not count what this process itself commits. */
  expectChange(): void {
    this.#version = undefined;
  }

  #catchUp(): void {
    const { records, revision } = this.#file.changesSince(this.#revision);
    if (records.length === 0) return;
    for (const record of records) this.#records.set(record.id, record);
    this.#revision = revision;
    this.#graph = new MemoryGraph(toShape(foldArticles(this.#records.values())));
  }
}
