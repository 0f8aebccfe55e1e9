/** The words that spoke most for an outcome, to be shown with the claim. */

import type { Grammar } from "../grammar.ts";
import type { Match } from "../match.ts";
import { classFeatures } from "./class-features.ts";
import { classPlacesOf, placesWithin } from "./class-places.ts";
import type { Model } from "./model.ts";
import { endsOf } from "./pair-ends.ts";
import type { NamedPair } from "./pairs.ts";

/** The word of the lexicon that weighs most, if any speaks for it. */
export function findCues(pair: NamedPair, column: number, grammar: Grammar, model: Model): Match["cues"] {
  const places = classPlacesOf(pair.line, grammar);
  const { parts } = endsOf(pair);
  const words = (["before", "between", "after"] as const).flatMap((where) =>
    placesWithin(pair[where], places).map(({ name, start, end }) => {
      const rows = classFeatures(name, where, parts, grammar, model.rows);
      const weight = rows.reduce((sum, row) => sum + model.weightOf(row, column), 0);
      return { weight, start, end };
    }),
  );
  const [best] = words.toSorted((a, b) => b.weight - a.weight || b.end - b.start - (a.end - a.start));
  return best === undefined || best.weight <= 0 ? [] : [[best.start, best.end]];
}
