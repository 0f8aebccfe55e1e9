/** Names and kinds that people have given: refused where another thing is known by them, so that nobody changes what another is called. */

import { toNodeId } from "../../schema/index.ts";
import { type OverrideProblem, toPlaceText, toProblem } from "../overrides/placed-override.ts";
import type { CorrectedThing, CorrectedThings } from "./correct-things.ts";
import { toFoldedId } from "./name-index.ts";
import { type FoldedNode, nameThings } from "./name-things.ts";

interface Candidate {
  readonly thing: CorrectedThing;
  /** The thing as it was read. */
  readonly read: FoldedNode;
}

/** Where a name is refused the thing keeps its own, which may have been given to another: so again until nothing is refused. */
export function settleNames({ things, problems }: CorrectedThings): CorrectedThings {
  const reads = new Map(nameThings(things.map(({ readings }) => readings)).map((node) => [node.readings, node]));
  let candidates = things.flatMap((thing): Candidate[] => {
    const read = reads.get(thing.readings);
    return read === undefined ? [] : [{ thing, read }];
  });
  const told = [...problems];
  for (;;) {
    const refused = new Map(findRefused(candidates));
    if (refused.size === 0) return { things: candidates.map(({ thing }) => thing), problems: told };
    told.push(...refused.values());
    candidates = candidates.map((one) => (refused.has(one) ? withoutGiven(one) : one));
  }
}

function findRefused(candidates: readonly Candidate[]) {
  const visible = candidates.filter(({ thing }) => !thing.isHidden);
  const namesakes = [...Map.groupBy(visible, ({ thing, read }) => toFoldedId(...toGiven(thing, read))).values()];
  return namesakes.flatMap((group) => (group.length > 1 ? refuse(group) : []));
}

function toGiven({ renamed, retyped }: CorrectedThing, read: FoldedNode) {
  return [retyped?.says.to ?? read.label, renamed?.says.to ?? read.name] as const;
}

/** The name belongs to who had it before. Of things that were given it all are refused, but two may share theirs when both get another kind. */
function refuse(group: readonly Candidate[]): readonly (readonly [Candidate, OverrideProblem])[] {
  const changed = group.filter(hasChanged);
  const owner = group.find((one) => !changed.includes(one));
  const refused = owner === undefined ? changed.filter(isRenamed) : changed;
  return refused.flatMap((one) => {
    const problem = toRefusal(one, owner ?? group.find((other) => other !== one));
    return problem === undefined ? [] : [[one, problem] as const];
  });
}

function hasChanged({ thing, read }: Candidate): boolean {
  return toNodeId(...toGiven(thing, read)) !== toNodeId(read.label, read.name);
}

function isRenamed({ thing, read }: Candidate): boolean {
  return thing.renamed !== undefined && thing.renamed.says.to !== read.name;
}

const ADVICE = '"same" makes two things one';

function toRefusal(one: Candidate, other: Candidate | undefined): OverrideProblem | undefined {
  const { renamed, retyped } = one.thing;
  const given = other?.thing.renamed;
  if (renamed !== undefined && isRenamed(one)) {
    const taken =
      given === undefined ? `${other?.read.id} is called so` : `${toPlaceText(given)} says so of another thing`;
    return toProblem(renamed, `${taken}: ${ADVICE}, and two want two names`);
  }
  const taken = `${other?.read.id} is a thing of that kind and name`;
  return retyped && toProblem(retyped, `${taken}: ${ADVICE}, and two want two names`);
}

function withoutGiven(one: Candidate): Candidate {
  const key = isRenamed(one) ? "renamed" : "retyped";
  return { ...one, thing: { ...one.thing, [key]: undefined } };
}
