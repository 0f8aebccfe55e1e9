/** Small graphs for the tests of the canvas, written as a reader would say them. */

import {
  type EdgeRecord,
  type EdgeType,
  type NodeLabel,
  type NodeRecord,
  type Subgraph,
  toEdgeId,
  toNodeId,
} from "#graph/schema";
import { claimId } from "../../../graph/schema/ids.ts";

export function aNode(label: NodeLabel, name: string): NodeRecord {
  return { id: toNodeId(label, name), label, name, aliases: [], articleCount: 1, claimCount: 1 };
}

export function anEdge(
  from: NodeRecord,
  type: EdgeType,
  to: NodeRecord,
  rest: Partial<Pick<EdgeRecord, "status" | "articleCount">> = {},
): EdgeRecord {
  return {
    id: toEdgeId(type, from.id, to.id),
    type,
    from: from.id,
    to: to.id,
    status: "actual",
    claims: [claimId.parse("claim:1")],
    articleCount: 1,
    ...rest,
  };
}

export function aGraph(nodes: readonly NodeRecord[], edges: readonly EdgeRecord[]): Subgraph {
  return { nodes, edges, truncated: false };
}

/** A hub with so many companies around it. */
export function aStar(name: string, spokes: number): Subgraph {
  const hub = aNode("Park", name);
  const companies = Array.from({ length: spokes }, (_, index) => aNode("Company", `${name}第${index + 1}企业`));
  return aGraph(
    [hub, ...companies],
    companies.map((company) => anEdge(company, "LOCATED_IN", hub)),
  );
}

export function together(...graphs: readonly Subgraph[]): Subgraph {
  return aGraph(
    graphs.flatMap(({ nodes }) => nodes),
    graphs.flatMap(({ edges }) => edges),
  );
}
