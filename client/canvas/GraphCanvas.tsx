/** The graph as a picture: sigma below, labels above, the zoom buttons in the corner. */

import "./canvas.css";
import { type KeyboardEvent, useMemo, useRef, useState } from "react";
import { CanvasControls } from "./CanvasControls.tsx";
import { toSpokenName } from "./emphasis.ts";
import { isForCanvas, pressKey, ZOOM_STEP } from "./keyboard.ts";
import { CANVAS_WORDS } from "./labels.ts";
import { type StageProps, type StageRefs, useStage } from "./use-stage.ts";

interface GraphCanvasProps extends StageProps {
  readonly language: "zh-CN" | "en";
}

export function GraphCanvas(props: GraphCanvasProps) {
  const root = useRef<HTMLDivElement>(null);
  const scene = useRef<HTMLDivElement>(null);
  const labels = useRef<HTMLDivElement>(null);
  const refs = useMemo<StageRefs>(() => ({ root, scene, labels }), []);
  const open = useStage(refs, props);
  const stage = typeof open === "object" ? open.stage : undefined;
  const [said, setSaid] = useState("");
  const words = CANVAS_WORDS[props.language];

  const onKeyDown = (event: KeyboardEvent) => {
    if (typeof open !== "object" || !isForCanvas(event)) return;
    if (!pressKey(event.key, open.stage, open.listener)) return;
    event.preventDefault();
    setSaid(toSpokenName(open.stage.cast.graph, open.stage.current));
  };

  return (
    <div
      ref={root}
      className="canvas"
      role="application"
      aria-label={words["canvas.name"]}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: role="application" takes the keys itself
      tabIndex={0}
      onKeyDown={onKeyDown}
      onBlur={() => stage?.point({ kind: "none" })}
    >
      <div ref={scene} className="canvas-scene" />
      <div ref={labels} className="canvas-labels" aria-hidden="true" />
      <p className="canvas-said" role="status">
        {said}
      </p>
      {open === "no WebGL" ? <p className="canvas-message">{words["canvas.noWebGl"]}</p> : null}
      {stage === undefined ? null : (
        <CanvasControls
          words={words}
          onZoomIn={() => stage.zoom(ZOOM_STEP)}
          onZoomOut={() => stage.zoom(1 / ZOOM_STEP)}
          onFit={() => stage.fit()}
        />
      )}
    </div>
  );
}
