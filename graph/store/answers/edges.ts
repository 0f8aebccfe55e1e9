/** Relations: those among some things, and one with the sentences that state it. */

import {
  EDGE_TYPE_NAMES,
  type EdgeDetails,
  type EdgeId,
  type EdgeRecord,
  type EdgeType,
  edgeRecord,
  type NodeId,
  type Status,
  type Subgraph,
  toEdgeEnds,
} from "../../schema/index.ts";
import { ask, type Parameters, type Run } from "./ask.ts";
import { findClaims } from "./claims.ts";
import { findNodes } from "./nodes.ts";

export interface EdgeFilter {
  /** Empty means all. */
  readonly types: readonly EdgeType[];
  readonly status?: Status | undefined;
}

const ALL_EDGES: EdgeFilter = { types: [] };

export function toFilterParameters({ types, status }: EdgeFilter): Parameters {
  return { types: types.length === 0 ? EDGE_TYPE_NAMES : types, status: status ?? null };
}

/** The things and the relations among them. */
export async function findSubgraph(
  run: Run,
  ids: readonly NodeId[],
  filter = ALL_EDGES,
): Promise<Omit<Subgraph, "truncated">> {
  const nodes = await findNodes(run, ids);
  const present = nodes.map(({ id }) => id);
  const edges = await ask(run, "edges-among", edgeRecord, { ids: present, ...toFilterParameters(filter) });
  return { nodes, edges };
}

export async function findEdge(run: Run, id: EdgeId): Promise<EdgeDetails | undefined> {
  const edge = await findEdgeRecord(run, id);
  if (edge === undefined) return undefined;
  const [from, to] = await findNodes(run, [edge.from, edge.to]);
  const claims = await findClaims(run, edge.claims);
  return from && to && { ...edge, ends: [from, to], claims: [...claims] };
}

async function findEdgeRecord(run: Run, id: EdgeId): Promise<EdgeRecord | undefined> {
  const ends = toEdgeEnds(id);
  if (ends === undefined) return undefined;
  const [edge] = await ask(run, "edge", edgeRecord, { id, from: ends[0], to: ends[1] });
  return edge;
}
