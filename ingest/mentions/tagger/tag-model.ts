/** The model of the tagger: how much each feature speaks for each tag, and which tags follow each other. */

import { readFileSync } from "node:fs";
import { parseWeight } from "../../lexicon/parse-weight.ts";
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

/** How much speaks for each tag at each place, by `place * number of tags + tag`. */
export function scoresOf({ features }: TagWeights, seen: readonly (readonly string[])[]): Float64Array {
  const scores = new Float64Array(seen.length * COUNT);
  for (const [place, names] of seen.entries()) {
    for (const name of names) {
      const weights = features.get(name);
      if (weights === undefined) continue;
      for (let tag = 0; tag < COUNT; tag++) {
        scores[place * COUNT + tag] = (scores[place * COUNT + tag] ?? 0) + (weights[tag] ?? 0);
      }
    }
  }
  return scores;
}

/** Learned by `npm run learn -- --write`. */
export function loadTagWeights(): TagWeights {
  return parseTagWeights(readFileSync(TAG_WEIGHTS_FILE, "utf8"));
}
