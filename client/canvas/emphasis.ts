/** Who gets how much attention: what is selected, what is pointed at, and who stands back meanwhile. */

import type { NodeId, Subgraph } from "#graph/schema";
import type { Selection } from "../state/selection.ts";
import type { Emphasis } from "./looks.ts";

export interface Emphases {
  readonly nodes: ReadonlyMap<string, Emphasis>;
  readonly edges: ReadonlyMap<string, Emphasis>;
}

/** Pointing at a thing dims all but it, its relations and their ends; what is selected is never dimmed. */
export function toEmphases(graph: Subgraph, selection: Selection, pointed: Selection): Emphases {
  const chosen = toConcerned(graph, selection);
  const near = toConcerned(graph, pointed);
  const isDimming = pointed.kind !== "none";
  const of = (id: string, group: "nodes" | "edges"): Emphasis => {
    if (chosen.core.has(id)) return "selected";
    if (near.core.has(id)) return "pointed";
    return isDimming && !near[group].has(id) ? "dimmed" : "plain";
  };
  return {
    nodes: new Map(graph.nodes.map(({ id }) => [id, of(id, "nodes")])),
    edges: new Map(graph.edges.map(({ id }) => [id, of(id, "edges")])),
  };
}

/** The node itself, or the two ends of the edge. */
export function toConcernedNodes(graph: Subgraph, selection: Selection): readonly NodeId[] {
  if (selection.kind === "none") return [];
  if (selection.kind === "node") return [selection.id];
  return graph.edges.filter(({ id }) => id === selection.id).flatMap(({ from, to }) => [from, to]);
}

/** What to say of it: the name of the node, or of both ends. */
export function toSpokenName(graph: Subgraph, selection: Selection): string {
  const ids = toConcernedNodes(graph, selection);
  return graph.nodes.flatMap(({ id, name }) => (ids.includes(id) ? [name] : [])).join(" — ");
}

interface Concerned {
  /** The thing itself; of an edge, its two ends as well. */
  readonly core: ReadonlySet<string>;
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

function toConcerned(graph: Subgraph, selection: Selection): Concerned {
  if (selection.kind === "none") return { core: new Set(), nodes: new Set(), edges: new Set() };
  const { kind, id } = selection;
  const edges = graph.edges.filter((edge) => (kind === "edge" ? edge.id === id : edge.from === id || edge.to === id));
  const ends = edges.flatMap(({ from, to }) => [from, to]);
  return {
    core: new Set<string>(kind === "edge" ? [id, ...ends] : [id]),
    nodes: new Set(ends),
    edges: new Set(edges.map((edge) => edge.id)),
  };
}
