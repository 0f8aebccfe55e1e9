/** Articles: the list, and one with everything that was read from it. */

import { z } from "zod";
import {
  type ArticleDetails,
  type ArticleId,
  type ArticleSummary,
  articleDetails,
  articleSummary,
  claimId,
  nodeId,
} from "../../schema/index.ts";
import { ask, type Run } from "./ask.ts";
import { findClaims } from "./claims.ts";
import { findNodes } from "./nodes.ts";
import { flatSpans } from "./spans.ts";

const articleRow = articleSummary.extend({
  text: z.string(),
  blockRoles: z.array(articleDetails.shape.blocks.unwrap().element.shape.role),
  blockSpans: flatSpans,
});
const mentionRow = z.object({ node: nodeId, spans: flatSpans });
const claimRow = z.object({ id: claimId });

export function findArticles(run: Run): Promise<readonly ArticleSummary[]> {
  return ask(run, "articles", articleSummary);
}

export async function findArticle(run: Run, id: ArticleId): Promise<ArticleDetails | undefined> {
  const [row] = await ask(run, "article", articleRow, { id });
  if (row === undefined) return undefined;
  const { blockRoles, blockSpans, ...article } = row;
  const named = await ask(run, "article-mentions", mentionRow, { id });
  const claims = await ask(run, "article-claims", claimRow, { id });
  return {
    ...article,
    blocks: blockSpans.flatMap((span, index) => ({ role: blockRoles[index] ?? "body", span })),
    mentions: toMentions(named),
    nodes: await findNodes(
      run,
      named.map(({ node }) => node),
    ),
    claims: await findClaims(
      run,
      claims.map((claim) => claim.id),
    ),
  };
}

/** In the order of the text; where one name holds another, the longer comes first. */
function toMentions(named: readonly z.infer<typeof mentionRow>[]): ArticleDetails["mentions"] {
  return named
    .flatMap(({ node, spans }) => spans.map((span) => ({ node, span })))
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
}
