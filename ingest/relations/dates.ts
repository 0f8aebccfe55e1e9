/** Dates in a sentence, as precise as it states them; counted from the day of publication where they lean on it. */

import type { Sentence } from "../documents.ts";
import { toSimplifiedKey } from "../mentions/script.ts";
import type { Anchor } from "./calendar.ts";
import { findChineseDates, findWrittenDates } from "./chinese-dates.ts";
import type { DateFound } from "./date-found.ts";
import { findEnglishDates } from "./english-dates.ts";
import { isDeadline } from "./told-ahead.ts";

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
  return kept.filter((date) => !isDeadline(text, date, chinese, anchor));
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
    const written = findWrittenDates(toSimplifiedKey(sentences[at]?.text ?? ""), anchor);
    const found = written.findLast(({ value }) => value !== undefined);
    if (found !== undefined) return found;
  }
  return toldInHeadline(sentences[0]);
}

/** The year of a chronicle stands over it, and opens all that it says. */
function toldInHeadline(first: Sentence | undefined): DateFound | undefined {
  if (first?.role !== "headline") return undefined;
  const [only, ...others] = findWrittenDates(toSimplifiedKey(first.text), undefined);
  return only?.value === undefined || others.length > 0 ? undefined : { ...only, start: 0 };
}
