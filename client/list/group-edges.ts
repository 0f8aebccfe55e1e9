/** Every relation of a set once, under the thing of its two that has more of them, and read from there. */

import { EDGE_TYPES, type EdgeRecord, type EdgeType, type NodeId, type NodeRecord, type Subgraph } from "#graph/schema";

export interface ListedEdge {
  readonly edge: EdgeRecord;
  readonly from: NodeRecord;
  readonly to: NodeRecord;
}

type Ends = Pick<EdgeRecord, "from" | "to">;

export interface EdgeGroup {
  readonly node: NodeRecord;
  readonly edges: readonly ListedEdge[];
}

/** The groups, the best connected first. */
export function groupEdges(graph: Subgraph): readonly EdgeGroup[] {
  const ranked = rankByDegree(graph);
  const toOwner = prepareOwner(ranked);
  const owned = Map.groupBy(listEdges(graph), ({ edge }) => toOwner(edge));

  return ranked.flatMap((node) => {
    const edges = owned.get(node.id);
    return edges === undefined ? [] : [{ node, edges }];
  });
}

/** The one of the two that has more relations in the set: the list has the relation there. */
export function findOwner(graph: Subgraph, edge: Ends): NodeId {
  return prepareOwner(rankByDegree(graph))(edge);
}

/** For those who work together the graph's own order means nothing: whom one looks at is read first. */
export function toReadingOrder<End extends { readonly id: NodeId }>(
  type: EdgeType,
  [from, to]: readonly [End, End],
  first: NodeId | undefined,
): readonly [End, End] {
  return !EDGE_TYPES[type].directed && to.id === first ? [to, from] : [from, to];
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

function prepareOwner(ranked: readonly NodeRecord[]): (edge: Ends) => NodeId {
  const ranks = new Map(ranked.map((node, rank) => [node.id, rank]));
  const rank = (id: NodeId) => ranks.get(id) ?? ranked.length;
  return ({ from, to }) => (rank(from) <= rank(to) ? from : to);
}

function rankByDegree({ nodes, edges }: Subgraph): readonly NodeRecord[] {
  const degrees = new Map<NodeId, number>();
  for (const id of edges.flatMap((edge) => [edge.from, edge.to])) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  const degree = ({ id }: NodeRecord) => degrees.get(id) ?? 0;
  return nodes.toSorted((a, b) => degree(b) - degree(a) || (a.id < b.id ? -1 : 1));
}
