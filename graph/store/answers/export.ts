/** The whole graph with its evidence, in a fixed order: for files, and for measuring it against gold. */

import { z } from "zod";
import { articleId, claimId, claimRecord, edgeRecord, nodeId, nodeRecord } from "../../schema/index.ts";
import type { GraphExport } from "../graph-store.ts";
import { ask, type Run } from "./ask.ts";
import { articleHead } from "./nodes.ts";
import { flatSpan, flatSpans } from "./spans.ts";

const articleRow = articleHead.extend({ start: z.int().nonnegative() });
const nodeRow = nodeRecord
  .pick({ id: true, label: true, name: true, aliases: true })
  .extend({ articles: z.array(articleId) });
const edgeRow = edgeRecord
  .pick({ id: true, type: true, status: true, since: true, until: true })
  .extend({ source: nodeId, target: nodeId, claims: z.array(claimId) });
const claimRow = claimRecord
  .omit({ type: true, marks: true, article: true })
  .extend({ article: articleId, reviewed: z.boolean() })
  .extend({ span: flatSpan, subjectSpan: flatSpan, objectSpan: flatSpan, cueSpans: flatSpans });

export async function exportGraph(run: Run): Promise<GraphExport> {
  const articles = await ask(run, "exported-articles", articleRow);
  const nodes = await ask(run, "exported-nodes", nodeRow);
  const edges = await ask(run, "exported-edges", edgeRow);
  const claimOf = new Map((await ask(run, "exported-claims", claimRow)).map((claim) => [claim.id, claim]));
  return {
    articles,
    nodes: nodes.map(({ articles: named, ...node }) => ({ ...node, mentions: named.map((article) => ({ article })) })),
    edges: edges.map(({ claims, ...edge }) => ({ ...edge, evidence: claims.flatMap((id) => claimOf.get(id) ?? []) })),
  };
}
