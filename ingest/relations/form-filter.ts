/** Which forms may fit a line at all: whatever one of them needs is looked for once in the line, not once for each form. */

import type { NodeLabel } from "#graph/schema";
import type { Entity } from "../documents.ts";
import type { Form } from "./form.ts";
import type { NameNeed, Need, WordNeed } from "./form-needs.ts";
import type { Lexicon } from "./frames.ts";
import { kindAt, type Line, type SlotKind, slotAt } from "./line.ts";

/** Says of a form whether the line holds all that it needs; only then is its pattern worth a try. */
export function openFormFilter(
  line: Line,
  { openings }: Lexicon,
  entities: readonly Entity[],
): (form: Form) => boolean {
  const names = namesOf(line, entities);
  const parts =
    names.length === 0
      ? new Set<string>()
      : new Set(openings.findEvery(line.text.toLowerCase()).flatMap((here) => here.flatMap(({ value }) => value)));
  const known = new Map<string, boolean>();
  const holds = (need: Need): boolean => {
    const before = known.get(need.part);
    if (before !== undefined) return before;
    const held = "pattern" in need ? isSaid(need, line, parts) : names.some((name) => answers(name, need));
    known.set(need.part, held);
    return held;
  };
  return ({ needs }) => needs.every(holds);
}

interface Name {
  readonly kind: SlotKind;
  readonly labels: readonly (NodeLabel | undefined)[];
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

function answers({ kind, labels }: Name, { kinds, labels: wanted }: NameNeed): boolean {
  return (
    kinds.includes(kind) &&
    (wanted === undefined || labels.some((label) => label !== undefined && wanted.includes(label)))
  );
}

function isSaid({ part, pattern, openings }: WordNeed, line: Line, parts: ReadonlySet<string>): boolean {
  return (openings === undefined || parts.has(part)) && pattern.test(line.text);
}
