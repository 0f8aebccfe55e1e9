/** What the user has pointed at: one thing, one relation, or nothing. */

import type { EdgeId, NodeId } from "#graph/schema";

export type Selection =
  | { readonly kind: "none" }
  | { readonly kind: "node"; readonly id: NodeId }
  | { readonly kind: "edge"; readonly id: EdgeId };

export const NOTHING_SELECTED: Selection = { kind: "none" };
