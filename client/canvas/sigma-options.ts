/** What sigma draws with: the four shapes, the lines and their ends, and styles that ask the looks. */

import {
  extremityArrow,
  extremityCircle,
  layerDashed,
  layerPlain,
  pathCurved,
  pathLine,
  sdfCircle,
  sdfDiamond,
  sdfSquare,
  sdfTriangle,
} from "sigma/rendering";
import { type EdgeRecord, NODE_TYPES, type NodeRecord } from "#graph/schema";
import { layerBadge } from "./badge-layer.ts";
import {
  type EdgeAppearance,
  type Emphasis,
  type NodeAppearance,
  type Palette,
  type Theme,
  toEdgeAppearance,
  toEdgeEnd,
  toNodeAppearance,
} from "./looks.ts";

export interface NodeAttributes {
  x: number;
  y: number;
  label: NodeRecord["label"];
  radius: number;
}

export interface EdgeAttributes {
  edge: EdgeRecord;
  curvature: number;
}

export interface ItemState {
  readonly emphasis: Emphasis;
}

export interface PageState {
  readonly theme: Theme;
  readonly palette: Palette;
}

const HEADS = { none: "none", arrow: "arrow", dot: "circle" } as const;
const INVISIBLE = "#00000000";
const DASH = 5;
const GAP = 4;
/** Sigma 4.0.4 takes widths and dashes in half CSS pixels. */
const HALF_PIXELS = 2;

const number = (value: number) => ({ type: "number", default: value }) as const;
const color = (value: string) => ({ type: "color", default: value }) as const;

/** Built when a canvas opens: sigma's layers read constants of WebGL, which only a browser has. */
export function toPrimitives() {
  const { spread: _, ...curved } = pathCurved(); // how far siblings bend is decided in curves.ts
  return {
    nodes: {
      shapes: [sdfCircle(), sdfSquare(), sdfTriangle({ cornerRadius: 0 }), sdfDiamond()],
      variables: { outline: color(INVISIBLE), paper: color(INVISIBLE), outlineWidth: number(0), ring: number(0) },
      layers: [layerBadge()],
    },
    edges: {
      paths: [pathLine(), curved],
      extremities: [extremityArrow({ lengthRatio: 5, widthRatio: 4 }), extremityCircle({ lengthRatio: 3.2 })],
      variables: { body: color(INVISIBLE), dash: number(0), gap: number(0), curvature: number(0) },
      // A solid line is drawn by the plain layer and a planned one by the dashes; the end is never broken.
      layers: [
        layerPlain({ color: { attribute: "body" } }),
        layerDashed({
          dashSize: { attribute: "dash" },
          gapSize: { attribute: "gap" },
          solidExtremities: "head",
        }),
      ],
    },
  } as const;
}

const toNode = (node: NodeAttributes, state: ItemState, page: PageState): NodeAppearance =>
  toNodeAppearance(node.label, state.emphasis, page.theme, page.palette);
const toEdge = ({ edge }: EdgeAttributes, state: ItemState, page: PageState): EdgeAppearance =>
  toEdgeAppearance(edge, state.emphasis, page.palette);

const isFront = ({ emphasis }: ItemState) => emphasis === "selected" || emphasis === "pointed";

export const NODE_STYLES = {
  x: { attribute: "x" },
  y: { attribute: "y" },
  shape: (node: NodeAttributes) => NODE_TYPES[node.label].shape,
  size: (node: NodeAttributes, state: ItemState, page: PageState) =>
    node.radius + toNode(node, state, page).outlineWidth,
  color: (node: NodeAttributes, state: ItemState, page: PageState) => toNode(node, state, page).color,
  opacity: (node: NodeAttributes, state: ItemState, page: PageState) => toNode(node, state, page).opacity,
  outline: (node: NodeAttributes, state: ItemState, page: PageState) => toNode(node, state, page).outline,
  outlineWidth: (node: NodeAttributes, state: ItemState, page: PageState) => toNode(node, state, page).outlineWidth,
  ring: (node: NodeAttributes, state: ItemState, page: PageState) => toNode(node, state, page).ring,
  paper: (_: NodeAttributes, __: ItemState, page: PageState) => page.palette.paper,
  depth: (_: NodeAttributes, state: ItemState) => (isFront(state) ? "topNodes" : "nodes"),
} as const;

export const EDGE_STYLES = {
  path: ({ curvature }: EdgeAttributes) => (curvature === 0 ? "line" : "curved"),
  curvature: { attribute: "curvature" },
  head: ({ edge }: EdgeAttributes) => HEADS[toEdgeEnd(edge.type)],
  size: (edge: EdgeAttributes, state: ItemState, page: PageState) => toEdge(edge, state, page).width * HALF_PIXELS,
  color: (edge: EdgeAttributes, state: ItemState, page: PageState) => toEdge(edge, state, page).color,
  body: (edge: EdgeAttributes, state: ItemState, page: PageState) =>
    edge.edge.status === "planned" ? INVISIBLE : toEdge(edge, state, page).color,
  dash: ({ edge }: EdgeAttributes) => (edge.status === "planned" ? DASH * HALF_PIXELS : 0),
  gap: ({ edge }: EdgeAttributes) => (edge.status === "planned" ? GAP * HALF_PIXELS : 0),
  opacity: (edge: EdgeAttributes, state: ItemState, page: PageState) => toEdge(edge, state, page).opacity,
  depth: (_: EdgeAttributes, state: ItemState) => (isFront(state) ? "topEdges" : "edges"),
} as const;
