/** What lies around a thing: step by step, the best evidenced first, until the depth or the limit is reached. */

import { z } from "zod";
import { type NodeId, nodeId, type Subgraph } from "../../schema/index.ts";
import type { NeighborhoodOptions } from "../graph-store.ts";
import { ask, type Run } from "./ask.ts";
import { findSubgraph, toFilterParameters } from "./edges.ts";
import { findNodes } from "./nodes.ts";

const neighborRow = z.object({ id: nodeId });

export async function findNeighborhood(run: Run, id: NodeId, options: NeighborhoodOptions): Promise<Subgraph> {
  const [center] = await findNodes(run, [id]);
  if (center === undefined) return { nodes: [], edges: [], truncated: false };

  const { ids, truncated } = await findReach(run, id, options);
  return { ...(await findSubgraph(run, ids, options)), truncated };
}

async function findReach(run: Run, id: NodeId, options: NeighborhoodOptions) {
  const known: NodeId[] = [id];
  let frontier: readonly NodeId[] = known;

  for (let step = 0; step < options.depth && frontier.length > 0; step++) {
    const room = options.limit - known.length;
    const where = { ids: [...frontier], known: [...known], limit: room + 1 };
    const found = await ask(run, "neighbors", neighborRow, { ...where, ...toFilterParameters(options) });
    frontier = found.slice(0, room).map((neighbor) => neighbor.id);
    known.push(...frontier);
    if (found.length > room) return { ids: known, truncated: true };
  }
  return { ids: known, truncated: false };
}
