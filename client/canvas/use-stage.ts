/** Ties a stage to the component's life: opened once with its elements, told of every change, closed with them. */

import { type RefObject, useEffect, useRef, useState } from "react";
import type { NodeId, Subgraph } from "#graph/schema";
import type { Selection } from "../state/selection.ts";
import { LABEL_FONT_SIZE, STRONG_WEIGHT, toMeasuredWidth } from "./labeling/label-size.ts";
import { toPen } from "./labeling/wishes.ts";
import type { Theme } from "./looks.ts";
import { readPalette, watchPalette } from "./palette.ts";
import { Stage, type StageElements, type StageListener } from "./stage.ts";

export interface StageProps {
  readonly graph: Subgraph;
  readonly selection: Selection;
  onSelect(selection: Selection): void;
  onExpand(id: NodeId): void;
  readonly theme: Theme;
  /** Pixels under the panel. */
  readonly coveredRight: number;
}

export interface StageRefs {
  readonly root: RefObject<HTMLDivElement | null>;
  readonly scene: RefObject<HTMLDivElement | null>;
  readonly labels: RefObject<HTMLDivElement | null>;
}

/** `undefined` until the elements are there; `"no WebGL"` where the browser cannot draw. */
export type OpenStage = { readonly stage: Stage; readonly listener: StageListener } | "no WebGL" | undefined;

export function useStage(refs: StageRefs, props: StageProps): OpenStage {
  const { graph, selection, theme, coveredRight } = props;
  const latest = useRef(props);
  const [open, setOpen] = useState<OpenStage>(undefined);
  const stage = typeof open === "object" ? open.stage : undefined;

  useEffect(() => {
    latest.current = props;
  });
  useEffect(() => {
    const elements = toElements(refs);
    return elements && keepOpen(elements, toListener(latest), () => latest.current.theme, setOpen);
  }, [refs]);

  // The order matters: what is covered is known before the first graph is fitted.
  useEffect(() => stage?.cover(coveredRight), [stage, coveredRight]);
  useEffect(() => stage?.show(graph), [stage, graph]);
  useEffect(() => stage?.select(selection), [stage, selection]);
  useEffect(() => (stage === undefined ? undefined : keepColors(stage, theme, refs)), [stage, theme, refs]);
  return open;
}

function toElements({ root, scene, labels }: StageRefs): StageElements | undefined {
  if (root.current === null || scene.current === null || labels.current === null) return undefined;
  return { root: root.current, scene: scene.current, labels: labels.current };
}

/** Always calls the handlers of the latest rendering, so that new ones do not reopen the stage. */
function toListener(latest: RefObject<StageProps>): StageListener {
  return {
    onSelect: (selection) => latest.current.onSelect(selection),
    onExpand: (selection) => {
      if (selection.kind === "node") latest.current.onExpand(selection.id);
      return selection.kind === "node";
    },
  };
}

/** Opens the stage once its element has a size, and tells it whenever the size changes; a hidden one keeps what it had. */
function keepOpen(
  elements: StageElements,
  listener: StageListener,
  toTheme: () => Theme,
  onOpen: (open: OpenStage) => void,
): () => void {
  let open: OpenStage;
  const observer = new ResizeObserver(() => {
    const { clientWidth, clientHeight } = elements.root;
    if (clientWidth === 0 || clientHeight === 0) return;
    if (typeof open === "object") open.stage.resize();
    if (open !== undefined) return;
    open = openStage(elements, listener, toTheme());
    onOpen(open);
  });
  observer.observe(elements.root);
  return () => {
    observer.disconnect();
    onOpen(undefined);
    if (typeof open === "object") open.stage.close();
  };
}

function openStage(elements: StageElements, listener: StageListener, theme: Theme): OpenStage {
  const family = getComputedStyle(elements.labels).fontFamily;
  const pens = {
    regular: toPen(toMeasuredWidth(`${LABEL_FONT_SIZE}px ${family}`)),
    strong: toPen(toMeasuredWidth(`${STRONG_WEIGHT} ${LABEL_FONT_SIZE}px ${family}`)),
  };
  try {
    return { stage: new Stage(elements, listener, pens, { theme, palette: readPalette(elements.root) }), listener };
  } catch (error) {
    console.warn("The graph cannot be drawn.", error);
    return "no WebGL";
  }
}

function keepColors(stage: Stage, theme: Theme, { root }: StageRefs): () => void {
  const paint = () => {
    if (root.current !== null) stage.paint({ theme, palette: readPalette(root.current) });
  };
  paint();
  return watchPalette(paint);
}
