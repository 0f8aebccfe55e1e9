/** Dates in a sentence, as precise as it states them; counted from the day of publication where they lean on it. */

import type { Sentence } from "../documents.ts";
import { toSimplifiedKey } from "../mentions/script.ts";
import { type Anchor, parsePartialDate } from "./calendar.ts";
import { findChineseDates, findWrittenDates } from "./chinese-dates.ts";
import type { DateFound } from "./date-found.ts";
import { findEnglishDates } from "./english-dates.ts";

/** The day of publication, or the latest year that the article states. */
export function toAnchor(published: string | undefined, text: string): Anchor | undefined {
  const day = parsePartialDate(published ?? "");
  if (day !== undefined && day.year > 0) return day;
  const years = [...text.matchAll(/(?<!\d)(?:19|20)\d{2}(?=年|[^\d]|$)/gu)].map(([found]) => Number(found));
  return years.length === 0 ? undefined : { year: Math.max(...years) };
}

export function findDates(
  text: string,
  chinese: boolean,
  anchor: Anchor | undefined,
  told?: DateFound,
): readonly DateFound[] {
  const found = chinese ? findChineseDates(text, anchor, told) : findEnglishDates(text, anchor);
  const byStart = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: DateFound[] = [];
  for (const date of byStart) if (date.start >= (kept.at(-1)?.end ?? 0)) kept.push(date);
  return kept;
}

/** How many sentences further a stated date may still be what 当天 and 次年 count from. */
const REMEMBERED = 6;

/** The date that was stated last in the sentences before this one. */
export function dateToldBefore(
  sentences: readonly Sentence[],
  index: number,
  anchor: Anchor | undefined,
): DateFound | undefined {
  for (let at = index - 1; at >= Math.max(0, index - REMEMBERED); at--) {
    const found = findWrittenDates(toSimplifiedKey(sentences[at]?.text ?? ""), anchor).at(-1);
    if (found !== undefined) return found;
  }
  return undefined;
}
