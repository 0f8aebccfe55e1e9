/** The graph as both databases hold it: nodes with labels, relationships with types, flat properties (docs/schema.md). */

import type { CypherValue } from "#cypher";
import type { ArticleRecord, Span } from "../../schema/index.ts";
import type { FoldedEdge, FoldedGraph } from "./fold.ts";
import type { FoldedClaim } from "./fold-claims.ts";
import type { FoldedNode } from "./name-things.ts";
import { toSearchNames } from "./search-names.ts";
import { findTiedByShortName } from "./tied-by-short-name.ts";

/** As in the language: an integer is a bigint, a float a number. */
export type Properties = Readonly<Record<string, CypherValue>>;

export interface ShapedNode {
  /** The first is the label that its id is unique under. */
  readonly labels: readonly ["Entity", string] | readonly ["Article"] | readonly ["Claim"];
  readonly properties: Properties & { readonly id: string };
}

export interface ShapedRelationship {
  readonly type: string;
  /** The ids of its ends; there is one relationship of a type between two ends in a direction. */
  readonly start: string;
  readonly end: string;
  readonly properties: Properties;
}

export interface Shape {
  readonly nodes: readonly ShapedNode[];
  readonly relationships: readonly ShapedRelationship[];
}

export function toShape(graph: FoldedGraph): Shape {
  const entities = countBy(graph.nodes.flatMap((node) => [...node.mentions.keys()]));
  const claims = countBy(graph.claims.flatMap(({ article, subject, object }) => [article.id, subject.id, object.id]));
  return {
    nodes: [
      ...graph.nodes.map((node) => toEntity(node, claims(node.id))),
      ...graph.articles.map((article) => toArticle(article, entities(article.id), claims(article.id))),
      ...graph.claims.map(toClaim),
    ],
    relationships: [
      ...graph.nodes.flatMap(toMentions),
      ...graph.claims.flatMap(toStatements),
      ...graph.edges.map(toRelationship),
    ],
  };
}

function countBy(keys: readonly string[]): (key: string) => bigint {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return (key) => BigInt(counts.get(key) ?? 0);
}

function toEntity({ id, label, name, aliases, mentions }: FoldedNode, claimCount: bigint): ShapedNode {
  const search = [...new Set([name, ...aliases].flatMap(toSearchNames))];
  const properties = { id, name, aliases, articleCount: BigInt(mentions.size), claimCount, search };
  return { labels: ["Entity", label], properties };
}

function toArticle(article: ArticleRecord, entityCount: bigint, claimCount: bigint): ShapedNode {
  const { id, title, source, language, published, publisher, sample, text, start, blocks } = article;
  const properties = withoutGaps({
    ...{ id, title, source, language, published, publisher, sample, text, entityCount, claimCount },
    start: BigInt(start),
    blockRoles: blocks.map(({ role }) => role),
    blockSpans: flatten(blocks.map(({ span }) => span)),
  });
  return { labels: ["Article"], properties: { ...properties, id } };
}

function toClaim({ id, quote, read, reviewed }: FoldedClaim): ShapedNode {
  const properties = withoutGaps({
    ...{ id, quote, type: read.type, status: read.status, rule: read.rule, reviewed },
    date: read.date?.value,
    dateInferred: read.date?.inferred ?? false,
    amount: read.amount?.value,
    currency: read.amount?.currency,
    span: flatten([read.sentence]),
    subjectSpan: flatten([read.subjectSpan]),
    objectSpan: flatten([read.objectSpan]),
    cueSpans: flatten(read.cues),
  });
  return { labels: ["Claim"], properties: { ...properties, id } };
}

function toMentions({ id, name, mentions, readings }: FoldedNode): readonly ShapedRelationship[] {
  const tied = findTiedByShortName(readings, name);
  return [...mentions].map(([article, spans]) => ({
    type: "MENTIONS",
    start: article,
    end: id,
    properties: { spans: flatten(spans), byShortName: tied.has(article) },
  }));
}

function toStatements({ id, article, subject, object }: FoldedClaim): readonly ShapedRelationship[] {
  return [
    { type: "STATES", start: article.id, end: id, properties: {} },
    { type: "SUBJECT", start: id, end: subject.id, properties: {} },
    { type: "OBJECT", start: id, end: object.id, properties: {} },
  ];
}

function toRelationship({ id, type, from, to, claims }: FoldedEdge): ShapedRelationship {
  const status = claims.some(({ read }) => read.status === "actual") ? "actual" : "planned";
  const dates = claims.flatMap(({ read }) => (read.status === status && read.date?.value) || []).sort();
  const properties = withoutGaps({
    id,
    status,
    since: dates.at(0),
    until: dates.at(-1),
    claims: claims.map((claim) => claim.id),
    articleCount: BigInt(new Set(claims.map(({ article }) => article.id)).size),
  });
  return { type, start: from, end: to, properties };
}

/** Databases hold flat lists only: `[[3, 5], [9, 12]]` is kept as `[3, 5, 9, 12]`. */
function flatten(spans: readonly Span[]): readonly bigint[] {
  return spans.flatMap(([start, end]) => [BigInt(start), BigInt(end)]);
}

function withoutGaps(properties: Readonly<Record<string, CypherValue | undefined>>): Record<string, CypherValue> {
  const stated = Object.entries(properties).filter((entry): entry is [string, CypherValue] => entry[1] !== undefined);
  return Object.fromEntries(stated);
}
