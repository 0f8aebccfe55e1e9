/** Which forms may fit a line at all: those whose words stand in it, found in one pass, and whose names it has. */

import type { NodeLabel } from "#graph/schema";
import type { Entity } from "../documents.ts";
import { PhraseIndex } from "../mentions/phrase-index.ts";
import type { Form } from "./form.ts";
import type { NameNeed, Need, WordNeed } from "./form-needs.ts";
import { kindAt, type Line, type SlotKind, slotAt } from "./line.ts";

export class FormIndex {
  /** Forms by how the words begin of which they need one. */
  readonly #byOpening: PhraseIndex<readonly Form[]>;
  readonly #others: readonly Form[];

  constructor(forms: readonly Form[]) {
    const filed = forms.flatMap((form) => tellingOpenings(form).map((opening) => ({ opening, form })));
    const groups = Map.groupBy(filed, ({ opening }) => opening);
    this.#byOpening = new PhraseIndex(
      [...groups].map(([opening, group]) => [opening, group.map(({ form }) => form)] as const),
    );
    this.#others = forms.filter((form) => tellingOpenings(form).length === 0);
  }

  /** Says of a form whether the line holds all that it needs; only then is its pattern worth a try. */
  open(line: Line, entities: readonly Entity[]): (form: Form) => boolean {
    const names = namesOf(line, entities);
    if (names.length === 0) return () => false;
    const known = new Map<string, boolean>();
    const holds = (need: Need): boolean => {
      const before = known.get(need.part);
      if (before !== undefined) return before;
      const held = "pattern" in need ? need.pattern.test(line.text) : names.some((name) => answers(name, need));
      known.set(need.part, held);
      return held;
    };
    const said = new Set(this.#formsSaidIn(line.text.toLowerCase()));
    return (form) => said.has(form) && form.needs.every(holds);
  }

  #formsSaidIn(text: string): readonly Form[] {
    return [...this.#others, ...this.#byOpening.findEvery(text).flatMap((here) => here.flatMap(({ value }) => value))];
  }
}

/** Of all words that a form needs those that are the least common by their look: the shortest of them is the longest. */
function tellingOpenings({ needs }: Form): readonly string[] {
  const choices = needs.flatMap((need) => ("pattern" in need && need.openings.length > 0 ? [need.openings] : []));
  return choices.toSorted((a, b) => shortestOf(b) - shortestOf(a))[0] ?? [];
}

function shortestOf(openings: WordNeed["openings"]): number {
  return Math.min(...openings.map(({ length }) => length));
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
  if (!kinds.includes(kind)) return false;
  return wanted === undefined || labels.some((label) => label !== undefined && wanted.includes(label));
}
