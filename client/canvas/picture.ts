/** The picture as it stands on the screen now: what there is to hit, to name and to find. */

import type { EdgeId, NodeId } from "#graph/schema";
import type { Cast } from "./cast.ts";
import { toPieces } from "./curves.ts";
import { type Box, type Point, toHull } from "./geometry.ts";
import { GridIndex } from "./grid-index.ts";

export interface Picture {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
  readonly labels: readonly DrawnLabel[];
  readonly pieces: GridIndex<DrawnPiece>;
}

interface DrawnNode {
  readonly id: NodeId;
  readonly at: Point;
  readonly radius: number;
}

export interface DrawnEdge {
  readonly id: EdgeId;
  readonly ends: readonly [Point, Point];
  readonly curvature: number;
}

export interface DrawnLabel {
  readonly id: NodeId;
  readonly box: Box;
}

/** A straight piece of an edge. */
interface DrawnPiece {
  readonly edge: EdgeId;
  readonly line: readonly [Point, Point];
}

const CELL = 48;

export interface Projection {
  readonly at: (id: string) => Point | undefined;
  readonly radiusOf: (radius: number) => number;
}

export function toPicture(cast: Cast, { at, radiusOf }: Projection): Picture {
  const nodes = cast.graph.nodes.flatMap(({ id }): DrawnNode[] => {
    const place = at(id);
    return place === undefined ? [] : [{ id, at: place, radius: radiusOf(cast.radii.get(id) ?? 0) }];
  });
  const edges = cast.graph.edges.flatMap(({ id, from, to }): DrawnEdge[] => {
    const [a, b] = [at(from), at(to)];
    return a === undefined || b === undefined ? [] : [{ id, ends: [a, b], curvature: cast.curvatures.get(id) ?? 0 }];
  });
  return { nodes, edges, labels: [], pieces: toPieceIndex(edges) };
}

function toPieceIndex(edges: readonly DrawnEdge[]): GridIndex<DrawnPiece> {
  const index = new GridIndex<DrawnPiece>(CELL);
  for (const { id, ends, curvature } of edges) {
    for (const line of toPieces(...ends, curvature)) {
      index.add(
        { edge: id, line },
        toHull(line.map((point) => ({ left: point.x, top: point.y, right: point.x, bottom: point.y }))),
      );
    }
  }
  return index;
}
