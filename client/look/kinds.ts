/** The colors of the kinds, taken from the schema once and handed to the style sheets as variables. */

import { NODE_LABELS, NODE_TYPES, type NodeLabel } from "#graph/schema";

declare module "react" {
  interface CSSProperties {
    /** The color of the kind of thing that an element speaks of. */
    readonly "--kind"?: string;
  }
}

/** To be called once, before the first drawing. */
export function declareKinds(root: HTMLElement): void {
  for (const label of NODE_LABELS) {
    const { light, dark } = NODE_TYPES[label].color;
    root.style.setProperty(variableOf(label), `light-dark(${light}, ${dark})`);
  }
}

/** The style that makes `var(--kind)` the color of this kind. */
export function kindStyle(label: NodeLabel): { readonly "--kind": string } {
  return { "--kind": `var(${variableOf(label)})` };
}

function variableOf(label: NodeLabel): string {
  return `--kind-${label.toLowerCase()}`;
}
