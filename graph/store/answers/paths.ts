/** The shortest ways between two things: each way once, at each step the relation with the most evidence. */

import { z } from "zod";
import { type EdgeRecord, type NodeId, nodeId, type Path } from "../../schema/index.ts";
import { ask, type Run } from "./ask.ts";
import { findSubgraph } from "./edges.ts";

const pathRow = z.object({ nodes: z.array(nodeId) });

export async function findPaths(run: Run, from: NodeId, to: NodeId, limit: number): Promise<readonly Path[]> {
  if (from === to) return [];
  const ways = await ask(run, "paths", pathRow, { from, to, limit });
  const { nodes, edges } = await findSubgraph(run, [...new Set(ways.flatMap((way) => way.nodes))]);

  const byId = new Map(nodes.map((node) => [node.id, node]));
  const best = toBestEdges(edges);
  return ways.map((way) => ({
    nodes: way.nodes.flatMap((id) => byId.get(id) ?? []),
    edges: way.nodes.slice(1).flatMap((id, index) => best.get(toPair(way.nodes[index] ?? id, id)) ?? []),
  }));
}

/** For each two things the relation with the most claims; of equals the first by id. */
function toBestEdges(edges: readonly EdgeRecord[]): ReadonlyMap<string, EdgeRecord> {
  const best = new Map<string, EdgeRecord>();
  for (const edge of edges) {
    const before = best.get(toPair(edge.from, edge.to));
    if (before === undefined || edge.claims.length > before.claims.length) best.set(toPair(edge.from, edge.to), edge);
  }
  return best;
}

function toPair(a: NodeId, b: NodeId): string {
  return JSON.stringify([a, b].sort());
}
