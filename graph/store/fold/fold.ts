/** The graph as a pure function of the articles on record: the same articles in any order give the same graph. */

import {
  type ArticleRecord,
  EDGE_TYPES,
  type EdgeId,
  type EdgeType,
  type NodeId,
  toEdgeId,
} from "../../schema/index.ts";
import { type FoldedClaim, foldClaims, type NodeOf } from "./fold-claims.ts";
import { joinReadings } from "./join-readings.ts";
import { type FoldedNode, nameThings } from "./name-things.ts";
import { compareBy, compareText } from "./order.ts";
import type { Reading } from "./reading.ts";

/** The fold of its claims and nothing else: it has at least one. */
export interface FoldedEdge {
  readonly id: EdgeId;
  readonly type: EdgeType;
  readonly from: NodeId;
  readonly to: NodeId;
  readonly claims: readonly [FoldedClaim, ...FoldedClaim[]];
}

/** Every list is in a fixed order: articles, nodes and edges by id, claims by article and place. */
export interface FoldedGraph {
  readonly articles: readonly ArticleRecord[];
  readonly nodes: readonly FoldedNode[];
  readonly claims: readonly FoldedClaim[];
  readonly edges: readonly FoldedEdge[];
}

export function foldArticles(records: Iterable<ArticleRecord>): FoldedGraph {
  const articles = [...records].sort((a, b) => compareText(a.id, b.id));
  const nodes = nameThings(joinReadings(articles.flatMap(toReadings)));
  const nodeOf: NodeOf = new Map(nodes.flatMap((node) => node.readings.map(({ entity }) => [entity, node])));

  const claims = articles.flatMap((article) => foldClaims(article, nodeOf)).sort(byPlace);
  return { articles, nodes, claims, edges: foldEdges(claims) };
}

function toReadings(article: ArticleRecord): readonly Reading[] {
  return article.entities.map((entity) => ({ article, entity }));
}

const byPlace = compareBy<FoldedClaim>(
  (a, b) => compareText(a.article.id, b.article.id),
  (a, b) => a.read.sentence[0] - b.read.sentence[0],
  (a, b) => compareText(a.id, b.id),
);

function foldEdges(claims: readonly FoldedClaim[]): readonly FoldedEdge[] {
  const edges = new Map<EdgeId, FoldedEdge & { claims: [FoldedClaim, ...FoldedClaim[]] }>();
  for (const claim of claims) {
    const type = claim.read.type;
    const [from, to] = toEnds(claim);
    const id = toEdgeId(type, from, to);
    const edge = edges.get(id);
    if (edge === undefined) edges.set(id, { id, type, from, to, claims: [claim] });
    else edge.claims.push(claim);
  }
  return [...edges.values()].sort((a, b) => compareText(a.id, b.id));
}

/** Who partners with whom is no direction: such an edge starts at the id that comes first. */
function toEnds({ read, subject, object }: FoldedClaim): readonly [NodeId, NodeId] {
  const turned = !EDGE_TYPES[read.type].directed && compareText(subject.id, object.id) > 0;
  return turned ? [object.id, subject.id] : [subject.id, object.id];
}
