/** Claims in words, for tests of the reading of relations. */

import type { Claim, ResolvedArticle } from "../../ingest/documents.ts";

export { articleOf } from "../../ingest/relations/example-article.ts";

/** "A PARTNERED_WITH B", with "planned" after it when it is. */
export function inWords(claims: readonly Claim[], { entities }: ResolvedArticle): readonly string[] {
  return claims
    .map(({ type, subject, object, status }) => {
      const ends = [entities[subject]?.name, entities[object]?.name];
      if (type === "PARTNERED_WITH" && subject > object) ends.reverse();
      return `${ends[0]} ${type} ${ends[1]}${status === "planned" ? " planned" : ""}`;
    })
    .toSorted();
}
