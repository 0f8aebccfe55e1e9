/** What else the same sentence says: its other relations, each to be opened. */

import type { ArticleDetails, ClaimRecord, EdgeId, NodeRecord, Subgraph } from "#graph/schema";
import { fetchArticle } from "../api.ts";
import { EdgeRow } from "../list/EdgeRow.tsx";
import { findOwner, toReadingOrder } from "../list/group-edges.ts";
import { edgeOf } from "../state/edge-of.ts";
import { shownOf, useRemote } from "../state/remote.ts";
import { useWords } from "../wording/words.ts";

interface SameSentenceProps {
  readonly claim: ClaimRecord;
  /** The relation that is open already. */
  readonly edge: EdgeId;
  readonly graph: Subgraph;
}

export function SameSentence({ claim, edge, graph }: SameSentenceProps) {
  const words = useWords();
  const article = shownOf(useRemote(claim.article.id, fetchArticle));
  const others = article ? otherClaims(article, claim, edge, graph) : [];
  if (others.length === 0) return null;

  return (
    <section className="same-sentence">
      <h3>{words("edge.sameSentence")}</h3>
      <ul>
        {others.map(({ id, type, status, ends: [from, to] }) => (
          <li key={id}>
            <EdgeRow id={id} type={type} status={status} from={from} to={to} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface OtherClaim extends Pick<ClaimRecord, "type" | "status"> {
  readonly id: EdgeId;
  readonly ends: readonly [NodeRecord, NodeRecord];
}

function otherClaims(
  { claims, nodes }: ArticleDetails,
  { span }: ClaimRecord,
  open: EdgeId,
  graph: Subgraph,
): readonly OtherClaim[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const others = claims.flatMap((claim): OtherClaim[] => {
    const [from, to, id] = [byId.get(claim.subject), byId.get(claim.object), edgeOf(claim)];
    const isOther = claim.span[0] === span[0] && claim.span[1] === span[1] && id !== open;
    if (!isOther || from === undefined || to === undefined) return [];
    const owner = findOwner(graph, { from: from.id, to: to.id });
    return [{ id, type: claim.type, status: claim.status, ends: toReadingOrder(claim.type, [from, to], owner) }];
  });
  return [...new Map(others.map((other) => [other.id, other])).values()];
}
