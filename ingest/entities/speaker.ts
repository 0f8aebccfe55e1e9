/** For whom someone speaks who says "we": in an interview, for what it is about. */

import type { Context } from "./named.ts";

const QUESTION = /[?？]["”’]?$/u;
const FIRST_PERSON = /\b(?:we|our)\b/iu;
/** As many questions and answers make an interview. */
const ENOUGH = 3;

/** The park, or else whatever else, that the interview names most; nothing in any other article: there each quotation has a speaker of its own. */
export function findSpeaker({ named, entities, sentences }: Context): readonly number[] {
  const texts = [...sentences.values()].map(({ text }) => text.trim());
  const asked = texts.filter((text) => QUESTION.test(text)).length;
  const answered = texts.filter((text) => FIRST_PERSON.test(text) && !QUESTION.test(text)).length;
  if (asked < ENOUGH || answered < ENOUGH) return [];
  const counts = Map.groupBy(named, ({ entity }) => entity);
  const byCount = [...counts].toSorted(([, a], [, b]) => b.length - a.length).map(([entity]) => entity);
  const speaker =
    byCount.find((entity) => entities[entity]?.label === "Park") ??
    byCount.find((entity) => !/^(?:Place|Government)$/u.test(entities[entity]?.label ?? ""));
  return speaker === undefined ? [] : [speaker];
}
