/** The model of a tagger: how much each feature speaks for each tag, and which tags follow each other. */

import { LexiconError } from "../../lexicon/lexicon-error.ts";
import { loadText } from "../../lexicon/load-lexicon.ts";
import { parseWeightRows } from "../../lexicon/parse-weights.ts";
import { type Chain, toChain } from "./lattice.ts";
import type { FeatureReader, Look, See } from "./look.ts";
import type { Tongue } from "./tongue.ts";

export interface TagWeights {
  /** By feature, in the order of the tags. */
  readonly features: ReadonlyMap<string, ArrayLike<number>>;
  /** By `tag * number of tags + tag before`. */
  readonly transitions: Float64Array;
}

export function toWeightsUrl({ file }: Tongue): URL {
  return new URL(`../../lexicon/${file}`, import.meta.url);
}

/** The rows of the transitions are called so, with the tag behind it. */
export const AFTER_TAG = "after ";

export function parseTagWeights(text: string, { file, tags: { names } }: Tongue): TagWeights {
  const count = names.length;
  const features = parseWeightRows(text, { file, columns: count, toNone: () => new Float32Array(count) });
  const transitions = new Float64Array(count * count);
  for (const [before, tag] of names.entries()) {
    const name = AFTER_TAG + tag;
    const weights = features.get(name);
    if (weights === undefined) throw new LexiconError(`the row "${name}" is missing`, { file, line: undefined });
    for (const [next, weight] of weights.entries()) transitions[next * count + before] = weight;
    features.delete(name);
  }
  return { features, transitions };
}

/** The file says weights to one place. As whole tenths they take a quarter of the room, and to fetch them is most of what reading by them takes. */
const LEAST = -128;
const MOST = 127;
/** What each number of tenths is, from the least on. */
const WEIGHTS = Float32Array.from({ length: MOST - LEAST + 1 }, (_, place) => (place + LEAST) / 10);

function toTenths(weight: number): number {
  return Math.max(LEAST, Math.min(Math.round(weight * 10), MOST));
}

/** Weights as they are read by: all in one table, whose first row is of the features that have none. */
export class TagModel {
  /** A feature is where its weights begin in the table. */
  readonly look: Look<number>;
  readonly featuresIn: FeatureReader<number>;
  readonly tongue: Tongue;
  readonly chain: Chain;
  readonly #table: Int8Array;

  constructor({ features, transitions }: TagWeights, tongue: Tongue) {
    const count = tongue.tags.names.length;
    const rows = new Map([...features.keys()].map((name, index) => [name, (index + 1) * count]));
    this.look = (name) => rows.get(name) ?? 0;
    this.featuresIn = tongue.createReader(this.look);
    this.tongue = tongue;
    this.chain = toChain(transitions, tongue.tags);
    this.#table = new Int8Array((features.size + 1) * count);
    for (const [name, weights] of features) this.#table.set(Array.from(weights, toTenths), rows.get(name));
  }

  /** How much all that is seen speaks for each tag at each place, by `place * number of tags + tag`. */
  scoresOf(length: number, show: (see: See<number>) => void): Float64Array {
    const count = this.tongue.tags.names.length;
    const scores = new Float64Array(length * count);
    show((place, row) => {
      if (row > 0) addRow(scores, place * count, this.#table, row, count);
    });
    return scores;
  }
}

function addRow(scores: Float64Array, from: number, table: Int8Array, row: number, count: number): void {
  for (let tag = 0; tag < count; tag++) {
    const weight = WEIGHTS[(table[row + tag] ?? 0) - LEAST] ?? 0;
    scores[from + tag] = (scores[from + tag] ?? 0) + weight;
  }
}

/** Learned by `npm run learn -- --write`. */
export function loadTagModel(tongue: Tongue): TagModel {
  return new TagModel(parseTagWeights(loadText(tongue.file), tongue), tongue);
}
