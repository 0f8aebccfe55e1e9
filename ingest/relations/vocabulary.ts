/** What forms refer to by name: classes of words and sets of labels. */

import type { NodeLabel } from "#graph/schema";

export interface Vocabulary {
  readonly classes: ReadonlyMap<string, readonly string[]>;
  readonly sets: ReadonlyMap<string, readonly NodeLabel[]>;
}

export function labelsOf(set: string, { sets }: Vocabulary): readonly NodeLabel[] {
  const labels = sets.get(set);
  if (labels === undefined) throw new Error(`There is no set of labels "${set}".`);
  return labels;
}
