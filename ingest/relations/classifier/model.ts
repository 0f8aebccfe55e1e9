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

/** How much a feature speaks for each outcome, and against it where it is negative. */
export type Weights = ReadonlyMap<string, readonly number[]>;

const FILE = "relation-weights.tsv";
export const WEIGHTS_FILE = new URL(`../../lexicon/${FILE}`, import.meta.url);

/** The first row of the file. */
export const WEIGHTS_HEAD = [
  "feature",
  ...OUTCOMES.map(({ type, isTurned }) => (isTurned ? `${type} turned` : type)),
].join("\t");

export function parseWeights(text: string): Weights {
  const toNone = () => OUTCOMES.map(() => 0);
  return parseWeightRows(text, { file: FILE, columns: OUTCOMES.length, head: WEIGHTS_HEAD, toNone });
}

/** From here on an outcome is a claim. */
export const LIKELY = 0.85;
/** Up to here a frame is not believed: more is asked where it has to look for one of the two outside its own words. */
export const UNLIKELY = { said: 0.02, understood: 0.12 } as const;

/** Weights as they are read by: all in one table, whose first row is of the features that have none. */
export class Model {
  /** Features by where their weights begin in the table. */
  readonly rows: FeatureBook<number>;
  readonly #table: Float64Array;

  constructor(weights: Weights) {
    const rows = new Map([...weights.keys()].map((feature, index) => [feature, (index + 1) * OUTCOMES.length]));
    const words = toWordRows(rows);
    this.rows = new FeatureBook(
      (name) => rows.get(name) ?? 0,
      (head, text) => words.get(head)?.get(text) ?? NONE,
    );
    this.#table = Float64Array.from([OUTCOMES.map(() => 0), ...weights.values()].flat());
  }

  /** How likely each outcome is, 0 to 1. */
  likelihoodsOf(rows: readonly number[]): readonly number[] {
    const table = this.#table;
    const sums = new Float64Array(OUTCOMES.length);
    for (const row of rows) {
      if (row === 0) continue;
      for (let column = 0; column < OUTCOMES.length; column++)
        sums[column] = (sums[column] ?? 0) + (table[row + column] ?? 0);
    }
    return OUTCOMES.map((_, column) => toLikelihood(sums[column] ?? 0));
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
export const LEARNED = new Model(parseWeights(loadText(FILE)));

/** From minus to plus infinity into 0 to 1: the logistic function. */
export function toLikelihood(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}
