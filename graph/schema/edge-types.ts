/** Every kind of relation: how it is worded, whom it may join, how its line is drawn. */

import { NODE_LABELS, type NodeLabel } from "./node-types.ts";

export interface EdgeTypeDefinition {
  readonly name: { readonly en: string; readonly zh: string };
  /** The words between the two names, read from left to right; `{b}` marks where the second name stands. */
  readonly phrase: { readonly en: string; readonly zh: string };
  readonly meaning: string;
  readonly directed: boolean;
  readonly from: readonly NodeLabel[];
  readonly to: readonly NodeLabel[];
  readonly line: { readonly width: number; readonly end: "none" | "arrow" | "dot" };
}

const ANY = NODE_LABELS;
const WITHOUT_PLACE = NODE_LABELS.filter((label) => label !== "Place");
/** What somebody can be in: a place, or something that has grounds of its own. */
const SITES: readonly NodeLabel[] = ["Place", "Park", "University", "Institute", "Government"];

export const EDGE_TYPES = {
  PARTNERED_WITH: {
    name: { en: "Partnered with", zh: "合作" },
    phrase: { en: "partnered with {b}", zh: "与 {b} 合作" },
    meaning: "The two cooperate, sign an agreement, found something together or support one another as a pair",
    directed: false,
    from: ANY,
    to: ANY,
    line: { width: 1.6, end: "none" },
  },
  LOCATED_IN: {
    name: { en: "Located in", zh: "位于" },
    phrase: { en: "is in {b}", zh: "位于 {b}" },
    meaning: "The one is in, settles in, moves to or belongs to the other, a park or a place",
    directed: true,
    from: ANY,
    to: SITES,
    line: { width: 1.2, end: "arrow" },
  },
  INVESTED_IN: {
    name: { en: "Invested in", zh: "投资" },
    phrase: { en: "invested in {b}", zh: "投资 {b}" },
    meaning: "The one invests in, funds, holds, or sets up with its money the other",
    directed: true,
    from: ANY,
    to: ANY,
    line: { width: 2.6, end: "arrow" },
  },
  MEMBER_OF: {
    name: { en: "Member of", zh: "加入" },
    phrase: { en: "is a member of {b}", zh: "加入 {b}" },
    meaning: "The one has joined, founded, proposed or runs under the other, a programme, alliance or network",
    directed: true,
    from: ANY,
    to: WITHOUT_PLACE,
    line: { width: 1.6, end: "dot" },
  },
} as const satisfies Record<string, EdgeTypeDefinition>;

export type EdgeType = keyof typeof EDGE_TYPES;

/** The types in the order in which the legend lists them. */
export const EDGE_TYPE_NAMES = Object.keys(EDGE_TYPES) as readonly EdgeType[];

/** Whether the schema lets an edge of this type join these two. */
export function mayJoin(type: EdgeType, from: NodeLabel, to: NodeLabel): boolean {
  const definition: EdgeTypeDefinition = EDGE_TYPES[type];
  return definition.from.includes(from) && definition.to.includes(to);
}
