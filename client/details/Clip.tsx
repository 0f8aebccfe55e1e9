/** A sentence as it stood in the article, and where to find it. */

import type { ClaimRecord, EdgeDetails, NodeLabel } from "#graph/schema";
import { Day } from "../look/Day.tsx";
import { Facts } from "../look/Facts.tsx";
import { Run } from "../look/Run.tsx";
import { ViewLink } from "../look/ViewLink.tsx";
import { Quote } from "../quote/Quote.tsx";
import { useView } from "../state/use-view.ts";
import { type PageLanguage, read } from "../state/view.ts";
import { useWords } from "../wording/words.ts";
import { CiteButton } from "./CiteButton.tsx";
import { claimDate } from "./claim-date.ts";
import "./clip.css";

interface ClipProps {
  readonly claim: ClaimRecord;
  readonly ends: EdgeDetails["ends"];
  /** Then the panel has already said what holds for all its sentences. */
  readonly isOnly: boolean;
}

export function Clip({ claim, ends: [a, b], isOnly }: ClipProps) {
  const view = useView();
  const words = useWords();
  const { article } = claim;
  const labelOf = (id: string): NodeLabel => (a.id === id ? a : b).label;
  return (
    <figure className="clip">
      <ClaimFacts claim={claim} isOnly={isOnly} />
      <Quote claim={claim} labels={{ subject: labelOf(claim.subject), object: labelOf(claim.object) }} />
      <figcaption>
        <span>
          <cite lang={article.language}>{article.title}</cite>
          <span className="source-facts">
            {article.publisher !== undefined && <Run text={article.publisher} />}
            {article.published !== undefined && <Day date={article.published} />}
            {article.sample && <span className="sample">{words("sample")}</span>}
          </span>
        </span>
        <span className="clip-ways">
          <ViewLink to={read(view, article.id, claim.id)}>{words("edge.inArticle")} →</ViewLink>
          <CiteButton claim={claim} />
        </span>
      </figcaption>
    </figure>
  );
}

/** What this one sentence says beyond the statement: how much; and how and when, where several sentences differ. */
function ClaimFacts({ claim, isOnly }: { readonly claim: ClaimRecord; readonly isOnly: boolean }) {
  const { language } = useView();
  const words = useWords();
  const amount = formatAmount(claim, language);
  const facts = isOnly ? [amount] : [words(`status.${claim.status}`), claimDate(claim, language, words), amount];
  if (facts.every((fact) => fact === undefined)) return null;
  return (
    <p className="claim-facts">
      <Facts facts={facts} />
    </p>
  );
}

function formatAmount({ amount, currency }: ClaimRecord, language: PageLanguage): string | undefined {
  if (amount === undefined || currency === undefined) return undefined;
  const style: Intl.NumberFormatOptions = {
    style: "currency",
    currency,
    notation: "compact",
    maximumFractionDigits: 2,
  };
  return new Intl.NumberFormat(language, style).format(amount);
}
