/** Dates as precise as they were stated, worded in the language of the page. */

import type { PageLanguage } from "../state/view.ts";

const PRECISIONS: readonly Intl.DateTimeFormatOptions[] = [
  { year: "numeric" },
  { year: "numeric", month: "short" },
  { year: "numeric", month: "short", day: "numeric" },
];

/** `2018`, `2018-01` or `2018-01-29` as 2018年1月29日 or Jan 29, 2018. */
export function formatDate(date: string, language: PageLanguage): string {
  const parts = date.split("-").map(Number);
  const [year = 0, month = 1, day = 1] = parts;
  const format = new Intl.DateTimeFormat(language, { ...PRECISIONS[parts.length - 1], timeZone: "UTC" });
  return format.format(new Date(Date.UTC(year, month - 1, day)));
}

/** From the first to the last of what is known. */
export function formatPeriod(since: string, until: string | undefined, language: PageLanguage): string {
  const [start, end] = [formatDate(since, language), formatDate(until ?? since, language)];
  return start === end ? start : `${start}–${end}`;
}

export function yearOf(date: string): string {
  return date.slice(0, 4);
}
