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
  #restUntil = 0;

  constructor(file: RecordFile) {
    this.#file = file;
  }

  /** As the record stands, or stood a moment ago. A graph once handed out never changes. */
  current(): MemoryGraph {
    const version = this.#file.version();
    if (this.#version === undefined || (version !== this.#version && performance.now() >= this.#restUntil)) {
      this.#catchUp();
      this.#version = version;
    }
    return this.#graph;
  }

  /** What this process itself has put on record it sees at once; SQLite's version does not count that. */
  expectChange(): void {
    this.#version = undefined;
  }

  #catchUp(): void {
    const { records, revision } = this.#file.changesSince(this.#revision);
    if (records.size === 0) return;
    for (const [id, record] of records) {
      if (record === undefined) this.#records.delete(id);
      else this.#records.set(id, record);
    }
    this.#revision = revision;

    const begun = performance.now();
    this.#graph = new MemoryGraph(toShape(foldArticles(this.#records.values())));
    // While another process reads a thousand articles in, most of the time is for answers, not for folding.
    this.#restUntil = performance.now() + 2 * (performance.now() - begun);
  }
}
