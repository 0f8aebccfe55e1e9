/** Sets an article for reading: broken lines joined, names and cues in their places, the open sentence known. */

import {
  type ArticleDetails,
  type BlockRole,
  type ClaimRecord,
  joinLines,
  type NodeId,
  type Span,
  toPlaceInQuote,
} from "#graph/schema";
import { type Mark, type Segment, segment } from "../quote/segment.ts";

/** What a stretch of a paragraph is. */
export type Sense =
  | { readonly kind: "name"; readonly node: NodeId }
  | { readonly kind: "cue" }
  /** The sentence of the claim that is open. */
  | { readonly kind: "open" };

export interface Paragraph {
  /** Where it starts in the raw text: its name in the list. */
  readonly start: number;
  readonly role: BlockRole;
  readonly segments: readonly Segment<Sense>[];
}

export function setArticle(article: ArticleDetails, open: ClaimRecord | undefined): readonly Paragraph[] {
  const names = outermost(article.mentions);
  return article.blocks.map(({ role, span }) => {
    const joined = joinLines(article.text.slice(...span));
    const toPlace = (raw: Span) => toPlaceInQuote(joined, span, raw);
    const marks = [
      ...names.flatMap(({ node, span: raw }) => toMark(toPlace(raw), { kind: "name", node })),
      ...article.claims.flatMap((claim) => toCues(claim, toPlace(claim.span))),
      ...(open ? toMark(toPlace(open.span), { kind: "open" }) : []),
    ];
    return { start: span[0], role, segments: segment(joined.text, marks) };
  });
}

function toMark(span: Span | undefined, value: Sense): readonly Mark<Sense>[] {
  return span === undefined ? [] : [{ span, value }];
}

/** A sentence reads in its paragraph as it reads alone, so what is marked in the quotation stands as far into it here. */
function toCues({ marks }: ClaimRecord, sentence: Span | undefined): readonly Mark<Sense>[] {
  if (sentence === undefined) return [];
  const [start] = sentence;
  return marks
    .filter(({ role }) => role === "cue")
    .map(({ span: [from, to] }) => ({ span: [start + from, start + to], value: { kind: "cue" } }));
}

/** Of names within names only the longest is underlined. */
function outermost(mentions: ArticleDetails["mentions"]): ArticleDetails["mentions"] {
  const isWithin = (inner: Span, outer: Span) =>
    outer[0] <= inner[0] && inner[1] <= outer[1] && outer[1] - outer[0] > inner[1] - inner[0];
  return mentions.filter(({ span }) => !mentions.some((other) => isWithin(span, other.span)));
}
