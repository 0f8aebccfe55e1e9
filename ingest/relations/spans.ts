/** Places in a sentence become places in its article. */

import type { Span } from "#graph/schema";
import type { Sentence } from "../documents.ts";

export function toArticleSpan(sentence: Sentence | undefined, start: number, end: number): Span {
  const from = sentence?.at[start] ?? 0;
  return [from, (sentence?.at[end - 1] ?? from) + 1];
}
