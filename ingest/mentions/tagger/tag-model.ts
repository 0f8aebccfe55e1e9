/** The model of the tagger: how much each feature speaks for each tag, and which tags follow each other. */

import { readFileSync } from "node:fs";
import { parseWeight } from "../../lexicon/parse-weight.ts";
import { createFeatureReader, type FeatureReader } from "./features.ts";
import type { Look } from "./look.ts";
import { TAGS } from "./tags.ts";

const COUNT = TAGS.length;

export interface TagWeights {
  /** By feature, in the order of TAGS. */
  readonly features: ReadonlyMap<string, ArrayLike<number>>;
  /** By `tag * number of tags + tag before`. */
  readonly transitions: Float64Array;
}

const FILE = "name-weights.tsv";
export const TAG_WEIGHTS_FILE = new URL(`../../lexicon/${FILE}`, import.meta.url);
/** The rows of the transitions are called so, with the tag behind it. */
export const AFTER_TAG = "after ";

export function parseTagWeights(file: string): TagWeights {
  const features = new Map<string, ArrayLike<number>>();
  const transitions = new Float64Array(COUNT * COUNT);
  for (const line of file.split("\n")) {
    if (line === "" || line.startsWith("# ")) continue;
    const [name = "", ...cells] = line.split("\t");
    const weights = new Float32Array(COUNT);
    for (const [tag, cell] of cells.entries()) if (cell !== "") weights[tag] = parseWeight(cell, FILE, name);
    const before = name.startsWith(AFTER_TAG) ? TAGS.indexOf(name.slice(AFTER_TAG.length)) : -1;
    if (before < 0) features.set(name, weights);
    else for (const [tag, weight] of weights.entries()) transitions[tag * COUNT + before] = weight;
  }
  return { features, transitions };
}

/** Weights as they are read by: all in one table, whose first row is of the features that have none. */
export class TagModel {
  /** A feature is where its weights begin in the table. */
  readonly look: Look<number>;
  readonly featuresIn: FeatureReader<number>;
  readonly transitions: Float64Array;
  readonly #table: Float32Array;

  constructor({ features, transitions }: TagWeights) {
    const rows = new Map([...features.keys()].map((name, index) => [name, (index + 1) * COUNT]));
    this.look = (name) => rows.get(name) ?? 0;
    this.featuresIn = createFeatureReader(this.look);
    this.transitions = transitions;
    this.#table = new Float32Array((features.size + 1) * COUNT);
    for (const [name, weights] of features) this.#table.set(weights, rows.get(name));
  }

  /** How much speaks for each tag at each place, by `place * number of tags + tag`. */
  scoresOf(seen: readonly (readonly number[])[]): Float64Array {
    const scores = new Float64Array(seen.length * COUNT);
    for (const [place, rows] of seen.entries())
      for (const row of rows) if (row > 0) this.#add(row, scores, place * COUNT);
    return scores;
  }

  #add(row: number, scores: Float64Array, from: number): void {
    const table = this.#table;
    for (let tag = 0; tag < COUNT; tag++) scores[from + tag] = (scores[from + tag] ?? 0) + (table[row + tag] ?? 0);
  }
}

/** Learned by `npm run learn -- --write`. */
export function loadTagModel(): TagModel {
  return new TagModel(parseTagWeights(readFileSync(TAG_WEIGHTS_FILE, "utf8")));
}
