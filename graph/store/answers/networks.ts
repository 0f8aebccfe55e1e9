/** Networks: named questions (cypher/networks) and the instances of them that the data holds. */

import { z } from "zod";
import { type NetworkQuery, networkQueries } from "#cypher";
import {
  type NetworkDetails,
  type NetworkSummary,
  type NodeId,
  type NodeRecord,
  networkSummary,
  nodeId,
  toNodeIds,
} from "../../schema/index.ts";
import { ask, parseRows, type Run } from "./ask.ts";
import { findSubgraph } from "./edges.ts";
import { findNodes } from "./nodes.ts";

const instanceRow = z.object({ anchors: z.array(nodeId).min(1), nodes: z.array(nodeId).min(1) });
const sizeRow = networkSummary.pick({ edgeCount: true, since: true }).extend({ position: z.int() });

/** How many networks of one question are listed: more than anybody reads, and few enough to be found at once. */
const MOST = 24;

interface Instance extends z.infer<typeof instanceRow> {
  readonly question: NetworkQuery;
}

export async function findNetworks(run: Run): Promise<readonly NetworkSummary[]> {
  const instances: Instance[] = [];
  for (const question of networkQueries()) instances.push(...(await findInstances(run, question, null)));
  return toSummaries(run, instances);
}

export async function findNetwork(run: Run, id: string): Promise<NetworkDetails | undefined> {
  const [name, anchors] = [id.slice(0, id.indexOf(":")), toNodeIds(id.slice(id.indexOf(":") + 1))];
  const question = networkQueries().find((query) => query.question === name);
  if (question === undefined) return undefined;

  const instances = await findInstances(run, question, anchors);
  const instance = instances.find((found) => toId(found) === id);
  const [summary] = await toSummaries(run, instance === undefined ? [] : [instance]);
  if (instance === undefined || summary === undefined) return undefined;
  return { ...summary, graph: { ...(await findSubgraph(run, instance.nodes)), truncated: false } };
}

/** Of one question, the largest first; all of them, or only the one that is about these anchors. */
async function findInstances(
  run: Run,
  question: NetworkQuery,
  anchors: readonly NodeId[] | null,
): Promise<readonly Instance[]> {
  const rows = parseRows(await run(question.query, { anchors, limit: MOST }), instanceRow);
  return rows.map((row) => ({ ...row, question }));
}

async function toSummaries(run: Run, instances: readonly Instance[]): Promise<readonly NetworkSummary[]> {
  if (instances.length === 0) return [];
  const sizes = await ask(run, "network-sizes", sizeRow, { networks: instances.map(({ nodes }) => nodes) });
  const anchors = await findNodes(run, [...new Set(instances.flatMap((instance) => instance.anchors))]);
  const [sizeAt, anchorOf] = [
    new Map(sizes.map((size) => [size.position, size])),
    new Map(anchors.map((node) => [node.id, node])),
  ];

  return instances.map((instance, position) => ({
    id: toId(instance),
    question: instance.question.question,
    title: instance.question.title,
    anchors: instance.anchors.flatMap((id): readonly NodeRecord[] =>
      [anchorOf.get(id)].filter((node) => node !== undefined),
    ),
    nodeCount: instance.nodes.length,
    edgeCount: sizeAt.get(position)?.edgeCount ?? 0,
    since: sizeAt.get(position)?.since,
  }));
}

function toId({ question, anchors }: Instance): string {
  return `${question.question}:${anchors.join("|")}`;
}
