/** The whole graph with its evidence, in a fixed order: for files, and for measuring it against gold. */

import { z } from "zod";
import { articleId, articleSummary, claimId, edgeId, edgeRecord, nodeId, nodeRecord } from "../../schema/index.ts";
import type { GraphExport } from "../graph-store.ts";
import { ask, type Run } from "./ask.ts";

const nodeRow = nodeRecord
  .pick({ id: true, label: true, name: true, aliases: true })
  .extend({ articles: z.array(articleId) });
const edgeRow = edgeRecord
  .pick({ type: true, status: true })
  .extend({ id: edgeId, source: nodeId, target: nodeId, claims: z.array(claimId) });
const quoteRow = z.object({ id: claimId, article: articleId, quote: z.string() });

export async function exportGraph(run: Run): Promise<GraphExport> {
  const articles = await ask(run, "articles", articleSummary);
  const nodes = await ask(run, "exported-nodes", nodeRow);
  const edges = await ask(run, "exported-edges", edgeRow);
  const quotes = new Map((await ask(run, "quotes", quoteRow)).map(({ id, ...evidence }) => [id, evidence]));
  return {
    articles: articles.map(({ id, source }) => ({ id, source })),
    nodes: nodes.map(({ articles: named, ...node }) => ({ ...node, mentions: named.map((article) => ({ article })) })),
    edges: edges.map(({ id: _, claims, ...edge }) => ({
      ...edge,
      evidence: claims.flatMap((claim) => quotes.get(claim) ?? []),
    })),
  };
}
