/** The parts of a sentence that are tagged: characters of a Chinese one, words of an English one. */

import type { Stretch } from "../candidate.ts";
import type { SentenceView } from "../sentence-view.ts";

/** `within` and `of` turn a stretch of characters into one of parts, and back. */
export interface Units {
  readonly length: number;
  /** Undefined where the stretch cuts a part. */
  readonly within: (stretch: Stretch) => Stretch | undefined;
  readonly of: (parts: Stretch) => Stretch;
}

export function toCharacters({ key }: SentenceView): Units {
  return { length: key.length, within: (stretch) => stretch, of: (parts) => parts };
}

export function toWords({ tokens }: SentenceView): Units {
  const starts = new Map(tokens.map((token, index) => [token.start, index]));
  const ends = new Map(tokens.map((token, index) => [token.end, index + 1]));
  return {
    length: tokens.length,
    within: ({ start, end }) => {
      const [from, to] = [starts.get(start), ends.get(end)];
      return from === undefined || to === undefined ? undefined : { start: from, end: to };
    },
    of: ({ start, end }) => ({ start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 }),
  };
}
