/** The names of an article in order, each with the one thing that it means: what descriptions look back on. */

import type { Entity, Mention, Sentence } from "../documents.ts";

export interface Named {
  readonly entity: number;
  readonly sentence: number;
  /** Places in the sentence, its prefix (以色列 of 以色列BP&C集团) included. */
  readonly start: number;
  readonly end: number;
}

/** What is known when a description is resolved. */
export interface Context {
  readonly named: readonly Named[];
  readonly entities: readonly Entity[];
  readonly sentences: ReadonlyMap<number, Sentence>;
}

export function isBefore(one: Named, mention: Mention): boolean {
  return one.sentence < mention.sentence || (one.sentence === mention.sentence && one.start < mention.start);
}

/** So many sentences stand at the head of a notice or a report. */
export const HEAD = 4;

export function isActor(entity: Entity | undefined): boolean {
  return entity !== undefined && entity.label !== "Place";
}

export function unique<One>(all: readonly One[]): readonly One[] {
  return [...new Set(all)];
}

/** The last place where the one is named that is named most. */
export function mostNamed(named: readonly Named[]): Named | undefined {
  const counts = Map.groupBy(named, ({ entity }) => entity);
  return [...counts.values()].sort((a, b) => b.length - a.length)[0]?.at(-1);
}
