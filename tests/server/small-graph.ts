/** A stand-in that keeps the promise of GraphReader over two short articles, written out by hand. */

import type { GraphReader, NeighborhoodOptions } from "#graph";
import type {
  ArticleDetails,
  ArticleId,
  ClaimId,
  ClaimRecord,
  EdgeDetails,
  EdgeRecord,
  EdgeType,
  NetworkDetails,
  NodeDetails,
  NodeId,
  NodeRecord,
  Path,
  Status,
} from "#graph/schema";
import { toEdgeId, toNodeId } from "#graph/schema";

const qingshi = node("Park", "青石科技园", ["Qingshi Park"]);
const northBank = node("University", "北岸大学", []);
const alliance = node("Programme", "长河园区联盟", ["CRPA"]);
/** A name with everything in it that an address has to encode. */
const lighthouse = node("Company", "R&D/灯塔|50% #1?", []);
const island = node("Place", "孤屿", []);
const nodes: readonly NodeRecord[] = [qingshi, northBank, alliance, lighthouse, island];

export const QINGSHI = qingshi.id;
export const NORTH_BANK = northBank.id;
export const LIGHTHOUSE = lighthouse.id;
export const ISLAND = island.id;
export const NEWS = "article:青石与北岸结对-0a1b2c3d" as ArticleId;
export const PLANS = "article:Lighthouse plans-4e5f6a7b" as ArticleId;
export const NETWORK = "members:programme:长河园区联盟";

const news = article(
  NEWS,
  "青石与北岸结对",
  "zh-Hans",
  "2019-03-02",
  "青石科技园与北岸大学结为伙伴。青石科技园加入长河园区联盟。",
);
const plans = article(PLANS, "Lighthouse plans", "en", "2020", "R&D/灯塔|50% #1? will invest in 青石科技园.");

const claims: readonly ClaimRecord[] = [
  claim(news, 1, "PARTNERED_WITH", northBank, qingshi, "actual", "青石科技园与北岸大学结为伙伴。"),
  claim(news, 2, "MEMBER_OF", qingshi, alliance, "actual", "青石科技园加入长河园区联盟。"),
  claim(plans, 3, "INVESTED_IN", lighthouse, qingshi, "planned", "R&D/灯塔|50% #1? will invest in 青石科技园."),
];

const edges: readonly EdgeRecord[] = claims.map((claim) => ({
  id: toEdgeId(claim.type, claim.subject, claim.object),
  type: claim.type,
  from: claim.subject,
  to: claim.object,
  status: claim.status,
  claims: [claim.id],
  articleCount: 1,
}));

export const PARTNERSHIP = toEdgeId("PARTNERED_WITH", NORTH_BANK, QINGSHI);
export const INVESTMENT = toEdgeId("INVESTED_IN", LIGHTHOUSE, QINGSHI);

const network: NetworkDetails = {
  id: NETWORK,
  question: "members",
  title: { en: "Members", zh: "成员" },
  anchors: [alliance],
  nodeCount: 2,
  edgeCount: 1,
  graph: { nodes: [alliance, qingshi], edges: edges.filter(({ type }) => type === "MEMBER_OF"), truncated: false },
};

export class SmallGraph implements GraphReader {
  async statistics() {
    return { articles: 2, samples: 0, nodes: 5, edges: 3, planned: 1, claims: 3, since: "2019-03-02", until: "2020" };
  }

  async search(text: string, limit: number) {
    return nodes.filter(({ name, aliases }) => [name, ...aliases].some((each) => each.includes(text))).slice(0, limit);
  }

  async findNode(id: NodeId): Promise<NodeDetails | undefined> {
    const found = nodes.find((node) => node.id === id);
    if (found === undefined) return undefined;
    const types = edgesAt(id).map(({ type }) => type);
    const degrees = [...new Set(types)].map((type) => ({ type, count: types.filter((each) => each === type).length }));
    return { ...found, degrees, articles: [news, plans].filter(({ text }) => text.includes(found.name)).map(toSource) };
  }

  async neighborhood(id: NodeId, { depth, types, status, limit }: NeighborhoodOptions) {
    const followed = edges.filter(
      (edge) => (types.length === 0 || types.includes(edge.type)) && (status === undefined || edge.status === status),
    );
    const reached = new Set(nodes.filter((node) => node.id === id).map((node) => node.id));
    for (let step = 0; step < depth; step++) {
      for (const edge of followed.filter(({ from, to }) => reached.has(from) || reached.has(to))) {
        reached.add(edge.from).add(edge.to);
      }
    }
    const kept = new Set([...reached].slice(0, limit));
    return {
      nodes: nodes.filter((node) => kept.has(node.id)),
      edges: followed.filter(({ from, to }) => kept.has(from) && kept.has(to)),
      truncated: kept.size < reached.size,
    };
  }

