/** Says which of the articles are only samples, and how to add one's own. */

import type { Statistics } from "#graph/schema";
import { useView } from "../state/use-view.ts";
import { joinSentences, useWords } from "../wording/words.ts";

const INGEST_COMMAND = "npm run ingest -- PATH";

export function Samples({ statistics }: { readonly statistics: Statistics }) {
  const text = useSampleText(statistics);
  if (text === undefined) return null;
  return (
    <p className="samples">
      {text} <code lang="en">{INGEST_COMMAND}</code>
    </p>
  );
}

function useSampleText({ articles, samples }: Statistics): string | undefined {
  const { language } = useView();
  const words = useWords();
  if (articles === 0) return words("start.empty");
  if (samples === 0) return undefined;

  const which = samples === articles ? words("start.samples.all") : words("start.samples.some", { count: samples });
  return joinSentences([which, words("start.samples.add")], language);
}
