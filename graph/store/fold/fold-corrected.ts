/** The fold where people have had their say: what they tell apart before anything is joined, everything else after. */

import { type ArticleRecord, type NodeId, toNodeId } from "../../schema/index.ts";
import { type OverrideOf, type OverrideProblem, type PlacedOverride, toProblem } from "../overrides/placed-override.ts";
import { correctClaims } from "./correct-claims.ts";
import { type CorrectedThing, correctThings } from "./correct-things.ts";
import { createFinder, type FindThing } from "./find-things.ts";
import { type FoldedClaim, foldClaims, type NodeOf, toNodeOf } from "./fold-claims.ts";
import { joinReadings } from "./join-readings.ts";
import { keepApart } from "./kept-apart.ts";
import { NameIndex } from "./name-index.ts";
import { type FoldedNode, nameThings } from "./name-things.ts";
import { compareBy, compareText } from "./order.ts";
import type { Reading } from "./reading.ts";
import { settleNames } from "./settle-names.ts";
import { findUnfitClaims } from "./unfit-claims.ts";

export function foldCorrected(
  articles: readonly ArticleRecord[],
  readings: readonly Reading[],
  written: readonly PlacedOverride[],
) {
  const overrides = written.toSorted(inFixedOrder);
  const index = new NameIndex(readings);
  const apart = keepApart(overrides, index);
  const asRead = nameThings(joinReadings(readings, apart.sides));
  const find = createFinder(asRead, index, overrides);

  const corrected = settleNames(correctThings(asRead, overrides, find, apart.sides));
  const nodes = nameCorrected(corrected.things);
  const nodeOf = toNodeOf(nodes);
  const judged = correctClaims(foldClaims(articles, nodeOf), overrides, toFindNode(find, nodeOf), articles);

  const { hidden, retyped } = toSets(corrected.things, nodes);
  const unfit = findUnfitClaims(retyped, articles, nodeOf);
  const claims = judged.claims.filter(({ subject, object }) => !hidden.has(subject) && !hidden.has(object));
  const unseen = findUnseen(judged.accepted, claims);
  return {
    nodes: nodes.filter((node) => !hidden.has(node)),
    claims,
    problems: [...apart.problems, ...corrected.problems, ...judged.problems, ...unseen, ...unfit].sort(byPlace),
  };
}

function findUnseen(accepted: readonly OverrideOf<"accept">[], claims: readonly FoldedClaim[]) {
  const seen = new Set(claims.map(({ id }) => id));
  return accepted
    .filter(({ says }) => !seen.has(says.claim))
    .map((accept) => toProblem(accept, `a "hide" wins over it: ${accept.says.claim} is not to be seen`));
}

/** By what they say: where somebody has written it decides nothing. */
const inFixedOrder = (a: PlacedOverride, b: PlacedOverride) =>
  compareText(JSON.stringify(a.says), JSON.stringify(b.says));

const byPlace = compareBy<OverrideProblem>(
  (a, b) => compareText(a.file, b.file),
  (a, b) => a.line - b.line,
  (a, b) => compareText(a.problem, b.problem),
);

/** A thing that is not to be seen leaves its name to the one that is given it. */
function nameCorrected(things: readonly CorrectedThing[]): readonly FoldedNode[] {
  const thingOf = new Map(things.map((thing) => [thing.readings, thing]));
  const given = new Map(
    things.map(({ readings, renamed, retyped }) => {
      return [readings, { label: retyped?.says.to, name: renamed?.says.to }] as const;
    }),
  );
  const nodes = nameThings([...given.keys()], given);
  const isHidden = ({ readings }: FoldedNode) => thingOf.get(readings)?.isHidden === true;
  const isGiven = ({ readings }: FoldedNode) => thingOf.get(readings)?.renamed ?? thingOf.get(readings)?.retyped;
  const taken = new Set(nodes.filter((node) => !isHidden(node) && isGiven(node)).map(toPlainId));
  const inTheWay = new Set(nodes.filter((node) => isHidden(node) && taken.has(toPlainId(node))));
  if (inTheWay.size === 0) return nodes;
  const others = nodes.filter((node) => !inTheWay.has(node)).map(({ readings }) => readings);
  return [...nameThings(others, given), ...inTheWay];
}

function toPlainId({ label, name }: FoldedNode): NodeId {
  return toNodeId(label, name);
}

/** What somebody means, as it is once everything is corrected. */
function toFindNode(find: FindThing, nodeOf: NodeOf): FindThing {
  return (id) => {
    const found = find(id);
    return typeof found === "string" ? found : (nodeOf.get(found.readings[0].entity) ?? found);
  };
}

function toSets(things: readonly CorrectedThing[], nodes: readonly FoldedNode[]) {
  const nodeOf = new Map(nodes.map((node) => [node.readings, node]));
  const hidden = new Set<FoldedNode>();
  const retypedNodes = new Map<FoldedNode, OverrideOf<"retype">>();
  for (const { readings, isHidden, retyped } of things) {
    const node = nodeOf.get(readings);
    if (node === undefined) continue;
    if (isHidden) hidden.add(node);
    if (retyped !== undefined) retypedNodes.set(node, retyped);
  }
  return { hidden, retyped: retypedNodes };
}
