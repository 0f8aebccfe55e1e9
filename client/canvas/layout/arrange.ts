/** Decides who keeps a place: a picture that grows or is filtered stays as it is, another question gets a new one. */

import { layoutGraph } from "./layout-graph.ts";
import { placeNewcomers } from "./place-newcomers.ts";
import type { Shape } from "./shape.ts";
import type { Positions, Sketch } from "./sketch.ts";

export interface Arrangement {
  /** Where the nodes of this graph are. */
  readonly positions: Positions;
  /** Every place given so far to this picture, so that what a filter hides comes back where it was. */
  readonly known: Positions;
  readonly isNew: boolean;
}

export const NOTHING_ARRANGED: Arrangement = { positions: new Map(), known: new Map(), isNew: true };

export function arrange(sketch: Sketch, before: Arrangement, shape: Shape): Arrangement {
  if (!isContinued(sketch, before)) {
    const positions = layoutGraph(sketch, shape);
    return { positions, known: positions, isNew: true };
  }
  const positions = placeNewcomers(sketch, before.known);
  return { positions, known: new Map([...before.known, ...positions]), isNew: false };
}

/** Continued, if everything shown is still there, or everything there has been shown. */
function isContinued(sketch: Sketch, { positions, known }: Arrangement): boolean {
  if (positions.size === 0) return sketch.nodes.length > 0 && sketch.nodes.every(({ id }) => known.has(id));
  const ids = new Set(sketch.nodes.map(({ id }) => id));
  return [...positions.keys()].every((id) => ids.has(id)) || [...ids].every((id) => known.has(id));
}
