/** The one place that drives sigma: shows nodes and edges at their places, follows a view, says what was pointed at. */

import { MultiDirectedGraph } from "graphology";
import type { Attributes } from "graphology-types";
import Sigma from "sigma";
import type { MouseCoords, SigmaEventPayload } from "sigma/types";
import { animateNodes } from "sigma/utils";
import type { SceneEdge, SceneNode } from "./cast.ts";
import type { Point } from "./geometry.ts";
import { MOUSE_REACH, TOUCH_REACH } from "./hit.ts";
import type { Emphasis } from "./looks.ts";
import { isReducedMotion } from "./motion.ts";
import {
  EDGE_STYLES,
  type EdgeAttributes,
  type ItemState,
  NODE_STYLES,
  type NodeAttributes,
  type PageState,
  toPrimitives,
} from "./sigma-options.ts";
import { LARGEST_SCALE, type Size, SMALLEST_SCALE, toSizeRatio, type View } from "./view.ts";

/** Points are in CSS pixels from the top left of the canvas. */
export interface SceneListener {
  click(at: Point, reach: number): void;
  /** The second click of two. Whether it meant something; if not, the canvas zooms in. */
  doubleClick(): boolean;
  hover(at: Point | undefined): void;
  /** A frame was drawn: the camera or the nodes may have moved. */
  frame(): void;
}

const GROWING = 420;
const TRAVELLING = 320;

type Primitives = ReturnType<typeof toPrimitives>;
type Graph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;
type Renderer = Sigma<NodeAttributes, EdgeAttributes, Attributes, ItemState, ItemState, PageState, Primitives>;

export class Scene {
  readonly #graph: Graph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
  readonly #sigma: Renderer;
  #stopGrowing: (() => void) | undefined;
  #destination: View | undefined;

