/** What a sentence may leave unsaid: whom the article is about, what was named before, which list it stands in. */

import { NODE_LABELS } from "#graph/schema";
import type { ResolvedArticle, Sentence } from "../documents.ts";
import type { Anchor } from "./calendar.ts";
import type { Topic } from "./clauses.ts";
import { toAnchor } from "./dates.ts";
import type { Member } from "./line.ts";

export interface Context {
  /** Whom the sentence before was about. */
  readonly topic: Topic;
  /** Whom the last line was about that is no item of a list: what the items speak of. */
  readonly lead: Topic;
  /** What the last sentence named that names anything, in order. */
  readonly named: readonly Member[];
  /** The thing of each label that the article names most. */
  readonly main: readonly Member[];
  /** The day that its dates count from. */
  readonly anchor: Anchor | undefined;
  readonly block: number;
}

export function openContext(article: ResolvedArticle): Context {
  const anchor = toAnchor(article.article.published, article.article.text);
  return { topic: undefined, lead: undefined, named: [], main: mainThings(article), anchor, block: -1 };
}

/** In a new block nobody is spoken of yet, but for the items of a list. */
export function enterSentence(context: Context, { block, role }: Sentence): Context {
  if (block === context.block) return context;
  return { ...context, block, topic: role === "item" ? context.lead : undefined };
}

export function leaveSentence(context: Context, { role }: Sentence, topic: Topic, named: readonly Member[]): Context {
  const lead = role === "item" ? context.lead : topic;
  return { ...context, topic, lead, named: named.length === 0 ? context.named : named };
}

function mainThings({ entities, mentions }: ResolvedArticle): readonly Member[] {
  const counts = new Map<number, number>();
  for (const mention of mentions)
    for (const entity of mention.entities) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return NODE_LABELS.flatMap((label): readonly Member[] => {
    const rivals = [...counts].filter(([entity]) => entities[entity]?.label === label);
    const [entity] = rivals.toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [];
    const mention = mentions.find(({ entities: meant, kind }) => kind === "name" && meant[0] === entity);
    return entity === undefined || mention === undefined ? [] : [{ entity, mention, side: 0 }];
  });
}
