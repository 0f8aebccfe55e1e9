/** What the sentences of an article say of the things in the graph. */

import { type ArticleRecord, type ClaimId, mayJoin, type ReadClaim, type ReadEntity } from "../../schema/index.ts";
import { type Evidence, toEvidence } from "./evidence.ts";
import type { FoldedNode } from "./name-things.ts";
import { compareBy, compareText } from "./order.ts";

export interface FoldedClaim {
  readonly id: ClaimId;
  readonly article: ArticleRecord;
  readonly subject: FoldedNode;
  readonly object: FoldedNode;
  readonly quote: string;
  readonly read: ReadClaim;
  /** Whether a person has found it right. */
  readonly reviewed: boolean;
}

/** Which thing an article's reading of it has become. */
export type NodeOf = ReadonlyMap<ReadEntity, FoldedNode>;

export function toNodeOf(nodes: readonly FoldedNode[]): NodeOf {
  return new Map(nodes.flatMap((node) => node.readings.map(({ entity }) => [entity, node])));
}

/** By article and place. */
export function foldClaims(articles: readonly ArticleRecord[], nodeOf: NodeOf): readonly FoldedClaim[] {
  return articles.flatMap((article) => claimsOf(article, nodeOf)).sort(byPlace);
}

const byPlace = compareBy<FoldedClaim>(
  (a, b) => compareText(a.article.id, b.article.id),
  (a, b) => a.read.sentence[0] - b.read.sentence[0],
  (a, b) => compareText(a.id, b.id),
);

/**
 * This is the one place where a claim may be lost: when its two ends are the same thing after all, when the schema lets no such
 * edge be, or when the same sentence says it already (what is said as a fact wins over what is planned).
 */
function claimsOf(article: ArticleRecord, nodeOf: NodeOf): readonly FoldedClaim[] {
  const claims = new Map<ClaimId, FoldedClaim>();
  for (const evidence of actualFirst(toEvidence(article))) {
    const claim = toClaim(article, evidence, nodeOf);
    if (claim !== undefined && !claims.has(claim.id)) claims.set(claim.id, claim);
  }
  return [...claims.values()];
}

function actualFirst(evidence: readonly Evidence[]): readonly Evidence[] {
  return [...evidence].sort((a, b) => Number(a.read.status === "planned") - Number(b.read.status === "planned"));
}

function toClaim(article: ArticleRecord, { id, quote, read, ...ends }: Evidence, nodeOf: NodeOf) {
  const [subject, object] = [nodeOf.get(ends.subject), nodeOf.get(ends.object)];
  if (subject === undefined || object === undefined || subject === object) return undefined;
  return mayJoin(read.type, subject.label, object.label)
    ? { id, article, subject, object, quote, read, reviewed: false }
    : undefined;
}
