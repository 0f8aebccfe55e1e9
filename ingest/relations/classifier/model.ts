/** The model: a logistic regression whose weights stand in a file that one can read, a line for each feature. */

import { EDGE_TYPE_NAMES, type EdgeType } from "#graph/schema";
import { loadText } from "../../lexicon/load-lexicon.ts";
import { parseWeightRows } from "../../lexicon/parse-weights.ts";
import { FeatureBook, HEADS, type WordFeature } from "./feature-book.ts";

/** What a pair may turn out to be: a relation of the first to the second, or of the second to the first. */
export interface Outcome {
  readonly type: EdgeType;
  readonly isTurned: boolean;
}

/** In the order of the columns of the file. */
export const OUTCOMES: readonly Outcome[] = EDGE_TYPE_NAMES.flatMap((type) =>
  (type === "PARTNERED_WITH" ? [false] : [false, true]).map((isTurned) => ({ type, isTurned })),
);

/** Behind the columns of the outcomes: whether what is true of the pair is yet to come. */
const PLANNED = OUTCOMES.length;
export const COLUMNS = OUTCOMES.length + 1;

/** How much a feature speaks for each outcome and for a plan, and against it where it is negative. */
export type Weights = ReadonlyMap<string, readonly number[]>;

/** Of two that a sentence names, and of one that it names and one that it does not. */
export const WEIGHT_FILES = { named: "relation-weights.tsv", unnamed: "unnamed-weights.tsv" } as const;
export type Naming = keyof typeof WEIGHT_FILES;

export function toWeightsUrl(naming: Naming): URL {
  return new URL(`../../lexicon/${WEIGHT_FILES[naming]}`, import.meta.url);
}

/** The first row of the file. */
export const WEIGHTS_HEAD = [
  "feature",
  ...OUTCOMES.map(({ type, isTurned }) => (isTurned ? `${type} turned` : type)),
  "planned",
].join("\t");

export function parseWeights(text: string, file: string): Weights {
  return parseWeightRows(text, { file, columns: COLUMNS, head: WEIGHTS_HEAD, toNone });
}

/** From here on an outcome is a claim. */
export const LIKELY = 0.88;
/** From here on what a pair has to each other is yet to come; what a frame says of that stands between the other two. */
export const PLANNED_FROM = { likely: 0.4, surely: 0.9, hardly: 0.05 } as const;
/** The same where the sentence does not name one of the two. */
export const LIKELY_UNNAMED = 0.75;
/** Up to here a frame is not believed: more is asked where it has to look for one of the two outside its own words. */
export const UNLIKELY = { said: 0.02, understood: 0.12 } as const;

function toNone(): number[] {
  return Array.from({ length: COLUMNS }, () => 0);
}

export interface Likelihoods {
  /** In the order of OUTCOMES. */
  readonly likelihoods: readonly number[];
  readonly planned: number;
}

/** Weights as they are read by: all in one table, whose first row is of the features that have none. */
export class Model {
  /** Features by where their weights begin in the table. */
  readonly rows: FeatureBook<number>;
  readonly #table: Float64Array;

  constructor(weights: Weights) {
    const rows = new Map([...weights.keys()].map((feature, index) => [feature, (index + 1) * COLUMNS]));
    const words = toWordRows(rows);
    this.rows = new FeatureBook(
      (name) => rows.get(name) ?? 0,
      (head, text) => words.get(head)?.get(text) ?? NONE,
    );
    this.#table = Float64Array.from([toNone(), ...weights.values()].flat());
  }

  /** How likely each outcome is, and that it is yet to come, 0 to 1. */
  weigh(rows: readonly number[]): Likelihoods {
    const table = this.#table;
    const sums = new Float64Array(COLUMNS);
    for (const row of rows) {
      if (row === 0) continue;
      for (let column = 0; column < COLUMNS; column++) sums[column] = (sums[column] ?? 0) + (table[row + column] ?? 0);
    }
    const likelihoods = Array.from(sums, toLikelihood);
    return { likelihoods: likelihoods.slice(0, PLANNED), planned: likelihoods[PLANNED] ?? 0 };
  }

  weightOf(row: number, column: number): number {
    return this.#table[row + column] ?? 0;
  }
}

const NONE: WordFeature<number> = { alone: 0, of: () => 0 };
const BY_WORDS = new RegExp(`^(?<head>${HEADS.join("|")}) (?<words>.*?)(?: of (?<ends>[A-Za-z]+ [A-Za-z]+))?$`, "u");

type WordRows = Map<string, WordFeature<number>>;

/** By head and by the words behind it: words are looked up faster than names are put together. */
function toWordRows(rows: ReadonlyMap<string, number>): ReadonlyMap<string, WordRows> {
  const byHead = new Map<string, WordRows>(HEADS.map((head) => [head, new Map()]));
  for (const [name] of rows) {
    const { head = "", words = "" } = BY_WORDS.exec(name)?.groups ?? {};
    const known = byHead.get(head);
    if (known?.has(words) === false) known.set(words, toWordFeature(`${head} ${words}`, rows));
  }
  return byHead;
}

function toWordFeature(name: string, rows: ReadonlyMap<string, number>): WordFeature<number> {
  const known = new Map<string, number>();
  return {
    alone: rows.get(name) ?? 0,
    of: (ends) => {
      const row = known.get(ends) ?? rows.get(`${name} of ${ends}`) ?? 0;
      known.set(ends, row);
      return row;
    },
  };
}

/** Learned by `npm run learn -- --write`. */
export const LEARNED = toModel("named");
export const LEARNED_UNNAMED = toModel("unnamed");

function toModel(naming: Naming): Model {
  const file = WEIGHT_FILES[naming];
  return new Model(parseWeights(loadText(file), file));
}

/** From minus to plus infinity into 0 to 1: the logistic function. */
export function toLikelihood(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}
