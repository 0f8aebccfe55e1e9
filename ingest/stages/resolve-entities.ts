/** Stage 5: says which thing each mention means; one thing however it is spelled, two for two however alike. */

import { toTextHash } from "../article-id.ts";
import type { Article, Entity, Mention, ResolvedArticle, ResolvedMention, Sentence } from "../documents.ts";
import { toEquations } from "../entities/equations.ts";
import { groupNames, toNameForms } from "../entities/group-names.ts";
import type { Named } from "../entities/named.ts";
import { DescriptionResolver } from "../entities/resolve-descriptions.ts";
import { toEntity } from "../entities/to-entity.ts";
import { toTold } from "../entities/told-descriptions.ts";
import { toFoldedName } from "../mentions/script.ts";

export function resolveEntities(
  article: Article,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
): ResolvedArticle {
  const forms = toNameForms(mentions);
  const equations = toEquations(sentences, mentions);
  const groups = groupNames(forms, equations);
  const numbers = [...new Set(groups.values())].sort((a, b) => a - b);
  const formsOf = Map.groupBy(forms, ({ folded }) => groups.get(folded));
  const prefixed = mentions.filter(({ prefix }) => prefix !== undefined);
  const own = toTextHash(article.text);
  const entities = numbers.map((group) => toEntity(formsOf.get(group) ?? [], prefixed, own));
  const positions = new Map([...groups].map(([name, group]) => [name, numbers.indexOf(group)] as const));
  const resolver = new DescriptionResolver(
    toNamed(mentions, positions),
    entities,
    sentences,
    toTold(equations, positions),
  );
  return { article, sentences, entities, mentions: resolveMentions(mentions, positions, entities, resolver) };
}

function toNamed(mentions: readonly Mention[], positions: ReadonlyMap<string, number>): readonly Named[] {
  return mentions.flatMap(({ kind, text, sentence, start, end, prefix }) => {
    const entity = kind === "name" ? positions.get(toFoldedName(text)) : undefined;
    return entity === undefined ? [] : [{ entity, sentence, start: prefix?.start ?? start, end }];
  });
}

function resolveMentions(
  mentions: readonly Mention[],
  positions: ReadonlyMap<string, number>,
  entities: readonly Entity[],
  resolver: DescriptionResolver,
): readonly ResolvedMention[] {
  return mentions.flatMap((mention) => {
    const own = positions.get(toFoldedName(mention.text));
    if (mention.kind === "name")
      return own === undefined ? [] : [{ ...mention, label: entities[own]?.label ?? mention.label, entities: [own] }];
    const meant = resolver.resolve(mention);
    const label = meant[0] === undefined ? undefined : entities[meant[0]]?.label;
    return label === undefined ? [] : [{ ...mention, label, entities: meant }];
  });
}
