/** What a person has told apart: on which side of it each reading stands, so that no join ever crosses it. */

import {
  isOf,
  type OverrideOf,
  type OverrideProblem,
  type PlacedOverride,
  toProblem,
} from "../overrides/placed-override.ts";
import type { Sides } from "./disjoint-sets.ts";
import type { Answering, NameIndex } from "./name-index.ts";
import type { Reading } from "./reading.ts";

type Different = OverrideOf<"different">;

export interface KeptApart {
  /** Of a reading, its side in each correction. */
  readonly sides: ReadonlyMap<Reading, Sides<Different>>;
  readonly problems: readonly OverrideProblem[];
}

export function keepApart(overrides: readonly PlacedOverride[], index: NameIndex): KeptApart {
  const sides = new Map<Reading, Map<Different, number>>();
  const problems = overrides.filter(isOf("different")).flatMap((different) => {
    const named = different.says.things.map((id) => ({ id, answering: index.find(id) }));
    const nobody = named.filter(({ answering }) => answering.size === 0);
    if (nobody.length > 0) return nobody.map(({ id }) => toProblem(different, `nothing is called ${id}`));

    const answering = named.map((one) => one.answering);
    for (const reading of new Set(answering.flatMap((one) => [...one.keys()]))) {
      const side = findSide(reading, answering);
      if (side !== undefined) sides.set(reading, (sides.get(reading) ?? new Map()).set(different, side));
    }
    return toMixed(different, answering);
  });
  return { sides, problems };
}

/** The one name that the reading answers to best. */
function findSide(reading: Reading, answering: readonly Answering[]): number | undefined {
  const ranks = answering.map((one) => one.get(reading) ?? Number.POSITIVE_INFINITY);
  const best = Math.min(...ranks);
  const side = ranks.indexOf(best);
  return ranks.lastIndexOf(best) === side ? side : undefined;
}

/** What one article has read as one thing cannot be taken apart: its sentences do not say which is which. */
function toMixed(different: Different, answering: readonly Answering[]): readonly OverrideProblem[] {
  const times = new Map<Reading, number>();
  for (const reading of answering.flatMap((one) => [...one.keys()])) {
    times.set(reading, (times.get(reading) ?? 0) + 1);
  }
  const mixed = [...times].flatMap(([{ article }, count]) => (count > 1 ? [article.id] : [])).sort();
  if (mixed.length === 0) return [];
  const who = mixed.length === 1 ? `${mixed[0]} calls` : `${mixed[0]} and ${mixed.length - 1} more call`;
  return [toProblem(different, `${who} one thing by both names: there they stay one`)];
}
