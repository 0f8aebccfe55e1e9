/** What people say of claims: right, wrong, or not to be seen; each that matches nothing any more is told with its sentence. */

import { type ArticleRecord, type ClaimId, EDGE_TYPE_NAMES, EDGE_TYPES, toEdgeEnds } from "../../schema/index.ts";
import {
  isOf,
  type OverrideOf,
  type OverrideProblem,
  type PlacedOverride,
  toProblem,
} from "../overrides/placed-override.ts";
import { isSameSentence } from "../overrides/same-sentence.ts";
import { toContradictions } from "./agree.ts";
import type { FoldedClaim } from "./fold-claims.ts";
import { LostClaims } from "./lost-claims.ts";
import type { FoldedNode } from "./name-things.ts";

type Judgment = OverrideOf<"accept"> | OverrideOf<"reject">;

export interface CorrectedClaims {
  readonly claims: readonly FoldedClaim[];
  /** Those that count. */
  readonly accepted: readonly OverrideOf<"accept">[];
  readonly problems: readonly OverrideProblem[];
}

export function correctClaims(
  claims: readonly FoldedClaim[],
  overrides: readonly PlacedOverride[],
  find: (id: FoldedNode["id"]) => FoldedNode | string,
  articles: readonly ArticleRecord[],
): CorrectedClaims {
  const judged = judge(claims, overrides, articles);
  const hidden = hideEdges(claims, overrides, find);
  const kept = claims.filter((claim) => judged.answers.get(claim.id) !== "reject" && !hidden.claims.has(claim));
  return {
    claims: kept.map((claim) => (judged.answers.has(claim.id) ? { ...claim, reviewed: true } : claim)),
    accepted: overrides.filter(isOf("accept")).filter(({ says }) => judged.answers.get(says.claim) === "accept"),
    problems: [...judged.problems, ...hidden.problems],
  };
}

function judge(
  claims: readonly FoldedClaim[],
  overrides: readonly PlacedOverride[],
  articles: readonly ArticleRecord[],
) {
  const known = new Map(claims.map((claim) => [claim.id, claim]));
  const lost = new LostClaims(articles);
  const answers = new Map<ClaimId, Judgment["says"]["kind"]>();
  const problems: OverrideProblem[] = [];

  const judgments = [...overrides.filter(isOf("accept")), ...overrides.filter(isOf("reject"))];
  for (const [id, ones] of Map.groupBy(judgments, ({ says }) => says.claim)) {
    const claim = known.get(id);
    const [fitting, strange] = partition(
      ones,
      ({ says }) => claim !== undefined && isSameSentence(says.quote, claim.quote),
    );
    problems.push(...strange.map((judgment) => toProblem(judgment, lost.explain(judgment.says, claim))));
    const contradiction = toContradictions(fitting);
    problems.push(...contradiction);
    const [first] = fitting;
    if (first !== undefined && contradiction.length === 0) answers.set(id, first.says.kind);
  }
  return { answers, problems };
}

function partition<Item>(items: readonly Item[], isFirst: (item: Item) => boolean): readonly [Item[], Item[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}

function hideEdges(
  claims: readonly FoldedClaim[],
  overrides: readonly PlacedOverride[],
  find: (id: FoldedNode["id"]) => FoldedNode | string,
) {
  const problems: OverrideProblem[] = [];
  const hidden = new Set<FoldedClaim>();
  for (const override of overrides.filter(isOf("hide-edge"))) {
    const found = findEdge(override.says.edge, claims, find);
    if (typeof found === "string") problems.push(toProblem(override, found));
    else for (const claim of found) hidden.add(claim);
  }
  return { claims: hidden, problems };
}

/** The claims of a relation, or why there are none. */
function findEdge(
  edge: OverrideOf<"hide-edge">["says"]["edge"],
  claims: readonly FoldedClaim[],
  find: (id: FoldedNode["id"]) => FoldedNode | string,
): readonly FoldedClaim[] | string {
  const [from, to] = (toEdgeEnds(edge) ?? []).map(find);
  if (typeof from === "string") return from;
  if (typeof to === "string") return to;
  const type = EDGE_TYPE_NAMES.find((name) => edge.includes(`|${name}|`));
  const found = claims.filter(({ read, subject, object }) => {
    if (read.type !== type) return false;
    const isTurned = !EDGE_TYPES[type].directed && subject === to && object === from;
    return isTurned || (subject === from && object === to);
  });
  return found.length === 0 ? `no claim says ${edge}` : found;
}
