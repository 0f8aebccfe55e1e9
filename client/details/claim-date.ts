/** When a sentence says that it happened, and whether its year was concluded. */

import type { TFunction } from "i18next";
import type { ClaimRecord } from "#graph/schema";
import { formatDate } from "../look/dates.ts";
import type { PageLanguage } from "../state/view.ts";

export function claimDate(claim: ClaimRecord, language: PageLanguage, words: TFunction): string | undefined {
  if (claim.date === undefined) return undefined;
  const date = formatDate(claim.date, language);
  return claim.dateInferred ? words("edge.inferredDate", { date }) : date;
}
