/** Dates of publication as a page states them: with the year, in figures, in Chinese or English. */

import { toPartialDate } from "../relations/calendar.ts";

const YEAR_FIRST = /(?<!\d)((?:19|20)\d\d)(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})(?!\d)/u;
const REPUBLIC = /(?:中華民國|民國)(\d{2,3})年(\d{1,2})月(\d{1,2})日/u;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
const DAY_FIRST = new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? ((?:19|20)\\d\\d)`, "iu");
const MONTH_FIRST = new RegExp(`(?<![a-z])${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)`, "iu");

/** The first full date in the text, as `2018-03-05`. */
export function findWrittenDate(text: string): string | undefined {
  const plain = text.normalize("NFKC");
  return findYearFirst(plain) ?? findRepublic(plain) ?? findDayFirst(plain) ?? findMonthFirst(plain);
}

function findYearFirst(text: string): string | undefined {
  const [, year, month, day] = YEAR_FIRST.exec(text) ?? [];
  return toPartialDate(Number(year), Number(month), Number(day));
}

const REPUBLIC_BEGAN = 1911;

function findRepublic(text: string): string | undefined {
  const [, year, month, day] = REPUBLIC.exec(text) ?? [];
  return toPartialDate(Number(year) + REPUBLIC_BEGAN, Number(month), Number(day));
}

function findDayFirst(text: string): string | undefined {
  const [, day, month, year] = DAY_FIRST.exec(text) ?? [];
  return toPartialDate(Number(year), monthNumber(month), Number(day));
}

function findMonthFirst(text: string): string | undefined {
  const [, month, day, year] = MONTH_FIRST.exec(text) ?? [];
  return toPartialDate(Number(year), monthNumber(month), Number(day));
}

function monthNumber(name = ""): number {
  return MONTHS.indexOf(name.toLowerCase()) + 1;
}
