/** The words that spoke most for an outcome, to be shown with the claim. */

import type { Grammar } from "../grammar.ts";
import type { Match } from "../match.ts";
import { classPlacesIn } from "./class-places.ts";
import { classFeatures, partsOf } from "./features.ts";
import type { Weights } from "./model.ts";
import type { NamedPair } from "./pairs.ts";

/** The word of the lexicon that weighs most, if any speaks for it. */
export function findCues(pair: NamedPair, column: number, grammar: Grammar, weights: Weights): Match["cues"] {
  const words = (["before", "between", "after"] as const).flatMap((where) =>
    classPlacesIn(pair[where], pair.line, grammar).map(({ name, start, end }) => {
      const features = classFeatures(name, where, partsOf(pair), grammar);
      const weight = features.reduce((sum, feature) => sum + (weights.get(feature)?.[column] ?? 0), 0);
      return { weight, start, end };
    }),
  );
  const [best] = words.toSorted((a, b) => b.weight - a.weight || b.end - b.start - (a.end - a.start));
  return best === undefined || best.weight <= 0 ? [] : [[best.start, best.end]];
}
