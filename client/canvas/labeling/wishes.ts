/** Which labels are wanted, how they may be written, and in which order they are served. */

import type { NodeRecord } from "#graph/schema";
import type { Point } from "../geometry.ts";
import type { Emphasis } from "../looks.ts";
import { toLabelForms } from "./break-name.ts";
import { toLabelSize, type WidthOf } from "./label-size.ts";
import type { LabelWish } from "./place-labels.ts";

export interface Naming {
  readonly node: NodeRecord;
  readonly at: Point;
  readonly radius: number;
  readonly degree: number;
  readonly emphasis: Emphasis;
}

/** What is selected is named first, then who has most relations; a place only after the players. */
export function toWish({ node, at, radius, degree, emphasis }: Naming, widthOf: WidthOf): LabelWish {
  const forms = toLabelForms(node.name, widthOf).map((lines) => ({ lines, ...toLabelSize(lines, widthOf) }));
  const rank = emphasis === "selected" ? 10_000 : node.label === "Place" ? 0 : 1;
  return { id: node.id, at, radius, forms, weight: rank + degree };
}
