/** Says in a sentence what is shown; read aloud again whenever it changes. */

import { NODE_TYPES, type NodeRecord, type Subgraph } from "#graph/schema";
import { formatDate } from "../look/dates.ts";
import { KindMark } from "../look/KindMark.tsx";
import { Run } from "../look/Run.tsx";
import { Title } from "../look/Title.tsx";
import type { Scene, Subject } from "../state/scene.ts";
import { useView } from "../state/use-view.ts";
import { inLanguage, joinNames, joinSentences, useWords } from "../wording/words.ts";
import { sceneTitle } from "./scene-title.ts";

interface SceneHeadingProps {
  readonly scene: Scene;
  readonly shown: Subgraph;
  readonly isLoading: boolean;
}

export function SceneHeading({ scene: { subject, graph }, shown, isLoading }: SceneHeadingProps) {
  const { language } = useView();
  const words = useWords();
  const sentences = useSentences(graph, shown);
  return (
    <div className="scene-heading">
      <p className="scene-question">
        {anchorsOf(subject).map(({ id, label }) => (
          <KindMark key={id} label={label} />
        ))}
        {subject.kind === "network"
          ? inLanguage(subject.network.title, language)
          : inLanguage(NODE_TYPES[subject.center.label].name, language)}
      </p>
      <h1 id="scene-title">
        <Title text={sceneTitle(subject, words)} names={anchorsOf(subject).map(({ name }) => name)} />
      </h1>
      {subject.kind === "neighborhood" && subject.center.aliases.length > 0 && (
        <p className="scene-aliases">
          {words("scene.aliases")} <Run text={joinNames(subject.center.aliases, language)} />
        </p>
      )}
      <p className="scene-sentence" role="status">
        {isLoading ? words("scene.loading") : joinSentences(sentences, language)}
      </p>
    </div>
  );
}

function unbroken(date: string): string {
  return date.replaceAll(" ", "\u00a0");
}

function anchorsOf(subject: Subject): readonly NodeRecord[] {
  return subject.kind === "network" ? subject.network.anchors : [subject.center];
}

function useSentences(graph: Subgraph, shown: Subgraph): readonly string[] {
  const { language } = useView();
  const words = useWords();
  const planned = shown.edges.filter(({ status }) => status === "planned").length;
  const [since] = shown.edges.flatMap((edge) => edge.since ?? []).sort();

  return [
    shown === graph ? wholeSentence() : filteredSentence(),
    ...(planned === 0 ? [] : [words("scene.planned", { count: planned })]),
    ...(since === undefined ? [] : [words("scene.since", { date: unbroken(formatDate(since, language)) })]),
    ...(graph.truncated ? [words("scene.truncated")] : []),
  ];

  function wholeSentence(): string {
    const things = words("count.things", { count: graph.nodes.length });
    return words("scene.whole", { things, relations: words("count.relations", { count: graph.edges.length }) });
  }

  function filteredSentence(): string {
    return words("scene.filtered", {
      things: shown.nodes.length,
      allThings: graph.nodes.length,
      relations: shown.edges.length,
      allRelations: graph.edges.length,
    });
  }
}
