/** What can be seen of each character of a Chinese sentence that tells whether it is in a name. */

import { createCharacterReader } from "./character-features.ts";
import type { FeatureReader, Look } from "./look.ts";
import { createRuleReader } from "./rule-features.ts";
import { createWordReader } from "./word-features.ts";

export function createChineseReader<Feature>(look: Look<Feature>): FeatureReader<Feature> {
  const [characters, words, rules] = [createCharacterReader(look), createWordReader(look), createRuleReader(look)];
  return (view, ruled, see) => {
    const shapes = toShapes(view.key);
    characters(shapes, see);
    words(view.words, see);
    rules(shapes.split(""), ruled, see);
  };
}

/** Figures are alike, and so are Latin letters. */
function toShapes(key: string): string {
  return key.replace(/\d/gu, "0").replace(/[A-Z]/gu, "A").replace(/[a-z]/gu, "a");
}
