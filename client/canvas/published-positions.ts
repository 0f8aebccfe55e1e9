/**
 * Where everything is on the screen, as text for the attribute `data-positions`. What WebGL paints has no elements: without
 * this, nothing outside (an end-to-end test, a screen recorder, a script of the user) could find a line to click on.
 */

import type { Point } from "./geometry.ts";
import { toHandle } from "./hit.ts";
import type { Picture } from "./picture.ts";

export function toPublishedPositions(picture: Picture): string {
  const nodes = picture.nodes.map(({ id, at }) => [id, toPair(at)] as const);
  const edges = picture.edges.map((edge) => [edge.id, toPair(toHandle(edge, picture))] as const);
  return JSON.stringify({ nodes: Object.fromEntries(nodes), edges: Object.fromEntries(edges) });
}

const toPair = ({ x, y }: Point) => [toTenths(x), toTenths(y)] as const;

const toTenths = (value: number) => Math.round(value * 10) / 10;
