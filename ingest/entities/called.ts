/** Whether a thing is called by a noun: Fen Science Park a park, the University of Fen a university. */

import type { Entity } from "../documents.ts";
import { toFoldedName } from "../mentions/script.ts";

export function endsWithNoun(entity: Entity | undefined, noun: string): boolean {
  return (
    entity !== undefined &&
    [entity.name, ...entity.aliases].some(
      (name) =>
        toFoldedName(name.replace(REMARK, "")).endsWith(toFoldedName(noun)) ||
        name.toLowerCase().startsWith(`${noun} of `),
    )
  );
}

/** 中心（海德堡） is called 中心, Fen Seed Fund II a fund. */
const REMARK = /[(（][^()（）]*[)）]$| (?:[IVX]{1,4}|\d{1,2})$/u;
