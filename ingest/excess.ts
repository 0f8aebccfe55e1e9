/** What no article is: longer than a book, or words without end. Reading it would hold up all that come after it. */

import type { Article } from "./documents.ts";
import { segment } from "./stages/segment.ts";

/** In characters. */
const LONGEST_ARTICLE = 400_000;
/** Beyond that a sentence has lost its marks, and every name in it stands beside every other. */
const LONG_SENTENCE = 600;
const MOST_IN_LONG_ONES = 50_000;

/** Why an article is set aside instead of read; undefined when it is read. */
export function findExcess(article: Article): string | undefined {
  const { length } = article.text;
  if (length > LONGEST_ARTICLE) {
    return `it is an article of ${length} characters: none is longer than ${LONGEST_ARTICLE}`;
  }
  const endless = length > MOST_IN_LONG_ONES ? countEndless(article) : 0;
  if (endless <= MOST_IN_LONG_ONES) return undefined;
  return `${endless} of its characters stand in sentences without end: put in the full stops, or cut it into files of ${MOST_IN_LONG_ONES}`;
}

function countEndless(article: Article): number {
  const long = segment(article).filter(({ text }) => text.length > LONG_SENTENCE);
  return long.reduce((sum, { text }) => sum + text.length, 0);
}
