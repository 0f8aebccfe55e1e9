/** What can be seen of each character of a Chinese sentence that tells whether it is in a name: features by their names. */

import type { Candidate } from "../candidate.ts";
import type { SentenceView } from "../sentence-view.ts";
import { createCharacterReader } from "./character-features.ts";
import type { Look } from "./look.ts";
import { createRuleReader } from "./rule-features.ts";
import { createWordReader } from "./word-features.ts";

/** For each place of a sentence the features that hold there; `ruled` are the names that the rules find. */
export type FeatureReader<Feature> = (
  view: SentenceView,
  ruled: readonly Candidate[],
) => readonly (readonly Feature[])[];

export function createFeatureReader<Feature>(look: Look<Feature>): FeatureReader<Feature> {
  const [characters, words, rules] = [createCharacterReader(look), createWordReader(look), createRuleReader(look)];
  return (view, ruled) => {
    // By place, not by character: an emoji takes two.
    const shapes = Array.from({ length: view.key.length }, (_, place) => toShape(view.key.charAt(place)));
    const parts = [characters(shapes), words(view.words), rules(shapes, ruled)];
    return shapes.map((_, place) => parts.flatMap((part) => part[place] ?? []));
  };
}

/** Figures are alike, and so are Latin letters. */
function toShape(character: string): string {
  if (/\d/u.test(character)) return "0";
  if (/[A-Z]/u.test(character)) return "A";
  return /[a-z]/u.test(character) ? "a" : character;
}
