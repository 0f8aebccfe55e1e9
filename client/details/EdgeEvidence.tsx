/** The evidence of a relation: what it says, how sure and when, then every sentence that states it. */

import type { TFunction } from "i18next";
import type { EdgeDetails, EdgeId, NodeId, NodeRecord, Subgraph } from "#graph/schema";
import { fetchEdge } from "../api.ts";
import { findOwner, toReadingOrder } from "../list/group-edges.ts";
import { phraseAround } from "../list/statement.ts";
import { formatPeriod } from "../look/dates.ts";
import { kindStyle } from "../look/kinds.ts";
import { LineMark } from "../look/LineMark.tsx";
import { Waiting } from "../look/Notice.tsx";
import { Run } from "../look/Run.tsx";
import { ViewLink } from "../look/ViewLink.tsx";
import { shownOf, useRemote } from "../state/remote.ts";
import { useView } from "../state/use-view.ts";
import { expand, type PageLanguage, select } from "../state/view.ts";
import { useWords } from "../wording/words.ts";
import { Clip } from "./Clip.tsx";
import { claimDate } from "./claim-date.ts";
import { SameSentence } from "./SameSentence.tsx";

interface EdgeEvidenceProps {
  readonly id: EdgeId;
  readonly graph: Subgraph;
}

export function EdgeEvidence({ id, graph }: EdgeEvidenceProps) {
  const remote = useRemote(id, fetchEdge);
  const edge = shownOf(remote);
  if (edge === undefined) return <Waiting remote={remote} />;

  const [first] = edge.claims;
  const isInGraph = graph.edges.some((each) => each.id === id);
  return (
    <>
      <Headline edge={edge} first={findOwner(graph, edge)} />
      <Chips edge={edge} />
      {!isInGraph && <Absent edge={edge} />}
      {edge.claims.map((claim) => (
        <Clip key={claim.id} claim={claim} ends={edge.ends} isOnly={edge.claims.length === 1} />
      ))}
      {first && <SameSentence claim={first} edge={id} graph={graph} />}
    </>
  );
}

/** In the order in which the list has it. */
function Headline({ edge: { type, ends }, first }: { readonly edge: EdgeDetails; readonly first: NodeId }) {
  const { language } = useView();
  const [before, after] = phraseAround(type, language);
  const [from, to] = toReadingOrder(type, ends, first);
  return (
    <h2 className="statement">
      <EndLink node={from} /> {before} <EndLink node={to} /> {after}
    </h2>
  );
}

function EndLink({ node }: { readonly node: NodeRecord }) {
  const view = useView();
  return (
    <ViewLink className="end" style={kindStyle(node.label)} to={select(view, { kind: "node", id: node.id })}>
      <Run text={node.name} />
    </ViewLink>
  );
}

function Chips({ edge }: { readonly edge: EdgeDetails }) {
  const { type, status, articleCount } = edge;
  const { language } = useView();
  const words = useWords();
  const period = edgePeriod(edge, language, words);
  return (
    <ul className="chips">
      <li className={status}>
        <LineMark type={type} status={status} />
        {words(`status.${status}`)}
      </li>
      {period !== undefined && <li>{period}</li>}
      <li>{words("count.sources", { count: articleCount })}</li>
    </ul>
  );
}

/** The date of the only sentence; of several, the first and the last. */
function edgePeriod(
  { claims, since, until }: EdgeDetails,
  language: PageLanguage,
  words: TFunction,
): string | undefined {
  const [only, ...others] = claims;
  if (only && others.length === 0) return claimDate(only, language, words);
  return since && formatPeriod(since, until, language);
}

function Absent({ edge }: { readonly edge: EdgeDetails }) {
  const view = useView();
  const words = useWords();
  return (
    <p className="absent">
      {words("details.absent")} <ViewLink to={expand(view, edge.from)}>{words("details.add")}</ViewLink>
    </p>
  );
}
