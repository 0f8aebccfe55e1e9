/** The legend, which is the filter as well: every facet with its sign and its count, to be hidden and shown. */

import type { ReactNode } from "react";
import { EDGE_TYPE_NAMES, EDGE_TYPES, NODE_LABELS, NODE_TYPES, type Subgraph } from "#graph/schema";
import { KindMark } from "../look/KindMark.tsx";
import { LineMark } from "../look/LineMark.tsx";
import { countFacets, type Facet, STATUSES } from "../state/filters.ts";
import { go, useView } from "../state/use-view.ts";
import { showAll, toggle } from "../state/view.ts";
import { inLanguage, useWords } from "../wording/words.ts";
import "./legend.css";

interface Entry {
  readonly facet: Facet;
  readonly name: string;
  readonly sign: ReactNode;
}

/** `graph` is the whole set: the counts say what could be shown. */
export function Legend({ graph }: { readonly graph: Subgraph }) {
  const view = useView();
  const words = useWords();
  const counts = countFacets(graph);

  return (
    <div className="legend">
      {useGroups().map(({ title, entries }) => (
        <section key={title}>
          <h2>{title}</h2>
          {entries.map((entry) => (
            <FacetRow key={entry.facet} entry={entry} count={counts.get(entry.facet) ?? 0} />
          ))}
        </section>
      ))}
      {view.hidden.size > 0 && (
        <button type="button" className="button" onClick={() => go(showAll(view))}>
          {words("legend.showAll")}
        </button>
      )}
    </div>
  );
}

function useGroups(): readonly { readonly title: string; readonly entries: readonly Entry[] }[] {
  const { language } = useView();
  const words = useWords();

  const things = NODE_LABELS.map((label) => ({
    facet: label,
    name: inLanguage(NODE_TYPES[label].plural, language),
    sign: <KindMark label={label} />,
  }));
  const relations = EDGE_TYPE_NAMES.map((type) => ({
    facet: type,
    name: inLanguage(EDGE_TYPES[type].name, language),
    sign: <LineMark type={type} />,
  }));
  const statuses = STATUSES.map((status) => ({
    facet: status,
    name: words(`status.${status}`),
    sign: <LineMark status={status} />,
  }));
  return [
    { title: words("legend.things"), entries: things },
    { title: words("legend.relations"), entries: relations },
    { title: words("legend.status"), entries: statuses },
  ];
}

function FacetRow({ entry, count }: { readonly entry: Entry; readonly count: number }) {
  const view = useView();
  const words = useWords();
  const isHidden = view.hidden.has(entry.facet);
  return (
    <button
      type="button"
      className={count === 0 ? "facet none" : "facet"}
      aria-pressed={!isHidden}
      disabled={count === 0 && !isHidden}
      onClick={() => go(toggle(view, entry.facet))}
    >
      {entry.sign}
      <span className="facet-name">{entry.name}</span>
      {isHidden && <span className="facet-hidden">{words("legend.hidden")}</span>}
      <span className="facet-count">{count}</span>
    </button>
  );
}
