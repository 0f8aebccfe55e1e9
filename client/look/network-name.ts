/** What a network is about, by name: one programme, or two parks as a pair. Its title says which question it answers. */

import type { NetworkSummary } from "#graph/schema";

export function networkName({ anchors }: Pick<NetworkSummary, "anchors">): string {
  return anchors.map(({ name }) => name).join(" — ");
}
