/** What is in here, in four figures. */

import type { Statistics } from "#graph/schema";
import { yearOf } from "../look/dates.ts";
import { useView } from "../state/use-view.ts";
import { useWords } from "../wording/words.ts";

export function Holdings({ statistics }: { readonly statistics: Statistics }) {
  const { language } = useView();
  const words = useWords();
  const { nodes, edges, planned } = statistics;
  const years = toYears(statistics);
  const number = new Intl.NumberFormat(language);
  const figures = [
    { figure: number.format(nodes), meaning: words("start.holdings.things", { count: nodes }) },
    { figure: number.format(edges), meaning: words("start.holdings.relations", { count: edges }) },
    { figure: number.format(planned), meaning: words("start.holdings.planned", { count: planned }) },
    ...(years === undefined ? [] : [{ figure: years, meaning: words("start.holdings.years") }]),
  ];
  return (
    <section>
      <h2>{words("start.holdings")}</h2>
      <dl className="holdings">
        {figures.map(({ figure, meaning }) => (
          <div key={meaning}>
            <dt>{meaning}</dt>
            <dd>{figure}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function toYears({ since, until }: Statistics): string | undefined {
  if (since === undefined) return undefined;
  const [first, last] = [yearOf(since), yearOf(until ?? since)];
  return first === last ? first : `${first}–${last}`;
}
