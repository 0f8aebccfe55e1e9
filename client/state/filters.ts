/** What the left column lets through: a facet is a kind of thing, a type of relation or a status, and is shown unless hidden. */

import {
  EDGE_TYPE_NAMES,
  type EdgeRecord,
  type EdgeType,
  NODE_LABELS,
  type NodeId,
  type NodeLabel,
  type NodeRecord,
  type Status,
  type Subgraph,
  status,
} from "#graph/schema";

export type Facet = NodeLabel | EdgeType | Status;
export type Hidden = ReadonlySet<Facet>;

export const NOTHING_HIDDEN: Hidden = new Set<Facet>();
export const STATUSES: readonly Status[] = status.options;
/** Every facet, in the order in which the legend lists them. */
export const FACETS: readonly Facet[] = [...NODE_LABELS, ...EDGE_TYPE_NAMES, ...STATUSES];

export function toggleFacet(hidden: Hidden, facet: Facet): Hidden {
  const next = new Set(hidden);
  if (!next.delete(facet)) next.add(facet);
  return next;
}

/** How many things or relations of each facet the graph holds; facets that it lacks are absent. */
export function countFacets({ nodes, edges }: Subgraph): ReadonlyMap<Facet, number> {
  const counts = new Map<Facet, number>();
  const count = (facet: Facet) => counts.set(facet, (counts.get(facet) ?? 0) + 1);

  for (const node of nodes) count(node.label);
  for (const edge of edges) {
    count(edge.type);
    count(edge.status);
  }
  return counts;
}

/**
 * What is left when the hidden facets are taken away. A thing whose relations are all of hidden types or statuses goes
 * with them; a thing that only loses its neighbors stays, so that hiding a programme leaves its members.
 */
export function applyFilters(graph: Subgraph, hidden: Hidden): Subgraph {
  if (hidden.size === 0) return graph;

  const stated = graph.edges.filter((edge) => !hidden.has(edge.type) && !hidden.has(edge.status));
  const hadRelations = endsOf(graph.edges);
  const hasRelations = endsOf(stated);
  const isShown = ({ id, label }: NodeRecord) => !hidden.has(label) && (hasRelations.has(id) || !hadRelations.has(id));

  const nodes = graph.nodes.filter(isShown);
  const shown = new Set(nodes.map((node) => node.id));
  return { ...graph, nodes, edges: stated.filter((edge) => shown.has(edge.from) && shown.has(edge.to)) };
}

function endsOf(edges: readonly EdgeRecord[]): ReadonlySet<NodeId> {
  return new Set(edges.flatMap((edge) => [edge.from, edge.to]));
}
