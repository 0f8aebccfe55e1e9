/** What is lost when a thing is given another kind: claims that the schema does not let it have. */

import { type ArticleRecord, mayJoin } from "../../schema/index.ts";
import { type OverrideOf, type OverrideProblem, toProblem } from "../overrides/placed-override.ts";
import { toEvidence } from "./evidence.ts";
import type { NodeOf } from "./fold-claims.ts";
import type { FoldedNode } from "./name-things.ts";

export function findUnfitClaims(
  retyped: ReadonlyMap<FoldedNode, OverrideOf<"retype">>,
  articles: readonly ArticleRecord[],
  nodeOf: NodeOf,
): readonly OverrideProblem[] {
  if (retyped.size === 0) return [];
  const unfit = new Map<OverrideOf<"retype">, string[]>();
  for (const { id, read, subject, object } of articles.flatMap(toEvidence)) {
    const [from, to] = [nodeOf.get(subject), nodeOf.get(object)];
    if (from === undefined || to === undefined || from === to) continue;
    if (mayJoin(read.type, from.label, to.label) || !mayJoin(read.type, subject.label, object.label)) continue;
    for (const node of [from, to]) {
      const retype = retyped.get(node);
      if (retype !== undefined) unfit.set(retype, [...(unfit.get(retype) ?? []), `${id} (${read.type})`]);
    }
  }
  return [...unfit].map(([retype, claims]) =>
    toProblem(retype, `claims that no ${retype.says.to} can have are left out: ${claims.sort().join(", ")}`),
  );
}
