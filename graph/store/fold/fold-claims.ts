/** What the sentences of an article say of the things in the graph: its claims, with ids that never move. */

import { createHash } from "node:crypto";
import {
  type ArticleRecord,
  type ClaimId,
  EDGE_TYPES,
  mayJoin,
  type ReadClaim,
  type ReadEntity,
} from "../../schema/index.ts";
import type { FoldedNode } from "./name-things.ts";
import { foldName } from "./search-names.ts";

export interface FoldedClaim {
  readonly id: ClaimId;
  readonly article: ArticleRecord;
  readonly subject: FoldedNode;
  readonly object: FoldedNode;
  readonly read: ReadClaim;
}

/** Which thing an article's reading of it has become. */
export type NodeOf = ReadonlyMap<ReadEntity, FoldedNode>;

/**
 * The claims of an article, in the order of its text. This is the one place where a claim may be lost: when its two ends are the
 * same thing after all, when the schema lets no such edge be, or when the same sentence already says it (what is `actual` wins).
 */
export function foldClaims(article: ArticleRecord, nodeOf: NodeOf): readonly FoldedClaim[] {
  const claims = new Map<ClaimId, FoldedClaim>();
  for (const read of actualFirst(article.claims)) {
    const claim = toClaim(article, read, nodeOf);
    if (claim !== undefined && !claims.has(claim.id)) claims.set(claim.id, claim);
  }
  return [...claims.values()];
}

function actualFirst(claims: readonly ReadClaim[]): readonly ReadClaim[] {
  return [...claims].sort((a, b) => Number(a.status === "planned") - Number(b.status === "planned"));
}

function toClaim(article: ArticleRecord, read: ReadClaim, nodeOf: NodeOf): FoldedClaim | undefined {
  const [subjectRead, objectRead] = [article.entities[read.subject], article.entities[read.object]];
  if (subjectRead === undefined || objectRead === undefined) return undefined;
  const [subject, object] = [nodeOf.get(subjectRead), nodeOf.get(objectRead)];
  if (subject === undefined || object === undefined || subject === object) return undefined;
  if (!mayJoin(read.type, subject.label, object.label)) return undefined;

  return { id: toClaimId(article, read, subjectRead, objectRead), article, subject, object, read };
}

/** Made of the article alone, so that no other article can move it. */
function toClaimId(article: ArticleRecord, read: ReadClaim, subject: ReadEntity, object: ReadEntity): ClaimId {
  const ends = [toNameKey(subject), toNameKey(object)];
  const parts = [article.id, read.type, ...(EDGE_TYPES[read.type].directed ? ends : ends.sort()), read.sentence[0]];
  const hash = createHash("sha256").update(JSON.stringify(parts)).digest("hex");
  return `claim:${hash.slice(0, 16)}` as ClaimId;
}

function toNameKey({ label, name }: ReadEntity): string {
  return `${label}:${foldName(name) || name}`;
}
