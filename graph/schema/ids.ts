/** Ids: readable in a log, derived from content, branded so that one kind is never taken for another. */

import { z } from "zod";
import { EDGE_TYPE_NAMES, type EdgeType } from "./edge-types.ts";
import { NODE_LABELS, type NodeLabel } from "./node-types.ts";

const nodePrefix = NODE_LABELS.map((label) => label.toLowerCase()).join("|");

/** `park:成都高新区` */
export const nodeId = z
  .string()
  .regex(new RegExp(`^(${nodePrefix}):.`, "su"))
  .brand<"NodeId">();
/** `article:结对张江三年-1f2e3d4c` */
export const articleId = z.string().startsWith("article:").brand<"ArticleId">();
/** `claim:1f2e3d4c5b6a7988` */
export const claimId = z.string().startsWith("claim:").brand<"ClaimId">();
/** `park:成都高新区|PARTNERED_WITH|company:BP&C集团` */
export const edgeId = z
  .string()
  .regex(new RegExp(`\\|(${EDGE_TYPE_NAMES.join("|")})\\|`, "u"))
  .brand<"EdgeId">();

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
