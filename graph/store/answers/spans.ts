/** Places in a text as the databases hold them: `[3, 5, 9, 12]` for `[[3, 5], [9, 12]]`. */

import { z } from "zod";
import type { Span } from "../../schema/index.ts";

export const flatSpans = z.array(z.int()).transform(toSpans);
export const flatSpan = z.tuple([z.int(), z.int()]).readonly();

function toSpans(places: readonly number[]): readonly Span[] {
  return places.flatMap((start, index) => {
    const end = places[index + 1];
    return index % 2 === 0 && end !== undefined ? [[start, end] as const] : [];
  });
}
