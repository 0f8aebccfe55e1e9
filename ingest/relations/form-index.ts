/** Which forms may fit a line at all: those whose names and words stand in it in their order. */

import type { NodeLabel } from "#graph/schema";
import type { Entity } from "../documents.ts";
import { PhraseIndex, toLowerKey } from "../mentions/phrase-index.ts";
import type { Form } from "./form.ts";
import type { NameNeed, WordNeed } from "./form-needs.ts";
import { kindAt, type Line, type SlotKind, slotAt, slotPlaces } from "./line.ts";

/** Any record of a form, with the numbers of what it needs. */
type Indexed<Framed> = Framed & { readonly needs: readonly number[] };
type Numbered<Need> = Need & { readonly number: number };

export class FormIndex<Framed extends { readonly form: Form }> {
  readonly forms: readonly Indexed<Framed>[];
  readonly #names: NameIndex;
  /** The numbers of the needs that a word answers. */
  readonly #words: PhraseIndex<readonly number[]>;
  readonly #count: number;

  constructor(forms: readonly Framed[]) {
    const byPart = new Map(forms.flatMap(({ form }) => form.needs.map((need) => [need.part, need] as const)));
    const needs = [...byPart.values()].map((need, number) => ({ ...need, number }));
    const numbers = new Map(needs.map(({ part, number }) => [part, number]));
    this.forms = forms.map((framed) => {
      return { ...framed, needs: framed.form.needs.map(({ part }) => numbers.get(part) ?? 0) };
    });
    this.#names = new NameIndex(needs.flatMap((need) => ("kinds" in need ? [need] : [])));
    this.#words = toWordIndex(needs.flatMap((need) => ("words" in need ? [need] : [])));
    this.#count = numbers.size;
  }

  /** Says of a form whether the line holds what it needs, each behind the one before; only then is its pattern worth a try. */
  open(line: Line, entities: readonly Entity[]): (form: Indexed<Framed>) => boolean {
    const names = slotPlaces(line);
    if (names.length === 0) return () => false;
    const places = this.#placesIn(line, names, entities);
    return ({ needs }) => standInOrder(needs, places);
  }

  /** By need where it is answered, from left to right. */
  #placesIn(line: Line, names: readonly number[], entities: readonly Entity[]): Places {
    const places = new Array<number[] | undefined>(this.#count);
    const add = (number: number, place: number) => {
      const others = places[number];
      if (others === undefined) places[number] = [place];
      else others.push(place);
    };
    for (const here of this.#words.findEvery(toLowerKey(line.text)))
      for (const { start, value } of here) for (const number of value) add(number, start);
    for (const place of names)
      for (const { entity } of slotAt(line, place)?.members ?? [])
        for (const number of this.#names.needsOf(kindAt(line, place), entities[entity]?.label)) add(number, place);
    return places;
  }
}

type Places = readonly (readonly number[] | undefined)[];

function toWordIndex(needs: readonly Numbered<WordNeed>[]): PhraseIndex<readonly number[]> {
  const filed = needs.flatMap(({ words, number }) => [...new Set(words)].map((word) => ({ word, number })));
  const groups = Map.groupBy(filed, ({ word }) => word);
  return new PhraseIndex([...groups].map(([word, group]) => [word, group.map(({ number }) => number)] as const));
}

function standInOrder(needs: readonly number[], places: Places): boolean {
  let last = -1;
  for (const need of needs) {
    const next = places[need]?.find((place) => place > last);
    if (next === undefined) return false;
    last = next;
  }
  return true;
}

/** The numbers of the needs that a name of a kind and a label answers, each found once. */
class NameIndex {
  readonly #needs: readonly Numbered<NameNeed>[];
  readonly #known = new Map<SlotKind | undefined, Map<NodeLabel | undefined, readonly number[]>>();

  constructor(needs: readonly Numbered<NameNeed>[]) {
    this.#needs = needs;
  }

  needsOf(kind: SlotKind | undefined, label: NodeLabel | undefined): readonly number[] {
    const byLabel = this.#known.get(kind) ?? new Map<NodeLabel | undefined, readonly number[]>();
    this.#known.set(kind, byLabel);
    const known =
      byLabel.get(label) ?? this.#needs.filter((need) => answers(kind, label, need)).map(({ number }) => number);
    byLabel.set(label, known);
    return known;
  }
}

function answers(kind: SlotKind | undefined, label: NodeLabel | undefined, { kinds, labels }: NameNeed): boolean {
  if (kind === undefined || !kinds.includes(kind)) return false;
  return labels === undefined || (label !== undefined && labels.includes(label));
}
