/** The sign of a kind of thing: its shape, full or as a ring, large or small, in its color. */

import { NODE_TYPES, type NodeLabel, type NodeLook } from "#graph/schema";
import { kindStyle } from "./kinds.ts";

const OUTLINES: Readonly<Record<NodeLook["shape"], string>> = {
  circle: "M8 2a6 6 0 1 1 0 12A6 6 0 1 1 8 2Z",
  square: "M2.6 2.6h10.8v10.8H2.6Z",
  triangle: "M8 1.6 14.9 13.8H1.1Z",
  diamond: "M8 .9 15.1 8 8 15.1.9 8Z",
};

export function KindMark({ label }: { readonly label: NodeLabel }) {
  const { shape, fill, size }: NodeLook = NODE_TYPES[label];
  return (
    <svg className={`kind-mark ${fill} ${size}`} viewBox="0 0 16 16" aria-hidden="true" style={kindStyle(label)}>
      <path d={OUTLINES[shape]} />
    </svg>
  );
}
