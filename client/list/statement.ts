/** A relation in words: the first name, what stands between, the second name, what follows. */

import { EDGE_TYPES, type EdgeType } from "#graph/schema";
import type { PageLanguage } from "../state/view.ts";
import { inLanguage } from "../wording/words.ts";

/** `is in {b}` as `["is in", ""]`; in Chinese there are words after the second name as well. */
export function phraseAround(type: EdgeType, language: PageLanguage): readonly [before: string, after: string] {
  const [before = "", after = ""] = inLanguage(EDGE_TYPES[type].phrase, language).split("{b}");
  return [before.trim(), after.trim()];
}
