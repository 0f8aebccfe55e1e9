/** What is known of a thing: its kind and names, its relations by type, the articles that name it. */

import { NODE_TYPES, type NodeDetails, type NodeId, type Subgraph } from "#graph/schema";
import { fetchNeighborhood, fetchNode } from "../api.ts";
import { Day } from "../look/Day.tsx";
import { Facts } from "../look/Facts.tsx";
import { KindMark } from "../look/KindMark.tsx";
import { kindStyle } from "../look/kinds.ts";
import { Waiting } from "../look/Notice.tsx";
import { Run } from "../look/Run.tsx";
import { ViewLink } from "../look/ViewLink.tsx";
import { shownOf, useRemote } from "../state/remote.ts";
import { useView } from "../state/use-view.ts";
import { read } from "../state/view.ts";
import { inLanguage, useWords } from "../wording/words.ts";
import { NodeActions } from "./NodeActions.tsx";
import { NodeRelations } from "./NodeRelations.tsx";
import "./node-facts.css";

interface NodeFactsProps {
  readonly id: NodeId;
  readonly graph: Subgraph;
}

export function NodeFacts({ id, graph }: NodeFactsProps) {
  const remote = useRemote(id, fetchNode);
  const neighborhood = useRemote(id, fetchNeighborhood);
  const node = shownOf(remote);
  if (node === undefined) return <Waiting remote={remote} />;

  const around = shownOf(neighborhood);
  return (
    <>
      <Names node={node} />
      <NodeActions id={id} graph={graph} around={around} />
      <Waiting remote={neighborhood} />
      {around && <NodeRelations id={id} around={around} />}
      <Articles articles={node.articles} />
    </>
  );
}

function Names({ node }: { readonly node: NodeDetails }) {
  const { language } = useView();
  const words = useWords();
  const facts = [
    inLanguage(NODE_TYPES[node.label].name, language),
    words("count.articles", { count: node.articleCount }),
    node.claimCount > 0 ? words("count.statements", { count: node.claimCount }) : undefined,
  ];
  return (
    <div className="node-names" style={kindStyle(node.label)}>
      <p className="node-kind">
        <KindMark label={node.label} /> <Facts facts={facts} />
      </p>
      <h2>
        <Run text={node.name} />
      </h2>
      {node.aliases.length > 0 && (
        <ul className="aliases" aria-label={words("scene.aliases")}>
          {node.aliases.map((alias) => (
            <li key={alias}>
              <Run text={alias} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Articles({ articles }: Pick<NodeDetails, "articles">) {
  const view = useView();
  const words = useWords();
  return (
    <section>
      <h3>{words("node.articles")}</h3>
      <ul className="articles">
        {articles.map(({ id, title, language, published }) => (
          <li key={id}>
            <ViewLink to={read(view, id)} lang={language}>
              {title}
            </ViewLink>
            {published !== undefined && <Day date={published} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
