/** What forms refer to by name: classes of words and sets of labels. */

import type { NodeLabel } from "#graph/schema";
import { LexiconError } from "../lexicon/lexicon-error.ts";

export interface Vocabulary {
  /** Where they stand. */
  readonly file: string;
  readonly classes: ReadonlyMap<string, readonly string[]>;
  readonly sets: ReadonlyMap<string, readonly NodeLabel[]>;
}

export function labelsOf(set: string, { file, sets }: Vocabulary): readonly NodeLabel[] {
  const labels = sets.get(set);
  if (labels === undefined) throw new LexiconError(`there is no set "${set}" in ${file}`);
  return labels;
}

export function wordsOf(name: string, { file, classes }: Vocabulary): readonly string[] {
  const words = classes.get(name);
  if (words === undefined) throw new LexiconError(`there is no class "${name}" in ${file}`);
  return words;
}
