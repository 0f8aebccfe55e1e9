/** Chinese dates: 2018年1月29日, 去年5月, 2014年底, 1月29日, 三月二十日, 民国113年10月, 昨日, 日前, 次年. */

import { type Anchor, addDays, addMonths, nextYearOf, parsePartialDate, toPartialDate, yearOf } from "./calendar.ts";
import type { DateFound } from "./date-found.ts";
import { parseNumber } from "./numbers.ts";
import { isToldAhead } from "./told-ahead.ts";

const N = "(?:\\d{1,2}|[一二三四五六七八九十]{1,3})";
const YEAR = "(?<year>(?:19|20)\\d{2}|[一二][〇零一二三四五六七八九]{3})年";
const REPUBLIC = "(?:中华)?民国(?<republic>\\d{2,3})年";
const NAMED = "(?<named>今年|本年|去年|前年|明年|后年)";
const MONTH = `(?<month>${N})月(?:份)?`;
const DAY = `(?<day>${N})(?:日|号)`;
const DATE = new RegExp(
  `(?<![\\d至—–-])(?<!截至)(?:(?:${YEAR}|${REPUBLIC}|${NAMED})(?:的)?(?: ?${MONTH}(?: ?${DAY})?)?|${MONTH}(?: ?${DAY})?(?![—–\\-至]\\d))`,
  "gu",
);
const MONTH_NAMED = new RegExp(`(?<which>本月|上月|上个月|下月|下个月)(?:${DAY})?`, "gu");
const DAY_NAMED = /(?<which>昨日|昨天|今日|今天|前天|前日|昨晚|昨(?=亦|与|在|、)|日前|近日|近期)/gu;
const DAY_ALONE = /(?<![\d月至—–-])(?<day>\d{1,2})日(?!元|均|产|报|本|耳|前|内|起)/gu;
/** Of a text without a day of publication it may be the day that its first line states. */
const TODAY = /^今[天日]$/u;
/** Tells a time, but not which. */
const VAGUE =
  /[上本下这]周|(?:上|这|下)个?星期|(?:周|星期)[一二三四五六日天](?![\d])|上季度|下季度|目前|如今|眼下|现(?=[有已为是任])|现在|迄今|至今|此前|早前|后来|此后|其后|届时|近年来?|(?:[\d一二两三四五六七八九十数几多]{1,3})(?:年|个月|周|天)[前后]|多年/gu;
