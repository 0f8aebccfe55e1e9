/** Where the names in a title stand, each with the dash before it. */

import type { Mark } from "../quote/segment.ts";

const DASH = "— ";

/** The longest first: Cambridge Science Park is not Science Park, which stands beside it. */
export function findNames(text: string, names: readonly string[]): readonly Mark<string>[] {
  const marks: Mark<string>[] = [];
  for (const name of names.toSorted((a, b) => b.length - a.length)) {
    const at = placesOf(name, text).find((place) =>
      marks.every(({ span: [start, end] }) => place >= end || place + name.length <= start),
    );
    if (at === undefined) continue;
    const start = text.slice(0, at).endsWith(DASH) ? at - DASH.length : at;
    marks.push({ span: [start, at + name.length], value: name });
  }
  return marks;
}

function placesOf(name: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) places.push(at);
  return places;
}
