/** What stays on record of an article whose file says it no more, or says what nobody can use: a date, a publisher. */

import type { ArticleRecord } from "#graph/schema";
import type { Article } from "./documents.ts";

export interface Kept {
  readonly article: Article;
  /** A line for each thing that would have been lost; a warning where the file says something of it. */
  readonly remarks: readonly { readonly event: "note" | "warning"; readonly reason: string }[];
}

const KEYS = { date: "published", publisher: "publisher" } as const;
const FIELDS = ["date", "publisher"] as const;

export function keepRecorded(article: Article, record: ArticleRecord | undefined): Kept {
  const kept = FIELDS.flatMap((field) => {
    const [said, value] = [article[KEYS[field]], record?.[KEYS[field]]];
    const isUnusable = article.unusable?.includes(field) === true;
    return value === undefined || value === said || !(isUnusable || said === undefined)
      ? []
      : [{ field, value, isUnusable }];
  });
  return {
    article: { ...article, ...Object.fromEntries(kept.map(({ field, value }) => [KEYS[field], value])) },
    remarks: kept.map(({ field, value, isUnusable }) =>
      isUnusable
        ? { event: "warning", reason: `its ${field} on record, ${value}, stays` }
        : { event: "note", reason: `it says no ${field} now: the one on record, ${value}, stays` },
    ),
  };
}
