/** Features of what a character or a word stands in, told apart by where in it that is. */

import type { Stretch } from "../candidate.ts";
import type { Look, See } from "./look.ts";

/** A feature for each place in a stretch: all of it, its first, an inner one, its last. */
export type ByPart<Feature> = readonly [alone: Feature, first: Feature, inner: Feature, last: Feature];

/** Each under its mark: w, w<, w-, w> of a word. */
export function inParts<Feature>(look: Look<Feature>, mark: string, what: string): ByPart<Feature> {
  return [look(`${mark} ${what}`), look(`${mark}< ${what}`), look(`${mark}- ${what}`), look(`${mark}> ${what}`)];
}

/** Shows at each place of a stretch the features that hold there. */
export function seeInParts<Feature>(
  { start, end }: Stretch,
  features: readonly ByPart<Feature>[],
  see: See<Feature>,
): void {
  for (let place = start; place < end; place++) {
    for (const [alone, first, inner, last] of features) {
      if (end - start === 1) see(place, alone);
      else if (place === start) see(place, first);
      else see(place, place === end - 1 ? last : inner);
    }
  }
}
