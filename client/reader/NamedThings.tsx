/** Everything that an article names, by kind. */

import { type ArticleDetails, NODE_LABELS } from "#graph/schema";
import { KindMark } from "../look/KindMark.tsx";
import { Run } from "../look/Run.tsx";
import { ViewLink } from "../look/ViewLink.tsx";
import { useView } from "../state/use-view.ts";
import { openRoot } from "../state/view.ts";
import { useWords } from "../wording/words.ts";

export function NamedThings({ article: { nodes } }: { readonly article: ArticleDetails }) {
  const view = useView();
  const words = useWords();
  const inOrder = nodes.toSorted((a, b) => NODE_LABELS.indexOf(a.label) - NODE_LABELS.indexOf(b.label));
  if (inOrder.length === 0) return null;

  return (
    <section>
      <h2>
        {words("reader.names")} <span className="count">{inOrder.length}</span>
      </h2>
      <ul className="names">
        {inOrder.map(({ id, label, name }) => (
          <li key={id}>
            <ViewLink className="node-link" to={openRoot(view, { kind: "neighborhood", center: id })}>
              <KindMark label={label} />
              <Run text={name} />
            </ViewLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
