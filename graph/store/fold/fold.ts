/** The graph as a pure function of the articles on record and of what people say of them: in any order they give the same graph. */

import {
  type ArticleRecord,
  EDGE_TYPES,
  type EdgeId,
  type EdgeType,
  type NodeId,
  toEdgeId,
} from "../../schema/index.ts";
import type { OverrideProblem, PlacedOverride } from "../overrides/placed-override.ts";
import { type FoldedClaim, foldClaims, toNodeOf } from "./fold-claims.ts";
import { foldCorrected } from "./fold-corrected.ts";
import { joinReadings } from "./join-readings.ts";
import { type FoldedNode, nameThings } from "./name-things.ts";
import { compareText } from "./order.ts";
import type { Reading } from "./reading.ts";

/** The fold of its claims and nothing else: it has at least one. */
export interface FoldedEdge {
  readonly id: EdgeId;
  readonly type: EdgeType;
  readonly from: NodeId;
  readonly to: NodeId;
  readonly claims: readonly [FoldedClaim, ...FoldedClaim[]];
}

/** Every list is in a fixed order: articles, nodes and edges by id, claims by article and place, problems by file and line. */
export interface FoldedGraph {
  readonly articles: readonly ArticleRecord[];
  readonly nodes: readonly FoldedNode[];
  readonly claims: readonly FoldedClaim[];
  readonly edges: readonly FoldedEdge[];
  /** What people say that matches nothing, or contradicts itself. */
  readonly problems: readonly OverrideProblem[];
}

export function foldArticles(records: Iterable<ArticleRecord>, overrides: readonly PlacedOverride[] = []): FoldedGraph {
  const articles = [...records].sort((a, b) => compareText(a.id, b.id));
  const readings = articles.flatMap(toReadings);
  const { nodes, claims, problems } =
    overrides.length === 0 ? foldAsRead(articles, readings) : foldCorrected(articles, readings, overrides);
  return { articles, nodes, claims, edges: foldEdges(claims), problems };
}

function toReadings(article: ArticleRecord): readonly Reading[] {
  return article.entities.map((entity) => ({ article, entity }));
}

function foldAsRead(articles: readonly ArticleRecord[], readings: readonly Reading[]) {
  const nodes = nameThings(joinReadings(readings));
  return { nodes, claims: foldClaims(articles, toNodeOf(nodes)), problems: [] };
}

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
