/** Several people on one thing: what they agree on counts; where they contradict each other nothing does, and each is told. */

import type { Override, OverrideKind } from "../../schema/overrides.ts";
import {
  type OverrideOf,
  type OverrideProblem,
  type PlacedOverride,
  toPlaceText,
  toProblem,
} from "../overrides/placed-override.ts";
import type { DisjointSets } from "./disjoint-sets.ts";

/** What somebody says of the thing at a position. */
export interface Said<Kind extends OverrideKind> {
  readonly override: OverrideOf<Kind>;
  readonly position: number;
}

export interface Agreed<Kind extends OverrideKind> {
  /** What is said of the thing that this position belongs to. */
  of(position: number): OverrideOf<Kind> | undefined;
  readonly problems: readonly OverrideProblem[];
}

export function agree<Kind extends "rename" | "retype">(
  said: readonly Said<Kind>[],
  sets: Pick<DisjointSets, "find">,
): Agreed<Kind> {
  const agreed = new Map<number, OverrideOf<Kind>>();
  const problems: OverrideProblem[] = [];
  for (const [root, ones] of Map.groupBy(said, ({ position }) => sets.find(position))) {
    const contradictions = toContradictions(ones.map(({ override }) => override));
    problems.push(...contradictions);
    const [first] = ones;
    if (first !== undefined && contradictions.length === 0) agreed.set(root, first.override);
  }
  return { of: (position) => agreed.get(sets.find(position)), problems };
}

/** Of those that speak of the same thing or claim, each is told of one that says something else. */
export function toContradictions(overrides: readonly PlacedOverride[]): readonly OverrideProblem[] {
  return overrides.flatMap((override) => {
    const other = overrides.find(({ says }) => toAnswer(says) !== toAnswer(override.says));
    return other === undefined ? [] : [toProblem(override, `${toPlaceText(other)} says otherwise: neither counts`)];
  });
}

function toAnswer(says: Override): string {
  return "to" in says ? says.to : says.kind;
}