  async findEdge(id: string): Promise<EdgeDetails | undefined> {
    const edge = edges.find((each) => each.id === id);
    if (edge === undefined) return undefined;
    const [first, ...rest] = claims.filter((claim) => edge.claims.includes(claim.id));
    if (first === undefined) throw new Error(`The edge ${id} has no claim.`);
    return { ...edge, ends: [nodeOf(edge.from), nodeOf(edge.to)], claims: [first, ...rest] };
  }

  async articles() {
    return [plans, news].map(({ text, blocks, mentions, nodes, claims, ...summary }) => summary);
  }

  async findArticle(id: ArticleId) {
    const found = [news, plans].find((article) => article.id === id);
    return found && { ...found, claims: claims.filter((claim) => claim.article.id === id) };
  }

  async paths(from: NodeId, to: NodeId, limit: number): Promise<readonly Path[]> {
    const direct = edgesAt(from).filter((edge) => edge.from === to || edge.to === to);
    const middle = nodes.filter((node) => joins(from, node.id) && joins(node.id, to));
    const paths = direct.map((edge) => ({ nodes: [nodeOf(from), nodeOf(to)], edges: [edge] }));
    const throughOne = middle.map((node) => ({
      nodes: [nodeOf(from), node, nodeOf(to)],
      edges: [...edgesBetween(from, node.id), ...edgesBetween(node.id, to)],
    }));
    return (paths.length > 0 ? paths : throughOne).slice(0, limit);
  }

  async networks() {
    const { graph, ...summary } = network;
    return [summary];
  }

  async findNetwork(id: string) {
    return id === NETWORK ? network : undefined;
  }

  async claimsToJudge() {
    return [];
  }

  async exportGraph() {
    return { articles: [], nodes: [], edges: [] };
  }
}

function node(label: NodeRecord["label"], name: string, aliases: readonly string[]): NodeRecord {
  return { id: toNodeId(label, name), label, name, aliases, articleCount: 1, claimCount: 1 };
}

function nodeOf(id: NodeId): NodeRecord {
  const found = nodes.find((node) => node.id === id);
  if (found === undefined) throw new Error(`No node ${id}.`);
  return found;
}

function article(
  id: ArticleId,
  title: string,
  language: ArticleDetails["language"],
  published: string,
  text: string,
): ArticleDetails {
  const named = nodes.filter(({ name }) => text.includes(name));
  return {
    id,
    title,
    source: `${title}.txt`,
    language,
    published,
    sample: false,
    entityCount: named.length,
    claimCount: 1,
    text,
    blocks: [{ role: "body", span: [0, text.length] }],
    mentions: named.map((node) => ({ node: node.id, span: spanOf(text, node.name) })),
    nodes: named,
    claims: [],
  };
}

function claim(
  source: ArticleDetails,
  number: number,
  type: EdgeType,
  subject: NodeRecord,
  object: NodeRecord,
  status: Status,
  quote: string,
): ClaimRecord {
  return {
    id: `claim:${number}` as ClaimId,
    type,
    subject: subject.id,
    object: object.id,
    status,
    dateInferred: false,
    quote,
    marks: [
      { role: "subject", span: spanOf(quote, subject.name) },
      { role: "object", span: spanOf(quote, object.name) },
    ],
    span: spanOf(source.text, quote),
    rule: "by-hand",
    article: toSource(source),
  };
}

function toSource({ id, title, source, language, published, sample }: ArticleDetails): ClaimRecord["article"] {
  return { id, title, source, language, ...(published !== undefined && { published }), sample };
}

function spanOf(text: string, part: string): readonly [number, number] {
  const start = text.indexOf(part);
  return [start, start + part.length];
}

function edgesAt(id: NodeId): readonly EdgeRecord[] {
  return edges.filter(({ from, to }) => from === id || to === id);
}

function edgesBetween(a: NodeId, b: NodeId): readonly EdgeRecord[] {
  return edgesAt(a).filter(({ from, to }) => from === b || to === b);
}

function joins(a: NodeId, b: NodeId): boolean {
  return edgesBetween(a, b).length > 0;
}
