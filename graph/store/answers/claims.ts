/** Claims: what a sentence says, with the places in the quotation that a page marks. */

import type { z } from "zod";
import {
  articleId,
  type ClaimId,
  type ClaimRecord,
  claimRecord,
  joinLines,
  type Span,
  toPlaceInQuote,
} from "../../schema/index.ts";
import { ask, type Run } from "./ask.ts";
import { articleHead } from "./nodes.ts";
import { flatSpan, flatSpans } from "./spans.ts";
import { findTexts } from "./texts.ts";

const claimRow = claimRecord
  .omit({ marks: true, article: true })
  .extend({ span: flatSpan, subjectSpan: flatSpan, objectSpan: flatSpan, cueSpans: flatSpans, articleId })
  .extend(articleHead.omit({ id: true }).shape);

type ClaimRow = z.infer<typeof claimRow>;

/** Newest article first, then in the order of its text. */
export async function findClaims(run: Run, ids: readonly ClaimId[]): Promise<readonly ClaimRecord[]> {
  const rows = await ask(run, "claims", claimRow, { ids });
  const texts = await findTexts(
    run,
    rows.map((row) => row.articleId),
  );
  return rows.map((row) => toClaimRecord(row, texts.get(row.articleId) ?? ""));
}

function toClaimRecord(row: ClaimRow, text: string): ClaimRecord {
  const { articleId: id, title, source, language, published, publisher, sample, ...rest } = row;
  const { subjectSpan, objectSpan, cueSpans, ...claim } = rest;
  const article = { id, title, source, language, published, publisher, sample };
  return { ...claim, marks: toMarks(row, text), article };
}

/** A name that stands in an earlier sentence has no place in this quotation, and no mark. */
function toMarks({ span, subjectSpan, objectSpan, cueSpans }: ClaimRow, text: string): ClaimRecord["marks"] {
  const joined = joinLines(text.slice(...span));
  const toMark = (role: "subject" | "object" | "cue", place: Span) => {
    const inQuote = toPlaceInQuote(joined, span, place);
    return inQuote === undefined ? [] : [{ role, span: inQuote }];
  };
  return [
    ...toMark("subject", subjectSpan),
    ...toMark("object", objectSpan),
    ...cueSpans.flatMap((cue) => toMark("cue", cue)),
  ].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
}
