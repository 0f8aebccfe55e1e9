/** Things: by their ids, and one with all that is known of it. */

import { z } from "zod";
import {
  articleSummary,
  EDGE_TYPE_NAMES,
  type NodeDetails,
  type NodeId,
  type NodeRecord,
  nodeRecord,
} from "../../schema/index.ts";
import { ask, type Run } from "./ask.ts";

const degree = z.object({ type: z.enum(EDGE_TYPE_NAMES), count: z.int().positive() });
export const articleHead = articleSummary.omit({ entityCount: true, claimCount: true });

/** In the order of the ids; an id that nothing has is passed over. */
export async function findNodes(run: Run, ids: readonly NodeId[]): Promise<readonly NodeRecord[]> {
  if (ids.length === 0) return [];
  const nodes = await ask(run, "nodes", nodeRecord, { ids: [...new Set(ids)] });
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

export async function findNode(run: Run, id: NodeId): Promise<NodeDetails | undefined> {
  const [node] = await findNodes(run, [id]);
  if (node === undefined) return undefined;
  return {
    ...node,
    degrees: await ask(run, "node-degrees", degree, { id }),
    articles: await ask(run, "node-articles", articleHead, { id }),
  };
}
