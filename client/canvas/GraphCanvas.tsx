/** The graph as a picture: sigma below, labels above, the zoom buttons in the corner. */

import "./canvas.css";
import { type KeyboardEvent, useMemo, useRef } from "react";
import { CanvasControls } from "./CanvasControls.tsx";
import { pressKey, ZOOM_STEP } from "./keyboard.ts";
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
  const words = CANVAS_WORDS[props.language];
  const stage = typeof open === "object" ? open.stage : undefined;

  const onKeyDown = (event: KeyboardEvent) => {
    if (typeof open !== "object" || event.target !== root.current || event.ctrlKey || event.metaKey || event.altKey)
      return;
    if (pressKey(event.key, open.stage, open.listener)) event.preventDefault();
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
    >
      <div ref={scene} className="canvas-scene" />
      <div ref={labels} className="canvas-labels" aria-hidden="true" />
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
