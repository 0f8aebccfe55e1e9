/** The picture, loaded after the rest of the page; where it cannot be drawn, the list in its place. */

import { lazy, Suspense } from "react";
import type { NodeId, Subgraph } from "#graph/schema";
import { EdgeList } from "../list/EdgeList.tsx";
import { FailureBoundary } from "../look/FailureBoundary.tsx";
import { useTheme } from "../state/appearance.ts";
import type { Selection } from "../state/selection.ts";
import { currentView, go, useView } from "../state/use-view.ts";
import { expand, select } from "../state/view.ts";
import { useWords } from "../wording/words.ts";
import { hasWebGl } from "./web-gl.ts";

const GraphCanvas = lazy(async () => {
  const { GraphCanvas } = await import("../canvas/GraphCanvas.tsx");
  return { default: GraphCanvas };
});

interface PictureProps {
  readonly graph: Subgraph;
  readonly isNarrow: boolean;
}

export function Picture({ graph, isNarrow }: PictureProps) {
  const { selection, language } = useView();
  const theme = useTheme();
  const words = useWords();
  if (!hasWebGl()) return <Instead reason={words("picture.noWebGl")} graph={graph} />;

  const isCovered = selection.kind !== "none" && !isNarrow;
  return (
    <FailureBoundary fallback={<Instead reason={words("picture.broken")} graph={graph} />}>
      <Suspense fallback={<p className="notice">{words("picture.drawing")}</p>}>
        <GraphCanvas
          graph={graph}
          selection={selection}
          onSelect={(next: Selection) => go(select(currentView(), next))}
          onExpand={(id: NodeId) => go(expand(currentView(), id))}
          theme={theme}
          language={language}
          coveredRight={isCovered ? panelWidth() : 0}
        />
      </Suspense>
    </FailureBoundary>
  );
}

function Instead({ reason, graph }: { readonly reason: string; readonly graph: Subgraph }) {
  return (
    <>
      <p className="notice" role="alert">
        {reason}
      </p>
      <EdgeList graph={graph} />
    </>
  );
}

/** In pixels, as the style sheets have it. */
function panelWidth(): number {
  return Number.parseInt(getComputedStyle(document.documentElement).getPropertyValue("--right"), 10);
}
