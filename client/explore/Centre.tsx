/** The set in one of its forms: the picture, or the list that says the same. */

import type { Subgraph } from "#graph/schema";
import { EdgeList } from "../list/EdgeList.tsx";
import { Empty } from "../look/Notice.tsx";
import { go, useView } from "../state/use-view.ts";
import { FORMS, showAll, showAs } from "../state/view.ts";
import { useWords } from "../wording/words.ts";
import { Picture } from "./Picture.tsx";

interface CentreProps {
  /** What the filter has let through. */
  readonly graph: Subgraph;
  readonly isNarrow: boolean;
}

export function Centre({ graph, isNarrow }: CentreProps) {
  const view = useView();
  const words = useWords();
  const chosen = view.form ?? (isNarrow ? "list" : "graph");

  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; this is a row of two switches */}
      <div className="forms" data-over-canvas role="group" aria-label={words("form.label")}>
        {(isNarrow ? FORMS.toReversed() : FORMS).map((form) => (
          <button key={form} type="button" aria-pressed={form === chosen} onClick={() => go(showAs(view, form))}>
            {words(`form.${form}`)}
          </button>
        ))}
      </div>
      {graph.nodes.length === 0 ? <Nothing /> : <Shown graph={graph} form={chosen} isNarrow={isNarrow} />}
    </>
  );
}

function Shown({ graph, form, isNarrow }: CentreProps & { readonly form: (typeof FORMS)[number] }) {
  return form === "graph" ? <Picture graph={graph} isNarrow={isNarrow} /> : <EdgeList graph={graph} />;
}

function Nothing() {
  const view = useView();
  const words = useWords();
  if (view.hidden.size === 0) return <Empty text={words("list.empty")} />;
  return (
    <div className="notice">
      <p>{words("list.filtered")}</p>
      <button type="button" className="button" onClick={() => go(showAll(view))}>
        {words("legend.showAll")}
      </button>
    </div>
  );
}