const THEN_YEAR = new RegExp(`(?<which>次年|翌年|同年|当年|[这那]年)(?:的)?(?:${MONTH}(?:${DAY})?)?`, "gu");
const THEN_DAY = /(?<=^|[,，;；。:：、(（])(?:(?<days>当天|当日|同日|同一天|次日|翌日)|(?<months>当月|同月|次月))/gu;

const YEARS: Readonly<Record<string, number>> = { 今年: 0, 本年: 0, 去年: -1, 前年: -2, 明年: 1, 后年: 2 };
const MONTHS: Readonly<Record<string, number>> = { 本月: 0, 上月: -1, 上个月: -1, 下月: 1, 下个月: 1 };
const DAYS: Readonly<Record<string, number>> = {
  昨日: -1,
  昨天: -1,
  昨晚: -1,
  昨: -1,
  今日: 0,
  今天: 0,
  前天: -2,
  前日: -2,
};
const THEN_YEARS: Readonly<Record<string, number>> = { 次年: 1, 翌年: 1, 同年: 0, 当年: 0, 这年: 0, 那年: 0 };
const THEN_MONTHS: Readonly<Record<string, number>> = { 当月: 0, 同月: 0, 次月: 1 };
const THEN_DAYS: Readonly<Record<string, number>> = { 当天: 0, 当日: 0, 同日: 0, 同一天: 0, 次日: 1, 翌日: 1 };
const REPUBLIC_BEGAN = 1911;

/** `told` is the last date that the sentences before stated. */
export function findChineseDates(text: string, anchor: Anchor | undefined, told?: DateFound): readonly DateFound[] {
  const written = findWrittenDates(text, anchor, told);
  return [...written, ...leaningDates(text, anchor), ...countedDates(text, written, told)];
}

/** Those that say themselves at least a month or a year. */
export function findWrittenDates(text: string, anchor: Anchor | undefined, told?: DateFound): readonly DateFound[] {
  const found: DateFound[] = [];
  for (const match of text.matchAll(DATE)) found.push(placed(match, writtenDate(match, anchor, found.at(-1), told)));
  return found;
}

/** 次年 and 当天 count from the date stated last; from the day of publication they would be a guess. */
function countedDates(text: string, written: readonly DateFound[], told: DateFound | undefined): readonly DateFound[] {
  return [...text.matchAll(THEN_YEAR), ...text.matchAll(THEN_DAY)].map((match) => {
    const base = written.findLast(({ end }) => end <= match.index) ?? told;
    const from = base?.value === undefined ? undefined : parsePartialDate(base.value);
    return placed(match, { value: from && countedFrom(from, match.groups ?? {}), inferred: true });
  });
}

function countedFrom(
  from: Anchor,
  { which = "", month, day, days, months }: Readonly<Record<string, string | undefined>>,
): string | undefined {
  if (days !== undefined) return addDays(from, THEN_DAYS[days] ?? 0);
  if (months !== undefined) return addMonths(from, THEN_MONTHS[months] ?? 0);
  return toPartialDate(from.year + (THEN_YEARS[which] ?? 0), numberOf(month), numberOf(day));
}

interface Reading {
  readonly value: string | undefined;
  readonly inferred: boolean;
}

function writtenDate(
  match: RegExpExecArray,
  anchor: Anchor | undefined,
  before: DateFound | undefined,
  told: DateFound | undefined,
): Reading {
  const { year, republic, named, month, day } = match.groups ?? {};
  const [inMonth, onDay] = [numberOf(month), numberOf(day)];
  if (year !== undefined) return { value: toPartialDate(numberOf(year) ?? 0, inMonth, onDay), inferred: false };
  if (republic !== undefined) {
    return { value: toPartialDate(Number(republic) + REPUBLIC_BEGAN, inMonth, onDay), inferred: false };
  }
  const inYear =
    named === undefined
      ? (yearAfter(before, inMonth) ?? yearAt(match, inMonth, onDay, anchor) ?? yearAfter(told, inMonth))
      : anchor && anchor.year + (YEARS[named] ?? 0);
  return { value: inYear === undefined ? undefined : toPartialDate(inYear, inMonth, onDay), inferred: true };
}

/** A month without a year is in that of the month stated before it, or of the year that opens the sentence. */
function yearAfter(date: DateFound | undefined, month = 0): number | undefined {
  if (date?.value === undefined) return undefined;
  const { year, month: since } = parsePartialDate(date.value) ?? {};
  const isFirm = since === undefined ? date.start === 0 : since <= month;
  return isFirm ? year : undefined;
}

function yearAt(
  { index: start, 0: said, input }: RegExpExecArray,
  month: number | undefined,
  day: number | undefined,
  anchor: Anchor | undefined,
): number | undefined {
  if (month === undefined || anchor === undefined) return undefined;
  const isAhead = isToldAhead(input, { start, end: start + said.length }, "zh");
  return isAhead ? nextYearOf(month, anchor) : yearOf(month, day, anchor);
}

function leaningDates(text: string, anchor: Anchor | undefined): readonly DateFound[] {
  const found = (
    pattern: RegExp,
    toValue: (day: Anchor, which: string, onDay: number | undefined) => string | undefined,
  ) =>
    [...text.matchAll(pattern)].map((match) => {
      const { which = "", day } = match.groups ?? {};
      return placed(match, { value: anchor && toValue(anchor, which, numberOf(day)), inferred: true });
    });
  return [
    ...found(MONTH_NAMED, (now, which, day) => addMonths(now, MONTHS[which] ?? 0, day)),
    ...found(DAY_NAMED, (now, which) => (which in DAYS ? addDays(now, DAYS[which] ?? 0) : addMonths(now, 0))),
    ...found(DAY_ALONE, (now, _, day) => addMonths(now, 0, day)),
    ...found(VAGUE, () => undefined),
  ].filter(({ start, end }) => anchor !== undefined || !TODAY.test(text.slice(start, end)));
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : parseNumber(text);
}

function placed(match: RegExpExecArray, { value, inferred }: Reading): DateFound {
  return { value, inferred, start: match.index, end: match.index + match[0].length };
}
