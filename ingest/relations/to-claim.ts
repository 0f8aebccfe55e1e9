/** What was read of a pair, as a claim with the places that prove it; what was taken back, as a denial. */

import type { Span } from "#graph/schema";
import type { Claim, Denial, ResolvedArticle } from "../documents.ts";
import { type Circumstances, circumstancesOf } from "./circumstances.ts";
import type { LikelyPair } from "./classifier/read-pairs.ts";
import type { Line, Member } from "./line.ts";
import type { Match, Pair } from "./match.ts";
import type { Finding } from "./prepare.ts";
import { toArticleSpan } from "./spans.ts";

export function toLikelyClaim(pair: LikelyPair, article: ResolvedArticle, around: Circumstances): Claim {
  return { ...toClaim(pair, pair, pair.status, article), ...circumstancesOf(pair, pair.line, pair.match, around) };
}

export function toClaim(
  pair: Pair,
  { line, match }: Finding,
  status: Claim["status"],
  article: ResolvedArticle,
): Claim {
  return {
    type: pair.type,
    subject: pair.from.entity,
    object: pair.to.entity,
    status,
    sentence: wholeOf(line),
    subjectSpan: spanOf(pair.from, article),
    objectSpan: spanOf(pair.to, article),
    cues: cuesOf(match, line),
    rule: match.frame.name,
  };
}

function wholeOf({ sentence }: Line): Span {
  return toArticleSpan(sentence, 0, sentence.text.length);
}

function cuesOf({ cues }: Match, { sentence, from, to }: Line): readonly Span[] {
  return cues.map(([start, end]) => toArticleSpan(sentence, from[start] ?? 0, to[end - 1] ?? 0));
}

function spanOf({ mention }: Member, { sentences }: ResolvedArticle): Claim["subjectSpan"] {
  return toArticleSpan(sentences[mention.sentence], mention.start, mention.end);
}

export function toDenial({ line, match }: Finding, because: Denial["because"]): Denial {
  return { sentence: wholeOf(line), cues: cuesOf(match, line), rule: match.frame.name, because };
}
