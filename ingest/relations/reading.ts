/** What a frame gives: which slot, or somebody whom its sentence does not name, has which relation to which. */

import { EDGE_TYPE_NAMES, type EdgeType, type NodeLabel } from "#graph/schema";
import { LexiconError } from "../lexicon/lexicon-error.ts";
import { UNSAID } from "./unsaid.ts";
import { labelsOf, type Vocabulary } from "./vocabulary.ts";

/** "a INVESTED_IN b:founded" */
export interface Reading {
  readonly type: EdgeType;
  readonly from: Role;
  readonly to: Role;
}

export interface Role {
  readonly slot: string;
  readonly labels: readonly NodeLabel[] | undefined;
}

const READING = /^(?<from>[a-z]+)(?::(?<fromSet>[a-z-]+))? (?<type>[A-Z_]+) (?<to>[a-z]+)(?::(?<toSet>[a-z-]+))?$/u;

export function parseReading(source: string, slots: ReadonlySet<string>, vocabulary: Vocabulary): Reading {
  const parts = READING.exec(source)?.groups ?? {};
  const type = EDGE_TYPE_NAMES.find((name) => name === parts["type"]);
  if (type === undefined) {
    throw new LexiconError(`"${source}" does not say which relation it gives, as "a LOCATED_IN b" does`);
  }
  const toRole = (slot = "", set: string | undefined): Role => {
    if (!UNSAID.includes(slot)) checkSlot(slot, slots);
    return { slot, labels: set === undefined ? undefined : labelsOf(set, vocabulary) };
  };
  return { type, from: toRole(parts["from"], parts["fromSet"]), to: toRole(parts["to"], parts["toSet"]) };
}

export function checkSlot(slot: string, slots: ReadonlySet<string>): void {
  if (!slots.has(slot)) throw new LexiconError(`no form has {${slot}}, only ${[...slots].join(", ")}`);
}
