/** The answers under the search box: things by their sign and name, then networks. */

import { Collection } from "react-aria-components/Collection";
import { Header } from "react-aria-components/Header";
import { ListBox, ListBoxItem, ListBoxSection } from "react-aria-components/ListBox";
import { NODE_TYPES, type SearchHit } from "#graph/schema";
import { Facts } from "../look/Facts.tsx";
import { KindMark } from "../look/KindMark.tsx";
import { networkName } from "../look/network-name.ts";
import { Run } from "../look/Run.tsx";
import type { Remote } from "../state/remote.ts";
import { useView } from "../state/use-view.ts";
import { inLanguage, useWords } from "../wording/words.ts";
import type { Answer } from "./find-answers.ts";

interface AnswerListProps {
  readonly things: readonly Answer[];
  readonly networks: readonly Answer[];
  readonly text: string;
  /** Where the things come from. */
  readonly hits: Remote<unknown>;
}

export function AnswerList({ things, networks, text, hits }: AnswerListProps) {
  const words = useWords();
  const sections = [
    { title: words("search.things"), answers: things },
    { title: words("search.networks"), answers: networks },
  ].filter(({ answers }) => answers.length > 0);
  const renderEmpty = () => <p className="answers-none">{toReason()}</p>;

  return (
    <ListBox className="answer-list" renderEmptyState={renderEmpty}>
      {sections.map(({ title, answers }) => (
        <ListBoxSection key={title} id={title}>
          <Header>{title}</Header>
          <Collection items={answers}>{(answer) => <AnswerItem answer={answer} />}</Collection>
        </ListBoxSection>
      ))}
    </ListBox>
  );

  function toReason(): string {
    if (hits.status === "failed") return words(`failure.${hits.reason}`);
    return hits.status === "ready" ? words("search.none", { text }) : words("loading");
  }
}

function AnswerItem({ answer }: { readonly answer: Answer }) {
  const { language } = useView();
  const words = useWords();
  if (answer.kind === "node") return <HitItem id={answer.id} hit={answer.hit} />;

  const { title, anchors, edgeCount } = answer.network;
  const name = networkName(answer.network);
  return (
    <ListBoxItem id={answer.id} className="answer" textValue={name}>
      {anchors[0] && <KindMark label={anchors[0].label} />}
      <span className="answer-name">
        <Run text={name} />
        <small>{inLanguage(title, language)}</small>
      </span>
      <span className="answer-count">{words("count.relations", { count: edgeCount })}</span>
    </ListBoxItem>
  );
}

function HitItem({ id, hit }: { readonly id: string; readonly hit: SearchHit }) {
  const { language } = useView();
  const words = useWords();
  return (
    <ListBoxItem id={id} className="answer" textValue={hit.name}>
      <KindMark label={hit.label} />
      <span className="answer-name">
        <Run text={hit.name} />
        <small>
          <Facts
            facts={[
              inLanguage(NODE_TYPES[hit.label].name, language),
              hit.matched && words("search.matched", { name: hit.matched }),
            ]}
          />
        </small>
      </span>
      <span className="answer-count">
        {hit.claimCount > 0
          ? words("count.statements", { count: hit.claimCount })
          : words("count.articles", { count: hit.articleCount })}
      </span>
    </ListBoxItem>
  );
}
