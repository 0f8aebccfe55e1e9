/** From records to looks: every size, width, color and opacity on the canvas, as pure functions of record and state. */

import {
  EDGE_TYPES,
  type EdgeRecord,
  type EdgeTypeDefinition,
  NODE_TYPES,
  type NodeLook,
  type NodeRecord,
} from "#graph/schema";

export type Theme = "light" | "dark";

/** The colors of the page that the canvas shares, read from its tokens. */
export interface Palette {
  readonly paper: string;
  readonly edge: string;
  readonly edgeStrong: string;
  readonly accent: string;
}

/** How much attention a thing gets; `dimmed` while another is pointed at. */
export type Emphasis = "plain" | "dimmed" | "pointed" | "selected";

const SMALLEST = 7;
const LARGEST = 17;
const DIMMED = 0.16;

/** Shapes of equal radius look unequal; these factors give them equal weight to the eye. */
const OPTICAL = { circle: 1, square: 0.88, triangle: 1.32, diamond: 1.3 } as const satisfies Record<
  NodeLook["shape"],
  number
>;

/** The radius grows with the number of relations, slowly; a place is the ground, not a player, and stays small. */
export function toRadius({ label }: Pick<NodeRecord, "label">, degree: number): number {
  const { shape, size }: NodeLook = NODE_TYPES[label];
  const radius = Math.min(SMALLEST + 2.1 * Math.sqrt(Math.max(0, degree - 1)), LARGEST);
  return (size === "small" ? 0.78 : 1) * radius * OPTICAL[shape];
}

export interface NodeAppearance {
  readonly color: string;
  readonly opacity: number;
  readonly outline: string;
  readonly outlineWidth: number;
  /** The width of the ring; zero fills the shape. */
  readonly ring: number;
}

export function toNodeAppearance(
  label: NodeRecord["label"],
  emphasis: Emphasis,
  theme: Theme,
  palette: Palette,
): NodeAppearance {
  const look: NodeLook = NODE_TYPES[label];
  const marked = emphasis === "selected" || emphasis === "pointed";
  return {
    color: look.color[theme],
    opacity: emphasis === "dimmed" ? DIMMED : 1,
    outline: marked ? (emphasis === "selected" ? palette.accent : palette.edgeStrong) : palette.paper,
    outlineWidth: emphasis === "selected" ? 3 : 2,
    ring: look.fill === "full" ? 0 : look.size === "small" ? 2.2 : 3,
  };
}

export interface EdgeAppearance {
  readonly color: string;
  readonly opacity: number;
  readonly width: number;
}

export function toEdgeAppearance(
  edge: Pick<EdgeRecord, "type" | "articleCount">,
  emphasis: Emphasis,
  palette: Palette,
): EdgeAppearance {
  const colors = {
    plain: palette.edge,
    dimmed: palette.edge,
    pointed: palette.edgeStrong,
    selected: palette.accent,
  } as const satisfies Record<Emphasis, string>;
  return {
    color: colors[emphasis],
    opacity: emphasis === "dimmed" ? DIMMED * 1.6 : 1,
    width: toEdgeWidth(edge) + (emphasis === "selected" ? 1.2 : 0),
  };
}

/** The width of the type, and a step more for the second and for the third independent article. */
export function toEdgeWidth({ type, articleCount }: Pick<EdgeRecord, "type" | "articleCount">): number {
  return EDGE_TYPES[type].line.width + Math.min(articleCount - 1, 2) * 0.8;
}

export function toEdgeEnd(type: EdgeRecord["type"]): EdgeTypeDefinition["line"]["end"] {
  return EDGE_TYPES[type].line.end;
}
