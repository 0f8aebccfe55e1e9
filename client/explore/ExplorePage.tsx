/** What is explored: what it is and its legend on the left, the picture or the list in the middle, the evidence over it. */

import { DetailsPanel } from "../details/DetailsPanel.tsx";
import { Legend } from "../legend/Legend.tsx";
import { Failed, Loading } from "../look/Notice.tsx";
import { usePageTitle } from "../look/page-title.ts";
import { ViewLink } from "../look/ViewLink.tsx";
import { useNarrow } from "../state/narrow.ts";
import type { Remote } from "../state/remote.ts";
import { shownOf } from "../state/remote.ts";
import { type Scene, useScene } from "../state/scene.ts";
import { useFiltered } from "../state/use-filtered.ts";
import { useView } from "../state/use-view.ts";
import { toStart } from "../state/view.ts";
import { useWords } from "../wording/words.ts";
import { Centre } from "./Centre.tsx";
import { SceneHeading } from "./SceneHeading.tsx";
import { sceneTitle } from "./scene-title.ts";
import "./explore.css";

export function ExplorePage() {
  const remote = useScene(useView());
  const scene = shownOf(remote);
  return scene ? <Exploration scene={scene} isLoading={remote.status === "loading"} /> : <NoScene remote={remote} />;
}

function Exploration({ scene, isLoading }: { readonly scene: Scene; readonly isLoading: boolean }) {
  const view = useView();
  const words = useWords();
  const isNarrow = useNarrow();
  const shown = useFiltered(scene.graph, view.hidden);
  usePageTitle(sceneTitle(scene.subject, words));

  return (
    <div className="explore">
      <aside className="side" aria-labelledby="scene-title">
        <SceneHeading scene={scene} shown={shown} isLoading={isLoading} />
        <details className="folded" open={!isNarrow} key={String(isNarrow)}>
          <summary>{words("legend.label")}</summary>
          <Legend graph={scene.graph} />
        </details>
      </aside>
      <main id="content" className="centre">
        <Centre graph={shown} isNarrow={isNarrow} />
        <DetailsPanel graph={scene.graph} />
      </main>
    </div>
  );
}

function NoScene({ remote }: { readonly remote: Remote<Scene> }) {
  const view = useView();
  const words = useWords();
  return (
    <main id="content" className="alone">
      {remote.status === "failed" ? (
        <>
          <Failed reason={remote.reason} retry={remote.retry} />
          <ViewLink to={toStart(view)}>{words("scene.home")}</ViewLink>
        </>
      ) : (
        <Loading />
      )}
    </main>
  );
}
