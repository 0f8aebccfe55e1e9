/** What can be done with a thing: add its neighbors to the picture, or look at its surroundings alone. */

import type { NodeId, Subgraph } from "#graph/schema";
import { ViewLink } from "../look/ViewLink.tsx";
import { go, useView } from "../state/use-view.ts";
import { expand, openRoot } from "../state/view.ts";
import { useWords } from "../wording/words.ts";

interface NodeActionsProps {
  readonly id: NodeId;
  /** What is in the picture now. */
  readonly graph: Subgraph;
  /** The thing with its neighbors, once they are known. */
  readonly around: Subgraph | undefined;
}

export function NodeActions({ id, graph, around }: NodeActionsProps) {
  const view = useView();
  const isCenter = view.root?.kind === "neighborhood" && view.root.center === id;
  const words = useWords();
  return (
    <div className="actions">
      <ExpandButton id={id} graph={graph} around={around} />
      {!isCenter && (
        <ViewLink className="button" to={openRoot(view, { kind: "neighborhood", center: id })}>
          {words("node.focus")}
        </ViewLink>
      )}
    </div>
  );
}

function ExpandButton({ id, graph, around }: NodeActionsProps) {
  const view = useView();
  const words = useWords();
  const news = around && countNew(graph, around);
  const isDone = view.expanded.includes(id) || news?.total === 0;
  const text =
    news === undefined || news.nodes === 0 ? words("node.expand") : words("node.expandBy", { number: news.nodes });
  return (
    <button type="button" className="button primary" disabled={isDone} onClick={() => go(expand(view, id))}>
      {isDone ? words("node.expanded") : text}
    </button>
  );
}

function countNew(graph: Subgraph, around: Subgraph): { readonly nodes: number; readonly total: number } {
  const known = new Set<string>([...graph.nodes, ...graph.edges].map(({ id }) => id));
  const nodes = around.nodes.filter(({ id }) => !known.has(id)).length;
  return { nodes, total: nodes + around.edges.filter(({ id }) => !known.has(id)).length };
}
