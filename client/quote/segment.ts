/** Cuts a text where marks begin and end, so that each piece lies in the same marks from end to end. */

import type { Span } from "#graph/schema";

export interface Mark<Value> {
  readonly span: Span;
  readonly value: Value;
}

export interface Segment<Value> {
  readonly start: number;
  readonly text: string;
  /** The values of the marks that it lies in, in their order. */
  readonly values: readonly Value[];
}

/** The pieces of the text in order; joined they are the text again. */
export function segment<Value>(text: string, marks: readonly Mark<Value>[]): readonly Segment<Value>[] {
  const within = (place: number) => Math.min(Math.max(place, 0), text.length);
  const cuts = new Set([0, text.length, ...marks.flatMap(({ span }) => span.map(within))]);
  const places = [...cuts].sort((a, b) => a - b);

  return places.slice(0, -1).map((start, index) => ({
    start,
    text: text.slice(start, places[index + 1]),
    values: marks.filter(({ span }) => span[0] <= start && start < span[1]).map(({ value }) => value),
  }));
}
