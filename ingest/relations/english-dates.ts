/** English dates: 29 January 2018, March 2018, in 2011, 4 November, last March, this year, yesterday. */

import { type Anchor, addDays, toPartialDate, yearOf } from "./calendar.ts";
import type { DateFound } from "./date-found.ts";

const NAMES = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "(?<month>January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)";
const YEAR = "(?<year>(?:19|20)\\d{2})";
const DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
const DAY_FIRST = new RegExp(`(?<![\\w])${DAY} ${MONTH}(?:,? ${YEAR})?(?!\\w)`, "gu");
const MONTH_FIRST = new RegExp(`(?<!\\w)${MONTH} ${DAY}(?:,? ${YEAR})?(?![\\w%])`, "gu");
const MONTH_ONLY = new RegExp(
  `(?<!\\w)(?:(?<which>last|next|this|in|since|until|by|from|of|late|early|mid-?) )?${MONTH}(?: ${YEAR})?(?!\\w| \\d)`,
  "gu",
);
const YEAR_ONLY = new RegExp(
  `(?<=\\b(?:in|since|by|of|during|until|late|early|from|before|after|end of|joined|opened|founded) |\\(|, |mid-)${YEAR}(?![\\w-]|–\\d)`,
  "gu",
);
const YEAR_NAMED = /\b(?<which>last|this|next) (?:year|spring|summer|autumn|fall|winter)\b/giu;
const DAY_NAMED = /\b(?<which>yesterday|today)\b/giu;

const WHICH: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1, yesterday: -1, today: 0 };

export function findEnglishDates(text: string, anchor: Anchor | undefined): readonly DateFound[] {
  const days = [...text.matchAll(DAY_FIRST), ...text.matchAll(MONTH_FIRST)].flatMap((match) => onDay(match, anchor));
  const months = [...text.matchAll(MONTH_ONLY)].flatMap((match) => inMonth(match, anchor));
  const years = [...text.matchAll(YEAR_ONLY)].flatMap((match) => placed(match, match.groups?.["year"], false));
  return [...days, ...months, ...years, ...(anchor === undefined ? [] : leaning(text, anchor))];
}

function onDay(match: RegExpExecArray, anchor: Anchor | undefined): readonly DateFound[] {
  const { month, day, year } = match.groups ?? {};
  const [inside, on] = [monthNumber(month), Number(day)];
  if (year !== undefined) return placed(match, toPartialDate(Number(year), inside, on), false);
  return anchor === undefined ? [] : placed(match, toPartialDate(yearOf(inside, on, anchor), inside, on), true);
}

/** "May" is a month only where something says so. */
function inMonth(match: RegExpExecArray, anchor: Anchor | undefined): readonly DateFound[] {
  const { which, month, year } = match.groups ?? {};
  const number = monthNumber(month);
  if (year !== undefined) return placed(match, toPartialDate(Number(year), number), false);
  if (which === undefined || anchor === undefined) return [];
  return placed(match, toPartialDate(monthYear(which, number, anchor), number), true);
}

function monthYear(which: string, month: number, anchor: Anchor): number {
  const now = anchor.month ?? 12;
  if (which === "next") return month > now ? anchor.year : anchor.year + 1;
  if (which === "last") return month < now ? anchor.year : anchor.year - 1;
  return which === "this" || which === "by" ? anchor.year : yearOf(month, undefined, anchor);
}

function leaning(text: string, anchor: Anchor): readonly DateFound[] {
  const years = [...text.matchAll(YEAR_NAMED)].flatMap((match) =>
    placed(match, toPartialDate(anchor.year + shift(match)), true),
  );
  const days = [...text.matchAll(DAY_NAMED)].flatMap((match) => placed(match, addDays(anchor, shift(match)), true));
  return [...years, ...days];
}

function shift(match: RegExpExecArray): number {
  return WHICH[match.groups?.["which"]?.toLowerCase() ?? ""] ?? 0;
}

function monthNumber(name = ""): number {
  return NAMES.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function placed(match: RegExpExecArray, value: string | undefined, inferred: boolean): readonly DateFound[] {
  return value === undefined ? [] : [{ value, inferred, start: match.index, end: match.index + match[0].length }];
}
