/** An article, set for reading, with everything that was read from it beside it. */

import type { ArticleDetails, ArticleId, ClaimId } from "#graph/schema";
import { fetchArticle } from "../api.ts";
import { Day } from "../look/Day.tsx";
import { Waiting } from "../look/Notice.tsx";
import { usePageTitle } from "../look/page-title.ts";
import { ViewLink } from "../look/ViewLink.tsx";
import { shownOf, useRemote } from "../state/remote.ts";
import { useView } from "../state/use-view.ts";
import { closeArticle } from "../state/view.ts";
import { useWords } from "../wording/words.ts";
import { ArticleText } from "./ArticleText.tsx";
import { ClaimList } from "./ClaimList.tsx";
import { NamedThings } from "./NamedThings.tsx";
import "./reader.css";

interface ReaderPageProps {
  readonly article: ArticleId;
  readonly claim: ClaimId | undefined;
}

export function ReaderPage({ article: id, claim }: ReaderPageProps) {
  const remote = useRemote(id, fetchArticle);
  const article = shownOf(remote);
  usePageTitle(article?.title);

  if (article === undefined) {
    return (
      <main id="content" className="alone">
        <Waiting remote={remote} subject="article" />
        <BackLink />
      </main>
    );
  }
  const open = article.claims.find((each) => each.id === claim);
  return (
    <main id="content" className="reader">
      <article>
        <BackLink />
        <ArticleText article={article} open={open} byline={<Byline article={article} />} />
      </article>
      <aside className="read-from-it">
        <ClaimList article={article} open={open} />
        <NamedThings article={article} />
      </aside>
    </main>
  );
}

function BackLink() {
  const view = useView();
  const words = useWords();
  return (
    <ViewLink className="back" to={closeArticle(view)}>
      ← {words(view.root ? "reader.backToScene" : "reader.backToStart")}
    </ViewLink>
  );
}

function Byline({ article }: { readonly article: ArticleDetails }) {
  const words = useWords();
  const { published, publisher, sample, source, entityCount, claimCount } = article;
  const things = words("count.things", { count: entityCount });
  const relations = words("count.relations", { count: claimCount });
  return (
    <p className="byline-facts">
      {published !== undefined && <Day date={published} />}
      {sample ? <span className="sample">{words("sample")}</span> : publisher && <span>{publisher}</span>}
      <span>{words("reader.read", { things, relations })}</span>
      <span className="source">{source}</span>
    </p>
  );
}
