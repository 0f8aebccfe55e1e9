/** The relations read from an article, in the order of its sentences; choosing one shows the sentence. */

import { useRef } from "react";
import type { ArticleDetails, ClaimRecord, NodeRecord } from "#graph/schema";
import { Statement } from "../list/Statement.tsx";
import { formatDate } from "../look/dates.ts";
import { Facts } from "../look/Facts.tsx";
import { LineMark } from "../look/LineMark.tsx";
import { Empty } from "../look/Notice.tsx";
import { ViewLink } from "../look/ViewLink.tsx";
import { edgeOf } from "../state/edge-of.ts";
import { useView } from "../state/use-view.ts";
import { openEdge, read } from "../state/view.ts";
import { useWords } from "../wording/words.ts";
import { useShownClaim } from "./use-shown.ts";

interface ClaimListProps {
  readonly article: ArticleDetails;
  readonly open: ClaimRecord | undefined;
}

export function ClaimList({ article, open }: ClaimListProps) {
  const words = useWords();
  const nodes = new Map(article.nodes.map((node) => [node.id, node]));
  const list = useRef<HTMLUListElement>(null);
  useShownClaim(list, open?.id);
  const inOrder = article.claims.toSorted((a, b) => a.span[0] - b.span[0]);
  return (
    <section>
      <h2>
        {words("reader.claims")} <span className="count">{inOrder.length}</span>
      </h2>
      {inOrder.length === 0 && <Empty text={words("reader.noClaims")} />}
      <ul className="claims" ref={list}>
        {inOrder.map((claim) => (
          <ClaimItem
            key={claim.id}
            claim={claim}
            from={nodes.get(claim.subject)}
            to={nodes.get(claim.object)}
            isOpen={claim === open}
          />
        ))}
      </ul>
    </section>
  );
}

interface ClaimItemProps {
  readonly claim: ClaimRecord;
  readonly from: NodeRecord | undefined;
  readonly to: NodeRecord | undefined;
  readonly isOpen: boolean;
}

function ClaimItem({ claim, from, to, isOpen }: ClaimItemProps) {
  const view = useView();
  const words = useWords();
  if (from === undefined || to === undefined) return null;

  const { article, status, date, type } = claim;
  return (
    <li className={isOpen ? "claim open" : "claim"}>
      <ViewLink
        className="claim-statement"
        to={read(view, article.id, claim.id)}
        aria-current={isOpen ? "true" : undefined}
      >
        <Statement type={type} from={from} to={to} />
      </ViewLink>
      <small>
        <LineMark type={type} status={status} />
        <Facts facts={[words(`status.${status}`), date && formatDate(date, view.language)]} />
        <ViewLink to={openEdge(view, edgeOf(claim), claim.subject)}>{words("reader.seeEdge")}</ViewLink>
      </small>
    </li>
  );
}
