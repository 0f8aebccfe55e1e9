/** A sentence as it is cited: its words, its article with publisher and date, and the address of its relation here. */

import type { TFunction } from "i18next";
import type { ClaimRecord, EdgeId } from "#graph/schema";
import { formatDate } from "../look/dates.ts";
import { type PageLanguage, toStart, type View } from "../state/view.ts";
import { toUrl } from "../state/view-url.ts";
import { joinClauses } from "../wording/words.ts";

/** A sample says that it is one, lest somebody take it for news. */
export function toCitation(
  { quote, article: { title, publisher, published, sample } }: ClaimRecord,
  address: string,
  language: PageLanguage,
  words: TFunction,
): string {
  const facts = [
    words("edge.citation", { quote, title }),
    publisher,
    sample ? words("sample") : undefined,
    published && formatDate(published, language),
  ];
  return `${joinClauses(
    facts.filter((fact) => fact !== undefined),
    language,
  )} ${address}`;
}

/** Leads to the relation among what is shown now, whatever else is open, hidden or listed. */
export function toAddress({ root, expanded, ...view }: View, edge: EdgeId, origin: string): string {
  const selection = { kind: "edge", id: edge } as const;
  const cited = { ...toStart({ ...view, root, expanded }), root, expanded, selection };
  return new URL(toUrl(cited), origin).href;
}
