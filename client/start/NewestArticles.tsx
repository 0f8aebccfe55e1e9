/** The newest articles, to be read with everything that was read from them. */

import { useState } from "react";
import type { ArticleSummary } from "#graph/schema";
import { Day } from "../look/Day.tsx";
import { ViewLink } from "../look/ViewLink.tsx";
import { useView } from "../state/use-view.ts";
import { read } from "../state/view.ts";
import { useWords } from "../wording/words.ts";

const FIRST_ARTICLES = 5;

export function NewestArticles({ articles }: { readonly articles: readonly ArticleSummary[] }) {
  const words = useWords();
  const [isWhole, setWhole] = useState(false);

  return (
    <section>
      <h2>{words("start.articles")}</h2>
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
