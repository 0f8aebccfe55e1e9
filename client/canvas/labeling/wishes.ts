/** Which labels are wanted, how they may be written, and in which order they are served. */

import { NODE_TYPES, type NodeRecord } from "#graph/schema";
import type { Point } from "../geometry.ts";
import type { Emphasis } from "../looks.ts";
import { toLabelForms } from "./break-name.ts";
import { toLabelSize, type WidthOf } from "./label-size.ts";
import type { LabelWish, SizedForm } from "./place-labels.ts";

/** With so many relations a thing is what a picture is about, and never nameless. */
const HUB = 10;

/** Writes names in one font; each name is broken and measured once. */
export type Pen = (name: string) => readonly SizedForm[];

export function toPen(widthOf: WidthOf): Pen {
  const written = new Map<string, readonly SizedForm[]>();
  return (name) => {
    const forms =
      written.get(name) ?? toLabelForms(name, widthOf).map((lines) => ({ lines, ...toLabelSize(lines, widthOf) }));
    written.set(name, forms);
    return forms;
  };
}

export interface Naming {
  readonly node: NodeRecord;
  readonly at: Point;
  readonly radius: number;
  readonly degree: number;
  readonly emphasis: Emphasis;
}

/** What is selected is named first, then who has most relations; what is drawn small comes last. */
export function toWish({ node, at, radius, degree, emphasis }: Naming, pen: Pen): LabelWish {
  const rank = emphasis === "selected" ? 10_000 : NODE_TYPES[node.label].size === "small" ? 0 : 1;
  const isLeading = emphasis === "selected" || degree >= HUB;
  return { id: node.id, at, radius, forms: pen(node.name), weight: rank + degree, isLeading };
}
