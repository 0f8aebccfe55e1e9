/** Dates in a sentence, as precise as it states them; counted from the day of publication where they lean on it. */

import type { Anchor } from "./calendar.ts";
import { findChineseDates } from "./chinese-dates.ts";
import type { DateFound } from "./date-found.ts";
import { findEnglishDates } from "./english-dates.ts";

/** The day of publication, or the latest year that the article states. */
export function toAnchor(published: string | undefined, text: string): Anchor | undefined {
  const [year, month, day] = (published ?? "").split("-").map(Number);
  if (year !== undefined && year > 0) {
    return { year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) };
  }
  const years = [...text.matchAll(/(?<!\d)(?:19|20)\d{2}(?=年|[^\d]|$)/gu)].map(([found]) => Number(found));
  return years.length === 0 ? undefined : { year: Math.max(...years) };
}

export function findDates(text: string, chinese: boolean, anchor: Anchor | undefined): readonly DateFound[] {
  const found = chinese ? findChineseDates(text, anchor) : findEnglishDates(text, anchor);
  const byStart = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: DateFound[] = [];
  for (const date of byStart) if (date.start >= (kept.at(-1)?.end ?? 0)) kept.push(date);
  return kept;
}
