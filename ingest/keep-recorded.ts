/** What stays on record of an article whose file now says what nobody can use: a date that is no day, a publisher that is a list. */

import type { ArticleRecord } from "#graph/schema";
import type { Article } from "./documents.ts";

export interface Kept {
  readonly article: Article;
  /** A line for each thing that would have been lost. */
  readonly warnings: readonly string[];
}

const KEYS = { date: "published", publisher: "publisher" } as const;

export function keepRecorded(article: Article, record: ArticleRecord | undefined): Kept {
  const kept = (article.unusable ?? []).flatMap((field) => {
    const value = record?.[KEYS[field]];
    return value === undefined || value === article[KEYS[field]] ? [] : [{ field, value }];
  });
  return {
    article: { ...article, ...Object.fromEntries(kept.map(({ field, value }) => [KEYS[field], value])) },
    warnings: kept.map(({ field, value }) => `its ${field} on record, ${value}, stays`),
  };
}
