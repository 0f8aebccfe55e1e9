/** Chinese dates: 2018年1月29日, 去年5月, 2014年底, 1月29日, 三月二十日, 民国113年10月, 昨日, 日前, 次年. */

import { type Anchor, addDays, addMonths, parsePartialDate, toPartialDate, yearOf } from "./calendar.ts";
import type { DateFound } from "./date-found.ts";
import { parseNumber } from "./numbers.ts";

const N = "(?:\\d{1,2}|[一二三四五六七八九十]{1,3})";
const YEAR = "(?<year>(?:19|20)\\d{2}|[一二][〇零一二三四五六七八九]{3})年";
const REPUBLIC = "(?:中华)?民国(?<republic>\\d{2,3})年";
const NAMED = "(?<named>今年|本年|去年|前年|明年|后年)";
const MONTH = `(?<month>${N})月(?:份)?`;
const DAY = `(?<day>${N})(?:日|号)`;
const DATE = new RegExp(
  `(?<![\\d至—–-])(?<!截至)(?:(?:${YEAR}|${REPUBLIC}|${NAMED})(?:的)?(?:${MONTH}(?:${DAY})?)?|${MONTH}(?:${DAY})?(?![—–\\-至]\\d))`,
  "gu",
);
const MONTH_NAMED = new RegExp(`(?<which>本月|上月|上个月|下月|下个月)(?:${DAY})?`, "gu");
const DAY_NAMED = /(?<which>昨日|昨天|今日|今天|前天|前日|昨晚|昨(?=亦|与|在|、)|日前|近日|近期)/gu;
const DAY_ALONE = /(?<![\d月至—–-])(?<day>\d{1,2})日(?!元|均|产|报|本|耳|前|内|起)/gu;
const THEN =
  /(?<which>次年|翌年|同年|当年)|(?<=^|[，；。：、（])(?<day>当天|当日|同日|同一天|次日|翌日)|(?<=^|[，；。：、（])(?<month>当月|同月|次月)/gu;

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
const THEN_YEARS: Readonly<Record<string, number>> = { 次年: 1, 翌年: 1, 同年: 0, 当年: 0 };
const THEN_MONTHS: Readonly<Record<string, number>> = { 当月: 0, 同月: 0, 次月: 1 };
const THEN_DAYS: Readonly<Record<string, number>> = { 当天: 0, 当日: 0, 同日: 0, 同一天: 0, 次日: 1, 翌日: 1 };
const REPUBLIC_BEGAN = 1911;

/** `told` is the last date that the sentences before stated. */
export function findChineseDates(text: string, anchor: Anchor | undefined, told?: DateFound): readonly DateFound[] {
  const written = findWrittenDates(text, anchor);
  const lean = anchor === undefined ? [] : leaningDates(text, anchor);
  return [...written, ...lean, ...countedDates(text, written, told)];
}

/** Those that say themselves at least a month or a year. */
export function findWrittenDates(text: string, anchor: Anchor | undefined): readonly DateFound[] {
  return [...text.matchAll(DATE)].flatMap((match) => placed(match, writtenDate(match, anchor)));
}

/** 次年 and 当天 count from the date stated last; from the day of publication they would be a guess. */
function countedDates(text: string, written: readonly DateFound[], told: DateFound | undefined): readonly DateFound[] {
  return [...text.matchAll(THEN)].flatMap((match) => {
    const base = written.findLast(({ end }) => end <= match.index) ?? told;
    const from = base === undefined ? undefined : parsePartialDate(base.value);
    return from === undefined ? [] : placed(match, { value: countedFrom(from, match.groups ?? {}), inferred: true });
  });
}

function countedFrom(from: Anchor, { which, day, month }: Readonly<Record<string, string | undefined>>) {
  if (day !== undefined) return addDays(from, THEN_DAYS[day] ?? 0);
  if (month !== undefined) return addMonths(from, THEN_MONTHS[month] ?? 0);
  return toPartialDate(from.year + (THEN_YEARS[which ?? ""] ?? 0));
}

interface Reading {
  readonly value: string | undefined;
  readonly inferred: boolean;
}

function writtenDate(match: RegExpExecArray, anchor: Anchor | undefined): Reading {
  const { year, republic, named, month, day } = match.groups ?? {};
  const [inMonth, onDay] = [numberOf(month), numberOf(day)];
  if (year !== undefined) return { value: toPartialDate(numberOf(year) ?? 0, inMonth, onDay), inferred: false };
  if (republic !== undefined) {
    return { value: toPartialDate(Number(republic) + REPUBLIC_BEGAN, inMonth, onDay), inferred: false };
  }
  if (anchor === undefined) return { value: undefined, inferred: true };
  if (named !== undefined) {
    return { value: toPartialDate(anchor.year + (YEARS[named] ?? 0), inMonth, onDay), inferred: true };
  }
  return {
    value: inMonth === undefined ? undefined : toPartialDate(yearOf(inMonth, onDay, anchor), inMonth, onDay),
    inferred: true,
  };
}

function leaningDates(text: string, anchor: Anchor): readonly DateFound[] {
  const months = [...text.matchAll(MONTH_NAMED)].flatMap((match) => {
    const { which = "", day } = match.groups ?? {};
    return placed(match, { value: addMonths(anchor, MONTHS[which] ?? 0, numberOf(day)), inferred: true });
  });
  const days = [...text.matchAll(DAY_NAMED)].flatMap((match) => {
    const moved = DAYS[match.groups?.["which"] ?? ""];
    return placed(match, {
      value: moved === undefined ? addMonths(anchor, 0) : addDays(anchor, moved),
      inferred: true,
    });
  });
  const alone = [...text.matchAll(DAY_ALONE)].flatMap((match) =>
    placed(match, { value: addMonths(anchor, 0, numberOf(match.groups?.["day"])), inferred: true }),
  );
  return [...months, ...days, ...alone];
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : parseNumber(text);
}

function placed(match: RegExpExecArray, { value, inferred }: Reading): readonly DateFound[] {
  return value === undefined ? [] : [{ value, inferred, start: match.index, end: match.index + match[0].length }];
}
