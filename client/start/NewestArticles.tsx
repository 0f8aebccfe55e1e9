/** The newest articles, to be read with everything that was read from them. */

import { useState } from "react";
import type { ArticleSummary } from "#graph/schema";
import { fetchArticles } from "../api.ts";
import { Day } from "../look/Day.tsx";
import { Waiting } from "../look/Notice.tsx";
import { ViewLink } from "../look/ViewLink.tsx";
import { shownOf, useRemote } from "../state/remote.ts";
import { useView } from "../state/use-view.ts";
import { read } from "../state/view.ts";
import { useWords } from "../wording/words.ts";

const FIRST_ARTICLES = 5;

export function NewestArticles() {
  const words = useWords();
  const [isWhole, setWhole] = useState(false);
  const remote = useRemote("", fetchArticles);
  const articles = shownOf(remote) ?? [];

  return (
    <section>
      <h2>{words("start.articles")}</h2>
      <Waiting remote={remote} />
      <ul className="articles">
        {articles.slice(0, isWhole ? undefined : FIRST_ARTICLES).map((article) => (
          <ArticleLine key={article.id} article={article} />
        ))}
      </ul>
      {articles.length > FIRST_ARTICLES && (
        <button type="button" className="more" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? words("start.articles.fewer") : words("start.articles.all", { total: articles.length })}
        </button>
      )}
    </section>
  );
}

function ArticleLine({ article }: { readonly article: ArticleSummary }) {
  const view = useView();
  return (
    <li>
      <ViewLink to={read(view, article.id)} lang={article.language}>
        {article.title}
      </ViewLink>
      {article.published !== undefined && <Day date={article.published} />}
    </li>
  );
}
