/** What people read in a text, as the judge of its pairs. */

import type { Entity } from "../../ingest/documents.ts";
import { toFoldedName } from "../../ingest/mentions/script.ts";
import type { Judge } from "./examples.ts";

/** One relation by all names of both ends. */
export interface KnownRelation {
  readonly type: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** The sentence that people read it in; empty where they did not say. */
  readonly evidence: string;
  readonly isPlanned: boolean;
  /** False where people left it open: nothing is learned from that. */
  readonly isRequired: boolean;
}

/** Whatever nobody read is wrong; what a sentence leaves unsaid is only right where people read it in that sentence. */
export function toJudge(relations: readonly KnownRelation[]): Judge {
  const known = new Map<string, KnownRelation[]>();
  for (const relation of relations) {
    for (const key of keysOf(relation)) known.set(key, [...(known.get(key) ?? []), relation]);
  }
  return ({ type, from, to }, entities, sentence, naming) => {
    const ends = { from: namesOf(entities[from.entity]), to: namesOf(entities[to.entity]) };
    const found = keysOf({ type, ...ends }).flatMap((key) => known.get(key) ?? []);
    const right = found.filter(
      ({ isRequired, evidence }) => isRequired && (naming === "named" || isSame(evidence, sentence)),
    );
    const here = right.find(({ evidence }) => evidence === "" || isSame(evidence, sentence));
    const isRight = right.length > 0 ? true : found.length > 0 ? undefined : false;
    return { isRight, isPlanned: here?.isPlanned };
  };
}

/** People may quote more than one sentence, or part of one. */
function isSame(evidence: string, sentence: string): boolean {
  const [one, other] = [evidence, sentence].map((text) => text.replace(/\s/gu, ""));
  return one !== undefined && other !== undefined && one !== "" && (one.includes(other) || other.includes(one));
}

function keysOf({ type, from, to }: Pick<KnownRelation, "type" | "from" | "to">): readonly string[] {
  const [ones, others] = [from.map(toFoldedName), to.map(toFoldedName)];
  return ones.flatMap((one) =>
    others.flatMap((other) => [
      `${type} ${one} ${other}`,
      ...(type === "PARTNERED_WITH" ? [`${type} ${other} ${one}`] : []),
    ]),
  );
}

function namesOf(entity: Entity | undefined): readonly string[] {
  return entity === undefined ? [] : [entity.name, ...entity.aliases];
}
