/** How often, where and beside how many others an article names a thing: what tells whom it is about. */

import type { NodeLabel } from "#graph/schema";
import type { ResolvedArticle } from "../documents.ts";

export interface Census {
  /** In which sentences each thing is named or meant, by its number: once for each time, in order. */
  readonly sentences: ReadonlyMap<number, readonly number[]>;
  /** How many things there are of each label, and how often the most frequent of them is named. */
  readonly rivals: ReadonlyMap<NodeLabel, number>;
  readonly most: ReadonlyMap<NodeLabel, number>;
}

export function takeCensus({ entities, mentions }: ResolvedArticle): Census {
  const sentences = new Map<number, number[]>();
  for (const { entities: meant, sentence } of mentions) {
    for (const entity of meant) {
      const before = sentences.get(entity);
      if (before === undefined) sentences.set(entity, [sentence]);
      else before.push(sentence);
    }
  }
  const [rivals, most] = [new Map<NodeLabel, number>(), new Map<NodeLabel, number>()];
  for (const [entity, { label }] of entities.entries()) {
    rivals.set(label, (rivals.get(label) ?? 0) + 1);
    most.set(label, Math.max(most.get(label) ?? 0, sentences.get(entity)?.length ?? 0));
  }
  return { sentences, rivals, most };
}
