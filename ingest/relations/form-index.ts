/** Which forms may fit a line at all: those whose names and words stand in it in their order. */

import type { NodeLabel } from "#graph/schema";
import type { Entity } from "../documents.ts";
import { PhraseIndex, toLowerKey } from "../mentions/phrase-index.ts";
import type { Form } from "./form.ts";
import type { NameNeed, WordNeed } from "./form-needs.ts";
import type { Frame } from "./frames.ts";
import { kindAt, type Line, type SlotKind, slotAt, slotPlaces } from "./line.ts";

/** A form of a frame, with the numbers of what it needs. */
export interface FramedForm {
  readonly frame: Frame;
  readonly form: Form;
  readonly needs: readonly number[];
}

type Numbered<Need> = Need & { readonly number: number };

export class FormIndex {
  /** Frame by frame. */
  readonly forms: readonly FramedForm[];
  readonly #names: readonly Numbered<NameNeed>[];
  /** The numbers of the needs that a word answers. */
  readonly #words: PhraseIndex<readonly number[]>;
  readonly #count: number;

  constructor(frames: readonly Frame[]) {
    const needs = frames.flatMap(({ forms }) => forms.flatMap((form) => form.needs));
    const numbers = new Map([...new Set(needs.map(({ part }) => part))].map((part, number) => [part, number]));
    const numbered = [...new Map(needs.map((need) => [need.part, need])).values()].map((need, number) => ({
      ...need,
      number,
    }));
    this.forms = frames.flatMap((frame) =>
      frame.forms.map((form) => ({ frame, form, needs: form.needs.map(({ part }) => numbers.get(part) ?? 0) })),
    );
    this.#names = numbered.flatMap((need) => ("kinds" in need ? [need] : []));
    this.#words = toWordIndex(numbered.flatMap((need) => ("words" in need ? [need] : [])));
    this.#count = numbers.size;
  }

  /** Says of a form whether the line holds what it needs, each behind the one before; only then is its pattern worth a try. */
  open(line: Line, entities: readonly Entity[]): (form: FramedForm) => boolean {
    const names = slotPlaces(line);
    if (names.length === 0) return () => false;
    const places = this.#placesIn(line, names, entities);
    return ({ needs }) => standInOrder(needs, places);
  }

  /** By need where it is answered, from left to right. */
  #placesIn(line: Line, names: readonly number[], entities: readonly Entity[]): Places {
    const places: number[][] = Array.from({ length: this.#count });
    const add = (number: number, place: number) => {
      const others = places[number];
      if (others === undefined) places[number] = [place];
      else others.push(place);
    };
    for (const here of this.#words.findEvery(toLowerKey(line.text)))
      for (const { start, value } of here) for (const number of value) add(number, start);
    for (const place of names) {
      const name = nameAt(line, place, entities);
      for (const need of this.#names) if (answers(name, need)) add(need.number, place);
    }
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

interface Name {
  readonly kind: SlotKind | undefined;
  readonly labels: readonly (NodeLabel | undefined)[];
}

function nameAt(line: Line, place: number, entities: readonly Entity[]): Name {
  const members = slotAt(line, place)?.members ?? [];
  return { kind: kindAt(line, place), labels: members.map(({ entity }) => entities[entity]?.label) };
}

function answers({ kind, labels }: Name, { kinds, labels: wanted }: NameNeed): boolean {
  if (kind === undefined || !kinds.includes(kind)) return false;
  return wanted === undefined || labels.some((label) => label !== undefined && wanted.includes(label));
}
