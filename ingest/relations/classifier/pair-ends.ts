/** What the two of a pair are, in words. */

import { NODE_LABELS, type NodeLabel } from "#graph/schema";
import type { NamedPair } from "./pairs.ts";

/** What a thing can be to others: ground to stand on, an authority, a programme to join, or somebody who acts. */
export const PARTS: Readonly<Record<NodeLabel, string>> = {
  Park: "site",
  Place: "site",
  Government: "authority",
  Programme: "programme",
  Company: "actor",
  University: "actor",
  Institute: "actor",
  Fund: "actor",
};

/** Their labels, and what they can be to others. */
export interface Ends {
  readonly labels: string;
  readonly parts: string;
}

const ENDS = new Map(
  NODE_LABELS.map((first) => [first, new Map(NODE_LABELS.map((second) => [second, toEnds(first, second)]))]),
);

function toEnds(first: NodeLabel, second: NodeLabel): Ends {
  return { labels: `${first} ${second}`, parts: `${PARTS[first]} ${PARTS[second]}` };
}

export function endsOf({ first, second }: NamedPair): Ends {
  return ENDS.get(first.label)?.get(second.label) ?? toEnds(first.label, second.label);
}
