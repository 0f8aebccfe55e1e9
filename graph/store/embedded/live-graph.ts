/** The graph in memory, folded anew whenever this process or another has put something on record, or a person has corrected something. */

import type { ArticleId, ArticleRecord } from "../../schema/index.ts";
import { foldArticles } from "../fold/fold.ts";
import { toShape } from "../fold/to-shape.ts";
import type { OverrideFolder } from "../overrides/override-folder.ts";
import type { ParsedOverrides } from "../overrides/parse-overrides.ts";
import type { OverrideProblem } from "../overrides/placed-override.ts";
import { MemoryGraph } from "./memory-graph.ts";
import type { RecordFile } from "./record-file.ts";

const EMPTY = new MemoryGraph({ nodes: [], relationships: [] });

/** How often the folder of corrections is looked at, in milliseconds. */
const LOOK = 500;

export class LiveGraph {
  readonly #file: RecordFile;
  readonly #folder: OverrideFolder;
  readonly #records = new Map<ArticleId, ArticleRecord>();
  #graph = EMPTY;
  #revision = 0;
  /** The file's version when it was last read; none before that, and after every change of our own. */
  #version: number | undefined;
  #corrections: ParsedOverrides = { overrides: [], problems: [] };
  #correctionsVersion = "";
  #problems: readonly OverrideProblem[] = [];
  #restUntil = 0;
  #lookAt = 0;

  constructor(file: RecordFile, folder: OverrideFolder) {
    this.#file = file;
    this.#folder = folder;
  }

  /** As the record stands, or stood a moment ago. A graph once handed out never changes. */
  current(): MemoryGraph {
    const version = this.#file.version();
    if (this.#version === undefined || (performance.now() >= this.#restUntil && this.#hasChanged(version))) {
      this.#catchUp();
      this.#version = version;
    }
    return this.#graph;
  }

  /** What this process itself has put on record it sees at once; SQLite's version does not count that. */
  expectChange(): void {
    this.#version = undefined;
  }

  /** What is wrong with the corrections as they stand; where there are none, nothing is folded to find that out. */
  findProblems(): readonly OverrideProblem[] {
    if (this.#folder.version() === "" && this.#correctionsVersion === "") return [];
    this.expectChange();
    this.current();
    return this.#problems;
  }

  #hasChanged(version: number): boolean {
    if (version !== this.#version) return true;
    if (performance.now() < this.#lookAt) return false;
    this.#lookAt = performance.now() + LOOK;
    return this.#folder.version() !== this.#correctionsVersion;
  }

  #catchUp(): void {
    const { records, revision } = this.#file.changesSince(this.#revision);
    const correctionsVersion = this.#folder.version();
    const isCorrected = correctionsVersion !== this.#correctionsVersion;
    if (records.size === 0 && !isCorrected) return;
    for (const [id, record] of records) {
      if (record === undefined) this.#records.delete(id);
      else this.#records.set(id, record);
    }
    this.#revision = revision;
    if (isCorrected) this.#corrections = this.#folder.load();
    this.#correctionsVersion = correctionsVersion;

    const begun = performance.now();
    const folded = foldArticles(this.#records.values(), this.#corrections.overrides);
    this.#graph = new MemoryGraph(toShape(folded));
    this.#problems = [...this.#corrections.problems, ...folded.problems];
    // While another process reads a thousand articles in, most of the time is for answers, not for folding.
    this.#restUntil = performance.now() + 2 * (performance.now() - begun);
  }
}
