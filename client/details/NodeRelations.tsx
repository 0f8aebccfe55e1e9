/** The relations of one thing, by type; each opens its sentences. */

import { EDGE_TYPE_NAMES, EDGE_TYPES, type EdgeType, type NodeId, type Subgraph } from "#graph/schema";
import { EdgeRow } from "../list/EdgeRow.tsx";
import { type ListedEdge, listEdges } from "../list/group-edges.ts";
import { Empty } from "../look/Notice.tsx";
import { useView } from "../state/use-view.ts";
import { inLanguage, useWords } from "../wording/words.ts";

interface NodeRelationsProps {
  readonly id: NodeId;
  /** The thing with its neighbors. */
  readonly around: Subgraph;
}

export function NodeRelations({ id, around }: NodeRelationsProps) {
  const words = useWords();
  const own = listEdges(around).filter(({ from, to }) => from.id === id || to.id === id);
  if (own.length === 0) return <Empty text={words("node.noRelations")} />;

  const byType = Map.groupBy(own, ({ edge }) => edge.type);
  return (
    <div className="node-relations">
      {EDGE_TYPE_NAMES.map((type) => (
        <OfType key={type} id={id} type={type} edges={byType.get(type) ?? []} />
      ))}
    </div>
  );
}

interface OfTypeProps {
  readonly id: NodeId;
  readonly type: EdgeType;
  readonly edges: readonly ListedEdge[];
}

function OfType({ id, type, edges }: OfTypeProps) {
  const { language } = useView();
  if (edges.length === 0) return null;
  return (
    <section>
      <h3>
        {inLanguage(EDGE_TYPES[type].name, language)} <span className="count">{edges.length}</span>
      </h3>
      <ul>
        {edges.map(({ edge, from, to }) => (
          <li key={edge.id}>
            <EdgeRow {...edge} from={from} to={to} about={id} />
          </li>
        ))}
      </ul>
    </section>
  );
}
