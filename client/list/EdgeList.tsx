/** Everything that the picture shows, as a list: the way in for a phone, a keyboard, a screen reader. */

import type { NodeRecord, Subgraph } from "#graph/schema";
import { KindMark } from "../look/KindMark.tsx";
import { Run } from "../look/Run.tsx";
import { ViewLink } from "../look/ViewLink.tsx";
import { useView } from "../state/use-view.ts";
import { select } from "../state/view.ts";
import { useWords } from "../wording/words.ts";
import { EdgeRow } from "./EdgeRow.tsx";
import { type EdgeGroup, findAlone, groupEdges } from "./group-edges.ts";
import "./list.css";

export function EdgeList({ graph }: { readonly graph: Subgraph }) {
  const words = useWords();
  const alone = findAlone(graph);
  return (
    <section className="edge-list" aria-label={words("list.label")}>
      {groupEdges(graph).map((group) => (
        <Group key={group.node.id} group={group} />
      ))}
      {alone.length > 0 && (
        <section>
          <h2>{words("list.alone")}</h2>
          <ul className="names">
            {alone.map((node) => (
              <li key={node.id}>
                <NodeLink node={node} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </section>
  );
}

function Group({ group: { node, edges } }: { readonly group: EdgeGroup }) {
  return (
    <section>
      <h2>
        <NodeLink node={node} />
      </h2>
      <ul>
        {edges.map(({ edge, from, to }) => (
          <li key={edge.id}>
            <EdgeRow {...edge} from={from} to={to} about={node.id} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function NodeLink({ node }: { readonly node: NodeRecord }) {
  const view = useView();
  return (
    <ViewLink className="node-link" to={select(view, { kind: "node", id: node.id })}>
      <KindMark label={node.label} />
      <Run text={node.name} />
    </ViewLink>
  );
}
