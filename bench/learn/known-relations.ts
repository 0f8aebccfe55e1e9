/** What people read in a text, as the judge of its pairs. */

import type { Entity } from "../../ingest/documents.ts";
import { toFoldedName } from "../../ingest/mentions/script.ts";
import type { Judge } from "./examples.ts";

/** One relation by all names of both ends. */
export interface KnownRelation {
  readonly type: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** False where people left it open: nothing is learned from that. */
  readonly isRequired: boolean;
}

/** Whatever nobody read is wrong. */
export function toJudge(relations: readonly KnownRelation[]): Judge {
  const known = new Map(
    relations
      .toSorted((a, b) => Number(a.isRequired) - Number(b.isRequired))
      .flatMap((relation) => {
        return keysOf(relation).map((key) => [key, relation.isRequired] as const);
      }),
  );
  return ({ type, from, to }, entities) => {
    const ends = { from: namesOf(entities[from.entity]), to: namesOf(entities[to.entity]) };
    const found = keysOf({ type, ...ends }).flatMap((key) => known.get(key) ?? []);
    return found.includes(true) ? true : found.includes(false) ? undefined : false;
  };
}

function keysOf({ type, from, to }: Omit<KnownRelation, "isRequired">): readonly string[] {
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
