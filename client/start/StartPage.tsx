/** The start: nothing is drawn until something is asked. A question, the networks, what is in here, the newest articles. */

import type { Statistics } from "#graph/schema";
import { fetchNetworks, fetchStatistics } from "../api.ts";
import { Waiting } from "../look/Notice.tsx";
import { usePageTitle } from "../look/page-title.ts";
import { SearchBox } from "../search/SearchBox.tsx";
import { type Remote, shownOf, useRemote } from "../state/remote.ts";
import { useView } from "../state/use-view.ts";
import { joinNames, useWords } from "../wording/words.ts";
import { Holdings } from "./Holdings.tsx";
import { NetworkCards } from "./NetworkCards.tsx";
import { NewestArticles } from "./NewestArticles.tsx";
import { Samples } from "./Samples.tsx";
import { searchExamples } from "./search-examples.ts";
import "./start.css";

export function StartPage() {
  const { language } = useView();
  const words = useWords();
  const statistics = useRemote("", fetchStatistics);
  const networks = useRemote("", fetchNetworks);
  const examples = searchExamples(shownOf(networks) ?? []);
  usePageTitle(undefined);

  return (
    <main id="content" className="start">
      <h1>{words("start.headline")}</h1>
      <Lead statistics={statistics} />
      <SearchBox
        big
        placeholder={
          examples.length > 0
            ? words("search.examples", { examples: joinNames(examples, language) })
            : words("search.placeholder")
        }
      />
      <NetworkCards networks={networks} />
      <div className="start-columns">
        <Holdings statistics={statistics} />
        <NewestArticles />
      </div>
    </main>
  );
}

function Lead({ statistics }: { readonly statistics: Remote<Statistics> }) {
  const words = useWords();
  const known = shownOf(statistics);
  if (known === undefined) return <Waiting remote={statistics} />;

  return (
    <>
      {known.articles > 0 && <p className="lead">{words("start.lead", { count: known.articles })}</p>}
      <Samples statistics={known} />
    </>
  );
}