  /** Throws where the browser has no WebGL 2. */
  constructor(container: HTMLElement, page: PageState, listener: SceneListener) {
    this.#sigma = new Sigma(this.#graph, container, {
      primitives: toPrimitives(),
      styles: { nodes: NODE_STYLES, edges: EDGE_STYLES },
      customNodeState: { emphasis: "plain" as Emphasis },
      customEdgeState: { emphasis: "plain" as Emphasis },
      customGraphState: page,
      settings: toSettings(),
    });
    this.#listen(listener);
  }

  #listen(listener: SceneListener): void {
    const sigma = this.#sigma;
    // Sigma sees nodes only; what was meant (a label, the nearest line) is decided in hit.ts, so both events are one.
    for (const name of ["clickStage", "clickNode"] as const) {
      sigma.on(name, ({ event }: SigmaEventPayload) => listener.click(event, toReach(event)));
    }
    for (const name of ["doubleClickStage", "doubleClickNode"] as const) {
      sigma.on(name, (payload: SigmaEventPayload) => {
        if (listener.doubleClick()) payload.preventSigmaDefault();
      });
    }
    sigma.getMouseCaptor().on("mousemove", (event) => listener.hover(event));
    sigma.on("leaveStage", () => listener.hover(undefined));
    sigma.on("afterRender", () => listener.frame());
  }

  get size(): Size {
    return this.#sigma.getDimensions();
  }

  get view(): View {
    const { x, y, ratio } = this.#sigma.getCamera().getState();
    const center = this.#sigma.framedGraphToGraph({ x, y });
    return { center: { x: center.x, y: -center.y }, scale: 1 / ratio };
  }

  /** The view that the camera travels to; the present one while it rests. */
  get destination(): View {
    return this.#destination ?? this.view;
  }

  get isMoving(): boolean {
    return this.#stopGrowing !== undefined || this.#sigma.getCamera().isAnimating();
  }

  /** Where a node is drawn now, in the layout's units; it differs from its place only while it grows. */
  at(id: string): Point | undefined {
    if (!this.#graph.hasNode(id)) return undefined;
    const { x, y } = this.#graph.getNodeAttributes(id);
    return { x, y: -y };
  }

  /** The radius on the screen, at the present zoom. */
  radiusOf(radius: number): number {
    return this.#sigma.scaleSize(radius);
  }

  look(view: View, how: "at once" | "smoothly" = "at once"): void {
    const { x, y } = this.#sigma.graphToFramedGraph({ x: view.center.x, y: -view.center.y });
    const state = { x, y, angle: 0, ratio: 1 / view.scale };
    const camera = this.#sigma.getCamera();
    if (how === "at once" || isReducedMotion()) {
      this.#destination = undefined;
      camera.setState(state);
      return;
    }
    this.#destination = view;
    // Comes back when it has arrived, and when another journey has taken its place.
    void camera.animate(state, { duration: TRAVELLING, easing: "cubicInOut" }).then(() => {
      if (this.#destination === view) this.#destination = undefined;
    });
  }

  show(nodes: readonly SceneNode[], edges: readonly SceneEdge[]): void {
    this.#stopGrowing?.();
    this.#dropMissing(new Set(nodes.map(({ record }) => record.id)), new Set(edges.map(({ record }) => record.id)));
    for (const { record, at, radius, from } of nodes) {
      const start = from !== undefined && !isReducedMotion() ? from : at;
      this.#graph.mergeNode(record.id, { x: start.x, y: -start.y, label: record.label, radius });
    }
    for (const { record, curvature } of edges) {
      this.#graph.mergeDirectedEdgeWithKey(record.id, record.from, record.to, { edge: record, curvature });
    }
    this.#growTo(nodes);
  }

  #dropMissing(nodes: ReadonlySet<string>, edges: ReadonlySet<string>): void {
    for (const id of this.#graph.edges()) if (!edges.has(id)) this.#graph.dropEdge(id);
    for (const id of this.#graph.nodes()) if (!nodes.has(id)) this.#graph.dropNode(id);
  }

  #growTo(nodes: readonly SceneNode[]): void {
    const growing = nodes.filter(({ from }) => from !== undefined && !isReducedMotion());
    if (growing.length === 0) return;
    const targets = Object.fromEntries(growing.map(({ record, at }) => [record.id, { x: at.x, y: -at.y }]));
    const cancel = animateNodes(this.#graph, targets, { duration: GROWING, easing: "cubicOut" }, () => {
      this.#stopGrowing = undefined;
      this.#sigma.scheduleRender();
    });
    this.#stopGrowing = () => {
      cancel();
      this.#stopGrowing = undefined;
    };
  }

  emphasize(nodes: ReadonlyMap<string, Emphasis>, edges: ReadonlyMap<string, Emphasis>): void {
    for (const id of this.#graph.nodes()) this.#sigma.setNodeState(id, { emphasis: nodes.get(id) ?? "plain" });
    for (const id of this.#graph.edges()) this.#sigma.setEdgeState(id, { emphasis: edges.get(id) ?? "plain" });
  }

  paint(page: PageState): void {
    this.#sigma.setGraphState(page);
  }

  /** Keeps the middle of the picture in the middle when the canvas changes its size. */
  resize(): void {
    const { view } = this;
    this.#sigma.resize();
    this.#sigma.refresh();
    this.look(view);
  }

  close(): void {
    this.#stopGrowing?.();
    this.#sigma.kill();
  }
}

/** A finger is less exact than a mouse. */
function toReach({ original }: MouseCoords): number {
  const isMouse = original instanceof PointerEvent ? original.pointerType === "mouse" : original instanceof MouseEvent;
  return isMouse ? MOUSE_REACH : TOUCH_REACH;
}

function toSettings() {
  return {
    itemSizesReference: "screen",
    autoRescale: false, // one unit of the layout is one CSS pixel, and the picture never jumps when nodes come or go
    zoomToSizeRatioFunction: toSizeRatio,
    minCameraRatio: 1 / LARGEST_SCALE,
    maxCameraRatio: 1 / SMALLEST_SCALE,
    renderLabels: false, // the labels are drawn above the canvas, see label-layer.ts
    pickingDownSizingRatio: 8, // what was hit is decided in hit.ts; sigma's own picking may be coarse
    enableCameraRotation: false,
    enableCameraMouseRotation: false,
    minEdgeThickness: 1,
    zoomDuration: isReducedMotion() ? 0 : 200,
    inertiaDuration: isReducedMotion() ? 0 : 200,
  } as const;
}
