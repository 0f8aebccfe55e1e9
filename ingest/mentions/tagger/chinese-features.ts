/** What can be seen of each character of a Chinese sentence that tells whether it is in a name. */

import { createCharacterReader } from "./character-features.ts";
import type { FeatureReader, Look } from "./look.ts";
import { createRuleReader } from "./rule-features.ts";
import { createWordReader } from "./word-features.ts";

export function createChineseReader<Feature>(look: Look<Feature>): FeatureReader<Feature> {
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
