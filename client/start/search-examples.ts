/** What the search box proposes to type: short names of what the largest networks are about. */

import type { NetworkSummary } from "#graph/schema";
import { shortName } from "./short-name.ts";

const MOST_EXAMPLES = 4;
const LONGEST_EXAMPLE = 8;

export function searchExamples(networks: readonly NetworkSummary[]): readonly string[] {
  const names = networks.flatMap(({ anchors }) => anchors.map(shortName));
  return [...new Set(names)].filter((name) => name.length <= LONGEST_EXAMPLE).slice(0, MOST_EXAMPLES);
}
