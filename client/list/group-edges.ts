/** Every relation of a set once, under the thing of its two that has more of them. */

import type { EdgeRecord, NodeId, NodeRecord, Subgraph } from "#graph/schema";

export interface ListedEdge {
  readonly edge: EdgeRecord;
  readonly from: NodeRecord;
  readonly to: NodeRecord;
}

export interface EdgeGroup {
  readonly node: NodeRecord;
  readonly edges: readonly ListedEdge[];
}

/** The groups, the best connected first. */
export function groupEdges(graph: Subgraph): readonly EdgeGroup[] {
  const ranked = rankByDegree(graph);
  const ranks = new Map(ranked.map((node, rank) => [node.id, rank]));
  const rank = (id: NodeId) => ranks.get(id) ?? ranked.length;
  const owned = Map.groupBy(listEdges(graph), ({ edge }) => (rank(edge.from) <= rank(edge.to) ? edge.from : edge.to));

  return ranked.flatMap((node) => {
    const edges = owned.get(node.id);
    return edges === undefined ? [] : [{ node, edges }];
  });
}

/** The relations of the set with their two things; one that lacks an end in the set is left out. */
export function listEdges({ nodes, edges }: Subgraph): readonly ListedEdge[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return edges.flatMap((edge) => {
    const [from, to] = [byId.get(edge.from), byId.get(edge.to)];
    return from && to ? [{ edge, from, to }] : [];
  });
}

/** The things of the set that no relation of the set joins. */
export function findAlone({ nodes, edges }: Subgraph): readonly NodeRecord[] {
  const joined = new Set(edges.flatMap((edge) => [edge.from, edge.to]));
  return nodes.filter(({ id }) => !joined.has(id));
}

function rankByDegree({ nodes, edges }: Subgraph): readonly NodeRecord[] {
  const degrees = new Map<NodeId, number>();
  for (const id of edges.flatMap((edge) => [edge.from, edge.to])) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  const degree = ({ id }: NodeRecord) => degrees.get(id) ?? 0;
  return nodes.toSorted((a, b) => degree(b) - degree(a) || (a.id < b.id ? -1 : 1));
}
