/** Where in a line the words of the lexicon stand: looked up once for all of its pairs. */

import type { ClassPlace } from "../class-index.ts";
import type { Grammar } from "../grammar.ts";
import type { Line } from "../line.ts";
import type { Excerpt } from "./pairs.ts";

const PLACES = new WeakMap<Line, readonly ClassPlace[]>();

export function classPlacesOf(line: Line, { lexicon }: Grammar): readonly ClassPlace[] {
  const known = PLACES.get(line);
  if (known !== undefined) return known;
  const places = lexicon.classIndex.placesIn(line.text);
  PLACES.set(line, places);
  return places;
}

export function placesWithin({ start, text }: Excerpt, places: readonly ClassPlace[]): readonly ClassPlace[] {
  return places.filter((place) => place.start >= start && place.end <= start + text.length);
}

/** Each class once. */
export function classesWithin(excerpt: Excerpt, places: readonly ClassPlace[]): readonly string[] {
  const names: string[] = [];
  for (const { name } of placesWithin(excerpt, places)) if (names.at(-1) !== name) names.push(name);
  return names;
}
