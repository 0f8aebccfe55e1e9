/** Ids: readable in a log, derived from content, branded so that one kind is never taken for another. */

import { z } from "zod";
import { EDGE_TYPE_NAMES, type EdgeType } from "./edge-types.ts";
import { NODE_LABELS, type NodeLabel } from "./node-types.ts";

const nodePrefix = NODE_LABELS.map((label) => label.toLowerCase()).join("|");

/** `park:成都高新区` */
export const NODE_ID = new RegExp(`^(${nodePrefix}):.`, "su");
export const nodeId = z.string().regex(NODE_ID).brand<"NodeId">();
/** `article:结对张江三年-1f2e3d4c` */
export const articleId = z.string().startsWith("article:").brand<"ArticleId">();
/** `claim:1f2e3d4c5b6a7988` */
export const claimId = z.string().startsWith("claim:").brand<"ClaimId">();
const EDGE_TYPE_IN_ID = new RegExp(`\\|(${EDGE_TYPE_NAMES.join("|")})\\|`, "u");

/** `park:成都高新区|PARTNERED_WITH|company:BP&C集团` */
export const edgeId = z.string().regex(EDGE_TYPE_IN_ID).brand<"EdgeId">();

export type NodeId = z.infer<typeof nodeId>;
export type ArticleId = z.infer<typeof articleId>;
export type ClaimId = z.infer<typeof claimId>;
export type EdgeId = z.infer<typeof edgeId>;

export function toNodeId(label: NodeLabel, name: string): NodeId {
  return `${label.toLowerCase()}:${name}` as NodeId;
}

export function toEdgeId(type: EdgeType, from: NodeId, to: NodeId): EdgeId {
  return `${from}|${type}|${to}` as EdgeId;
}

/** Where a list of node ids is cut: at each bar that another id follows. */
const BETWEEN_IDS = new RegExp(`\\|(?=(?:${nodePrefix}):)`, "u");

/** `park:甲|park:乙` names two nodes. */
export function toNodeIds(text: string): readonly NodeId[] {
  return text.split(BETWEEN_IDS) as NodeId[];
}

/** The ends that an edge's id names; undefined when it names none. */
export function toEdgeEnds(id: EdgeId): readonly [NodeId, NodeId] | undefined {
  const [from, type, to] = id.split(EDGE_TYPE_IN_ID);
  const whole = from !== undefined && type !== undefined && to !== undefined;
  return whole ? [from as NodeId, to as NodeId] : undefined;
}
