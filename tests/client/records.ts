/** Short records for the tests of the page. */

import {
  type ArticleDetails,
  articleDetails,
  type ClaimRecord,
  claimRecord,
  type EdgeRecord,
  type EdgeType,
  edgeRecord,
  type NetworkSummary,
  type NodeId,
  type NodeRecord,
  networkSummary,
  nodeId,
  nodeRecord,
  type Subgraph,
} from "#graph/schema";

const LABELS = { park: "Park", company: "Company", programme: "Programme", place: "Place", fund: "Fund" } as const;

export function id(text: string): NodeId {
  return nodeId.parse(text);
}

/** `park:成都高新区` */
export function node(text: string, aliases: readonly string[] = []): NodeRecord {
  const [prefix = "", name = ""] = text.split(":");
  const label = LABELS[prefix as keyof typeof LABELS];
  return nodeRecord.parse({ id: text, label, name, aliases, articleCount: 1, claimCount: 1 });
}

export function edge(from: string, type: EdgeType, to: string, rest: Partial<EdgeRecord> = {}): EdgeRecord {
  const edgeId = `${from}|${type}|${to}`;
  const record = { id: edgeId, type, from, to, status: "actual", claims: ["claim:1"], articleCount: 1, ...rest };
  return edgeRecord.parse(record);
}

export function graph(nodes: readonly NodeRecord[], edges: readonly EdgeRecord[]): Subgraph {
  return { nodes, edges, truncated: false };
}

interface ClaimParts {
  readonly id?: string;
  readonly type?: EdgeType;
  readonly subject: string;
  readonly object: string;
  readonly quote: string;
  readonly marks?: ClaimRecord["marks"];
  readonly span?: readonly [number, number];
}

export function claim({ quote, span = [0, quote.length], marks = [], type = "PARTNERED_WITH", ...rest }: ClaimParts) {
  return claimRecord.parse({
    id: "claim:1",
    type,
    status: "actual",
    dateInferred: false,
    quote,
    marks,
    span,
    rule: "test",
    article: { id: "article:1", title: "两园牵手", source: "1.md", language: "zh-Hans", sample: false },
    ...rest,
  });
}

export function article(parts: Pick<ArticleDetails, "text" | "blocks"> & Partial<ArticleDetails>): ArticleDetails {
  return articleDetails.parse({
    id: "article:1",
    title: "两园牵手",
    source: "1.md",
    language: "zh-Hans",
    sample: false,
    entityCount: 2,
    claimCount: 1,
    mentions: [],
    nodes: [],
    claims: [],
    ...parts,
  });
}

export function network(question: string, name: string, anchors: readonly NodeRecord[]): NetworkSummary {
  const title = { en: `About ${name}`, zh: `关于${name}` };
  return networkSummary.parse({ id: `${question}:${name}`, question, title, anchors, nodeCount: 3, edgeCount: 2 });
}
