/** The start: nothing is drawn until something is asked. A question, the networks, what is in here, the newest articles. */

import { Waiting } from "../look/Notice.tsx";
import { usePageTitle } from "../look/page-title.ts";
import { SearchBox } from "../search/SearchBox.tsx";
import { shownOf, useRemote } from "../state/remote.ts";
import { useReturns } from "../state/returns.ts";
import { useView } from "../state/use-view.ts";
import { joinNames, useWords } from "../wording/words.ts";
import { Holdings } from "./Holdings.tsx";
import { loadStart, type Start } from "./load-start.ts";
import { NetworkCards } from "./NetworkCards.tsx";
import { NewestArticles } from "./NewestArticles.tsx";
import { Samples } from "./Samples.tsx";
import { searchExamples } from "./search-examples.ts";
import "./start.css";

export function StartPage() {
  const words = useWords();
  const remote = useRemote(useReturns(), loadStart);
  const start = shownOf(remote);
  usePageTitle(undefined);

  return (
    <main id="content" className="start">
      <h1>{words("start.headline")}</h1>
      {start?.statistics.articles !== 0 && <Lead articles={start?.statistics.articles ?? 0} />}
      {start && <Samples statistics={start.statistics} />}
      <SearchBox big placeholder={usePlaceholder(start)} />
      <Waiting remote={remote} />
      {start && start.statistics.articles > 0 && (
        <>
          <NetworkCards networks={start.networks} />
          <div className="start-columns">
            <Holdings statistics={start.statistics} />
            <NewestArticles articles={start.articles} />
          </div>
        </>
      )}
    </main>
  );
}

/** Keeps its line while the number is on its way, so that nothing moves when it comes. */
function Lead({ articles }: { readonly articles: number }) {
  const words = useWords();
  return <p className="lead">{articles > 0 && words("start.lead", { count: articles })}</p>;
}

function usePlaceholder(start: Start | undefined): string {
  const { language } = useView();
  const words = useWords();
  const examples = searchExamples(start?.networks ?? []);
  if (examples.length === 0) return words("search.placeholder");
  return words("search.examples", { examples: joinNames(examples, language) });
}
