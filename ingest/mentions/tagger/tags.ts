/** The tags of the parts of a sentence: outside of all names, or the first, inner or last part of a name of some kind, or all of it. */

import { NODE_LABELS, type NodeLabel } from "#graph/schema";
import type { Stretch } from "../candidate.ts";

const POSITIONS = ["first", "inner", "last", "only"] as const;
const [FIRST, INNER, LAST, ONLY] = [0, 1, 2, 3];

export const OUTSIDE = 0;

/** A name by the parts that it takes: characters or words. */
export interface Tagged extends Stretch {
  readonly label: NodeLabel;
}

/** The tags that a language needs, by number: the tag outside, then those of each label. */
export class TagSet {
  readonly names: readonly string[];
  /** Whether a sentence may begin, or end, with a tag. */
  readonly mayOpen: readonly boolean[];
  readonly mayClose: readonly boolean[];
  /** Which tags may stand before each: a name goes on to its end. */
  readonly before: readonly (readonly number[])[];
  readonly #labels: readonly NodeLabel[];
  readonly #positions: number;

  constructor(labels: readonly NodeLabel[], mayBeOne: boolean) {
    this.#labels = labels;
    const positions = mayBeOne ? POSITIONS : POSITIONS.slice(0, ONLY);
    this.#positions = positions.length;
    this.names = ["outside", ...labels.flatMap((label) => positions.map((position) => `${position} ${label}`))];
    this.mayOpen = this.names.map((_, tag) => this.#isBegin(tag));
    this.mayClose = this.names.map((_, tag) => this.#isEnd(tag));
    this.before = this.names.map((_, tag) =>
      this.names.flatMap((_, before) => (this.#mayFollow(before, tag) ? [before] : [])),
    );
  }

  /** Whether these tags can tell such a name. */
  has({ start, end, label }: Tagged): boolean {
    return this.#labels.includes(label) && end - start > (this.#positions > ONLY ? 0 : 1);
  }

  /** The tag of each part of a name that they can tell. */
  of({ start, end, label }: Tagged): readonly number[] {
    const first = 1 + this.#labels.indexOf(label) * this.#positions;
    if (end - start === 1) return [first + ONLY];
    return Array.from({ length: end - start }, (_, place) => {
      const position = place === 0 ? FIRST : place === end - start - 1 ? LAST : INNER;
      return first + position;
    });
  }

  /** The names that a row of tags tells. */
  namesIn(tags: ArrayLike<number>): readonly Tagged[] {
    const names: Tagged[] = [];
    let start = 0;
    for (let place = 0; place < tags.length; place++) {
      const tag = tags[place] ?? OUTSIDE;
      const label = this.#labels[Math.floor((tag - 1) / this.#positions)];
      if (label === undefined) continue;
      if (this.#isBegin(tag)) start = place;
      if (this.#isEnd(tag)) names.push({ start, end: place + 1, label });
    }
    return names;
  }

  #positionOf(tag: number): number {
    return (tag - 1) % this.#positions;
  }

  #isEnd(tag: number): boolean {
    return tag === OUTSIDE || this.#positionOf(tag) === LAST || this.#positionOf(tag) === ONLY;
  }

  #isBegin(tag: number): boolean {
    return tag === OUTSIDE || this.#positionOf(tag) === FIRST || this.#positionOf(tag) === ONLY;
  }

  #mayFollow(before: number, tag: number): boolean {
    if (this.#isEnd(before) || this.#isBegin(tag)) return this.#isEnd(before) && this.#isBegin(tag);
    return Math.floor((before - 1) / this.#positions) === Math.floor((tag - 1) / this.#positions);
  }
}

/** Places in Chinese are known from lists; which of them an article is about, no single sentence tells. One character is no name. */
export const CHARACTER_TAGS = new TagSet(
  NODE_LABELS.filter((label) => label !== "Place"),
  false,
);

export const WORD_TAGS = new TagSet(NODE_LABELS, true);
