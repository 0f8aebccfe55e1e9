/** Everything that is worked out once per graph: places, sizes, bends, and where newcomers grow from. Pure. */

import type { EdgeRecord, NodeRecord, Subgraph } from "#graph/schema";
import { toCurvatures } from "./curves.ts";
import type { Point } from "./geometry.ts";
import { type Arrangement, arrange, NOTHING_ARRANGED } from "./layout/arrange.ts";
import { toFootprint } from "./layout/layout-graph.ts";
import type { Shape } from "./layout/shape.ts";
import { type Sketch, toDegrees, toNeighbors, toSketch } from "./layout/sketch.ts";
import type { Extent } from "./view.ts";

export interface SceneNode {
  readonly record: NodeRecord;
  readonly at: Point;
  readonly radius: number;
  /** Where a newcomer grows from. */
  readonly from: Point | undefined;
}

export interface SceneEdge {
  readonly record: EdgeRecord;
  readonly curvature: number;
}

export interface Cast {
  readonly graph: Subgraph;
  readonly arrangement: Arrangement;
  readonly degrees: ReadonlyMap<string, number>;
  readonly radii: ReadonlyMap<string, number>;
  readonly curvatures: ReadonlyMap<string, number>;
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  /** What must be seen for everything to be seen. */
  readonly extents: readonly Extent[];
}

export const EMPTY_CAST: Cast = toCast({ nodes: [], edges: [], truncated: false }, undefined, "square");

export function toCast(answer: Subgraph, before: Cast | undefined, shape: Shape): Cast {
  const graph = toDrawable(answer);
  const sketch = toSketch(graph);
  const known = before?.arrangement ?? NOTHING_ARRANGED;
  const arrangement = arrange(sketch, known, shape);
  const radii = new Map(sketch.nodes.map(({ id, radius }) => [id, radius]));
  const curvatures = toCurvatures(graph.edges, arrangement.positions);
  const origins = arrangement.isNew ? new Map<string, Point>() : toOrigins(sketch, known, arrangement);
  return {
    graph,
    arrangement,
    degrees: toDegrees(graph),
    radii,
    curvatures,
    nodes: graph.nodes.map((record) => ({
      record,
      at: arrangement.positions.get(record.id) ?? { x: 0, y: 0 },
      radius: radii.get(record.id) ?? 0,
      from: origins.get(record.id),
    })),
    edges: graph.edges.map((record) => ({ record, curvature: curvatures.get(record.id) ?? 0 })),
    extents: toExtents(sketch, arrangement),
  };
}

/** A line needs two ends on the canvas: a filter may have taken one, and what relates to itself has only one. */
function toDrawable(graph: Subgraph): Subgraph {
  const ids = new Set(graph.nodes.map(({ id }) => id));
  return { ...graph, edges: graph.edges.filter(({ from, to }) => from !== to && ids.has(from) && ids.has(to)) };
}

/** A node that was not known before grows out of the first of its neighbors that was. */
function toOrigins(sketch: Sketch, before: Arrangement, now: Arrangement): ReadonlyMap<string, Point> {
  const neighbors = toNeighbors(sketch);
  const newcomers = [...now.positions.keys()].filter((id) => !before.known.has(id));
  return new Map(
    newcomers.flatMap((id): [string, Point][] => {
      const parent = neighbors.get(id)?.find((neighbor) => before.known.has(neighbor));
      const origin = parent === undefined ? undefined : now.positions.get(parent);
      return origin === undefined ? [] : [[id, origin]];
    }),
  );
}

function toExtents(sketch: Sketch, { positions }: Arrangement): readonly Extent[] {
  return sketch.nodes.flatMap((node) => {
    const at = positions.get(node.id);
    return at === undefined ? [] : [{ id: node.id, at, around: toFootprint(node, { x: 0, y: 0 }) }];
  });
}
