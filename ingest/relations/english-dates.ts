/** English dates: 29 January 2018, March 2018, in 2011, 4 November, last March, this year, yesterday. */

import { type Anchor, addDays, addMonths, nextYearOf, toPartialDate, yearOf } from "./calendar.ts";
import type { DateFound } from "./date-found.ts";
import { isToldAhead } from "./told-ahead.ts";

const NAMES = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "(?<month>January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)";
const YEAR = "(?<year>(?:19|20)\\d{2})";
const DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
const DAY_FIRST = new RegExp(`(?<![\\w])${DAY} ${MONTH}(?:,? ${YEAR})?(?!\\w)`, "gu");
const MONTH_FIRST = new RegExp(`(?<!\\w)${MONTH} ${DAY}(?:,? ${YEAR})?(?![\\w%])`, "gu");
const MONTH_ONLY = new RegExp(
  `(?<!\\w)(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|of|[Ll]ate|[Ee]arly|[Mm]id-?) )?${MONTH}(?: ${YEAR})?(?!\\w| \\d)`,
  "gu",
);
const YEAR_ONLY = new RegExp(
  `(?<=\\b(?:in|since|by|of|during|until|late|early|from|before|after|end of|joined|opened|founded) |\\(|, |mid-)${YEAR}(?![\\w-]|–\\d)`,
  "giu",
);
const YEAR_NAMED = /\b(?<which>last|this|next) (?:year|spring|summer|autumn|fall|winter)\b/giu;
const MONTH_NAMED = /\b(?<which>last|this|next) month\b/giu;
const YESTERDAY = /\b(?<which>yesterday)\b/giu;
/** Of a text without a day of publication it may be the day that its first line states. */
const TODAY = /\b(?<which>today)\b/giu;
/** Tells a time, but not which. */
const VAGUE =
  /\b(?:(?:last|this|next) (?:week|quarter|decade)|(?:on|last|this|next) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?!,? (?:the )?\d|,? \p{Lu}\w+ \d)|recently|now|currently|later|since then|soon|shortly|previously|earlier|so far|to date|(?:\d+|a|two|three|four|five|six|seven|eight|nine|ten|some|several|many) (?:years|months|weeks|days|year|month|week|decades?) (?:later|ago|earlier|after)|the (?:following|same) (?:year|month|week|day))\b/giu;

const WHICH: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1, yesterday: -1, today: 0 };

export function findEnglishDates(text: string, anchor: Anchor | undefined): readonly DateFound[] {
  const days = [...text.matchAll(DAY_FIRST), ...text.matchAll(MONTH_FIRST)].map((match) => onDay(match, anchor));
  const months = [...text.matchAll(MONTH_ONLY)].flatMap((match) => inMonth(match, anchor));
  const years = [...text.matchAll(YEAR_ONLY)].map((match) => placed(match, match.groups?.["year"], false));
  return [...days, ...months, ...years, ...leaning(text, anchor)];
}

function onDay(match: RegExpExecArray, anchor: Anchor | undefined): DateFound {
  const { month, day, year } = match.groups ?? {};
  const [inside, on] = [monthNumber(month), Number(day)];
  if (year !== undefined) return placed(match, toPartialDate(Number(year), inside, on), false);
  return placed(match, anchor && toPartialDate(yearToldOf(match, inside, on, anchor), inside, on), true);
}

/** "May" is a month only where something says so. */
function inMonth(match: RegExpExecArray, anchor: Anchor | undefined): readonly DateFound[] {
  const { which, month, year } = match.groups ?? {};
  const number = monthNumber(month);
  if (year !== undefined) return [placed(match, toPartialDate(Number(year), number), false)];
  if (which === undefined) return [];
  return [placed(match, anchor && toPartialDate(monthYear(match, which.toLowerCase(), number, anchor), number), true)];
}

function yearToldOf(match: RegExpExecArray, month: number, day: number | undefined, anchor: Anchor): number {
  const { index: start, 0: said, input } = match;
  const isAhead = isToldAhead(input, { start, end: start + said.length }, "en");
  return isAhead ? nextYearOf(month, anchor) : yearOf(month, day, anchor);
}

function monthYear(match: RegExpExecArray, which: string, month: number, anchor: Anchor): number {
  const now = anchor.month ?? 12;
  if (which === "next") return month > now ? anchor.year : anchor.year + 1;
  if (which === "last") return month < now ? anchor.year : anchor.year - 1;
  return which === "this" || which === "by" ? anchor.year : yearToldOf(match, month, undefined, anchor);
}

function leaning(text: string, anchor: Anchor | undefined): readonly DateFound[] {
  const found = (pattern: RegExp, toValue: (day: Anchor, shift: number) => string | undefined) =>
    [...text.matchAll(pattern)].map((match) => placed(match, anchor && toValue(anchor, shift(match)), true));
  return [
    ...found(YEAR_NAMED, ({ year }, years) => toPartialDate(year + years)),
    ...found(MONTH_NAMED, addMonths),
    ...found(YESTERDAY, addDays),
    ...(anchor === undefined ? [] : found(TODAY, addDays)),
    ...found(VAGUE, () => undefined),
  ];
}

function shift(match: RegExpExecArray): number {
  return WHICH[match.groups?.["which"]?.toLowerCase() ?? ""] ?? 0;
}

function monthNumber(name = ""): number {
  return NAMES.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function placed(match: RegExpExecArray, value: string | undefined, inferred: boolean): DateFound {
  return { value, inferred, start: match.index, end: match.index + match[0].length };
}
