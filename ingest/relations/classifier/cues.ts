/** The words that spoke most for a reading, to be shown with the claim. */

import type { Grammar } from "../grammar.ts";
import type { Match } from "../match.ts";
import { classFeatures, partsOf } from "./features.ts";
import type { Weights } from "./model.ts";
import type { NamedPair } from "./pairs.ts";

/** The word of the lexicon that weighs most, if any speaks for it. */
export function findCues(pair: NamedPair, column: number, grammar: Grammar, weights: Weights): Match["cues"] {
  const places = (["before", "between", "after"] as const).flatMap((place) =>
    [...grammar.lexicon.classPatterns].flatMap(([name, pattern]) => {
      const { start, text } = pair[place];
      const found = pattern.exec(text);
      const features = classFeatures(name, place, partsOf(pair), grammar);
      const weight = features.reduce((sum, feature) => sum + (weights.get(feature)?.[column] ?? 0), 0);
      return found === null ? [] : [{ weight, from: start + found.index, length: found[0].length }];
    }),
  );
  const [best] = places.toSorted((a, b) => b.weight - a.weight || b.length - a.length);
  return best === undefined || best.weight <= 0 ? [] : [[best.from, best.from + best.length]];
}
