/** Where in a line the words of the lexicon stand: looked up once for all of its pairs. */

import type { Grammar } from "../grammar.ts";
import type { Line } from "../line.ts";
import type { Excerpt } from "./pairs.ts";

export interface ClassPlace {
  /** Of the class, as in cues.*.yaml. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const PLACES = new WeakMap<Line, readonly ClassPlace[]>();
const EVERYWHERE = new WeakMap<RegExp, RegExp>();

export function classPlacesIn({ start, text }: Excerpt, line: Line, grammar: Grammar): readonly ClassPlace[] {
  return allIn(line, grammar).filter((place) => place.start >= start && place.end <= start + text.length);
}

function allIn(line: Line, { lexicon }: Grammar): readonly ClassPlace[] {
  const known = PLACES.get(line);
  if (known !== undefined) return known;
  const places = [...lexicon.classPatterns].flatMap(([name, pattern]) =>
    Array.from(line.text.matchAll(everywhere(pattern)), ({ 0: word, index }) => {
      return { name, start: index, end: index + word.length };
    }),
  );
  PLACES.set(line, places);
  return places;
}

function everywhere(pattern: RegExp): RegExp {
  const known = EVERYWHERE.get(pattern);
  if (known !== undefined) return known;
  const all = new RegExp(pattern, `${pattern.flags}g`);
  EVERYWHERE.set(pattern, all);
  return all;
}
