/** Names what is on the screen: one wish for each visible node, placed together; and a name for a moment where one is missing. */

import type { NodeId, NodeRecord } from "#graph/schema";
import type { Cast } from "./cast.ts";
import { toPieces } from "./curves.ts";
import { type Box, hasPoint, isInside, type Point } from "./geometry.ts";
import { ANCHORS, type Anchor, toAnchoredBox } from "./labeling/anchors.ts";
import { type LabelWish, type PlacedLabel, placeLabels } from "./labeling/place-labels.ts";
import { type Pen, toWish } from "./labeling/wishes.ts";
import type { Emphasis } from "./looks.ts";
import type { Picture } from "./picture.ts";

export interface Pens {
  readonly regular: Pen;
  readonly strong: Pen;
}

export interface Stand {
  readonly cast: Cast;
  readonly picture: Picture;
  readonly emphases: ReadonlyMap<string, Emphasis>;
  readonly bounds: Box;
  readonly taken: readonly Box[];
  readonly pens: Pens;
}

export function nameAll(stand: Stand, before: ReadonlyMap<string, Anchor>): readonly PlacedLabel[] {
  const { picture, bounds, taken } = stand;
  return placeLabels(toWishes(stand), {
    bounds,
    taken,
    nodes: picture.nodes,
    lines: picture.edges.flatMap(({ ends, curvature }) => toPieces(...ends, curvature)),
    before,
  });
}

/** Labels over whatever is there, for nodes that found no room but are pointed at. */
export function nameOver(ids: readonly NodeId[], stand: Stand): readonly PlacedLabel[] {
  return toWishes(stand)
    .filter(({ id }) => ids.includes(id))
    .flatMap((wish) => {
      const form = wish.forms[0];
      if (form === undefined) return [];
      const options = ANCHORS.map((anchor) => ({
        id: wish.id,
        form,
        anchor,
        box: toAnchoredBox(anchor, wish, form),
        isOver: true,
      }));
      return options.find(({ box }) => isInside(box, stand.bounds)) ?? [];
    });
}

function toWishes({ cast, picture, emphases, bounds, pens }: Stand): readonly LabelWish[] {
  const drawn = new Map<string, { at: Point; radius: number }>(picture.nodes.map((node) => [node.id, node]));
  return cast.graph.nodes.flatMap((node: NodeRecord) => {
    const place = drawn.get(node.id);
    if (place === undefined || !hasPoint(bounds, place.at)) return [];
    const emphasis = emphases.get(node.id) ?? "plain";
    const degree = cast.degrees.get(node.id) ?? 0;
    return [toWish({ node, degree, emphasis, ...place }, emphasis === "selected" ? pens.strong : pens.regular)];
  });
}
