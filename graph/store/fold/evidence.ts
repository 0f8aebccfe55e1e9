/** What follows from an article alone, claim by claim: an id that nothing can move, and the quotation. */

import { createHash } from "node:crypto";
import {
  type ArticleRecord,
  type ClaimId,
  EDGE_TYPES,
  joinLines,
  type ReadClaim,
  type ReadEntity,
} from "../../schema/index.ts";
import { foldKnownName } from "./search-names.ts";

/** A claim with its ends and what is made of it. */
export interface Evidence {
  readonly id: ClaimId;
  readonly quote: string;
  readonly read: ReadClaim;
  readonly subject: ReadEntity;
  readonly object: ReadEntity;
}

/** An article is folded again whenever another comes in; this part of the work is done once. */
const known = new WeakMap<ArticleRecord, readonly Evidence[]>();

/** In the order of the record's claims. */
export function toEvidence(article: ArticleRecord): readonly Evidence[] {
  const before = known.get(article);
  if (before !== undefined) return before;

  const evidence = article.claims.flatMap((read): readonly Evidence[] => {
    const [subject, object] = [article.entities[read.subject], article.entities[read.object]];
    if (subject === undefined || object === undefined) return [];
    const quote = joinLines(article.text.slice(...read.sentence)).text;
    return [{ id: toClaimId(article, read, subject, object), quote, read, subject, object }];
  });
  known.set(article, evidence);
  return evidence;
}

function toClaimId(article: ArticleRecord, read: ReadClaim, subject: ReadEntity, object: ReadEntity): ClaimId {
  const ends = [toNameKey(subject), toNameKey(object)];
  const parts = [article.id, read.type, ...(EDGE_TYPES[read.type].directed ? ends : ends.sort()), read.sentence[0]];
  const hash = createHash("sha256").update(JSON.stringify(parts)).digest("hex");
  return `claim:${hash.slice(0, 16)}` as ClaimId;
}

function toNameKey({ label, name }: ReadEntity): string {
  return `${label}:${foldKnownName(name) || name}`;
}
