/** Which forms may fit a line at all: whatever one of them needs is looked for once in the line, not once for each form. */

import type { NodeLabel } from "#graph/schema";
import type { Entity } from "../documents.ts";
import type { Form, Need } from "./form.ts";
import { kindAt, type Line, type SlotKind, slotAt } from "./line.ts";

interface Name {
  readonly kind: SlotKind;
  readonly labels: readonly (NodeLabel | undefined)[];
}

/** Says of a form whether the line holds all that it needs; only then is its pattern worth a try. */
export function openFormFilter(line: Line, entities: readonly Entity[]): (form: Form) => boolean {
  const names = namesOf(line, entities);
  const known = new Map<string, boolean>();
  const holds = (need: Need): boolean => {
    const before = known.get(need.part);
    if (before !== undefined) return before;
    const held = "words" in need ? need.words.test(line.text) : names.some((name) => answers(name, need));
    known.set(need.part, held);
    return held;
  };
  return ({ needs, names: count }) => count <= names.length && needs.every(holds);
}

function namesOf(line: Line, entities: readonly Entity[]): readonly Name[] {
  const names: Name[] = [];
  for (let index = 0; index < line.text.length; index++) {
    const kind = kindAt(line, index);
    if (kind === undefined) continue;
    const members = slotAt(line, index)?.members ?? [];
    names.push({ kind, labels: members.map(({ entity }) => entities[entity]?.label) });
  }
  return names;
}

function answers({ kind, labels }: Name, need: Extract<Need, { kinds: unknown }>): boolean {
  const wanted: readonly (NodeLabel | undefined)[] | undefined = need.labels;
  return need.kinds.includes(kind) && (wanted === undefined || labels.some((label) => wanted.includes(label)));
}
