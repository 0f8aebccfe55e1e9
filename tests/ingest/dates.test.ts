/** Dates are read as precisely as they are stated, and counted from the day of publication. */

import { describe, expect, test } from "vitest";
import { parsePartialDate } from "../../ingest/relations/calendar.ts";
import { findDates } from "../../ingest/relations/dates.ts";

const anchor = parsePartialDate("2018-03-05");

function values(text: string, chinese: boolean): readonly string[] {
  return findDates(text, chinese, anchor).flatMap(({ value, inferred }) =>
    value === undefined ? [] : [inferred ? `${value}?` : value],
  );
}

describe("Chinese dates", () => {
  test.each([
    ["2018年1月29日签约", ["2018-01-29"]],
    ["2014年底获批", ["2014"]],
    ["去年5月推出", ["2017-05?"]],
    ["今年2月1日同意", ["2018-02-01?"]],
    ["1月29日，双方签约", ["2018-01-29?"]],
    ["11月3日乘车", ["2017-11-03?"]],
    ["三月二十日举行", ["2017-03-20?"]],
    ["民国113年10月4日", ["2024-10-04"]],
    ["二〇二三年九月", ["2023-09"]],
    ["昨日揭牌", ["2018-03-04?"]],
    ["日前完成备案", ["2018-03?"]],
    ["上月收购", ["2018-02?"]],
    ["2015年挂牌，次年扩建", ["2015", "2016?"]],
    ["用了3年时间，近7个月以来", []],
    ["2017年1—10月产值", ["2017"]],
    ["2018年2月30日签约，2016年2月29日挂牌", ["2016-02-29"]], // a day that is in no calendar is no date
  ])("reads %s", (text, expected) => {
    expect(values(text, true)).toEqual(expected);
  });
});

test("counts 当天, 次日 and 次年 from the date that the sentences before stated last", () => {
  const told = findDates("2018年1月29日签约", true, anchor)[0];
  const days = ["当天，双方签约", "次日，双方签约", "同月揭牌，次年扩建"].map((text) =>
    findDates(text, true, anchor, told),
  );

  expect(days.map((found) => found.map(({ value }) => value))).toEqual([
    ["2018-01-29"],
    ["2018-01-30"],
    ["2018-01", "2019"],
  ]);
  expect(days.flat().every(({ inferred }) => inferred)).toBe(true);
});

test("does not guess which day 当天 is when none was stated", () => {
  expect(values("当天，双方签约", true)).toEqual([]);
});

describe("English dates", () => {
  test.each([
    ["signed on 29 January 2018", ["2018-01-29"]],
    ["signed on January 29, 2018", ["2018-01-29"]],
    ["opened in July 2017", ["2017-07"]],
    ["founded in 2011", ["2011"]],
    ["since last November", ["2017-11?"]],
    ["opened last year", ["2017?"]],
    ["on 4 November the two", ["2017-11-04?"]],
    ["may open a campus", []],
    ["in May it opened", ["2017-05?"]],
    ["signed yesterday", ["2018-03-04?"]],
    ["lets 2000 square metres", []],
  ])("reads %s", (text, expected) => {
    expect(values(text, false)).toEqual(expected);
  });
});

describe("a month without a year", () => {
  test.each([
    ["将于9月入驻", true, ["2018-09?"]],
    ["将于1月入驻", true, ["2019-01?"]],
    ["9月，公司将入驻园区", true, ["2018-09?"]],
    ["9月，公司宣布将入驻园区", true, ["2017-09?"]],
    ["9月入驻", true, ["2017-09?"]],
    ["will move to the park in September", false, ["2018-09?"]],
    ["is expected to open on 15 January", false, ["2019-01-15?"]],
    ["In September the firm will move to the park", false, ["2018-09?"]],
    ["In September the firm announced that it will move", false, ["2017-09?"]],
    ["moved to the park in September", false, ["2017-09?"]],
  ] as const)("lies ahead where it is told so, and behind elsewhere: %s", (text, chinese, expected) => {
    expect(values(text, chinese)).toEqual(expected);
  });
});

describe("a deadline is no date, and one beside it stays", () => {
  test.each([
    ["争取在2027年前建成", true, []],
    ["力争2027年投产", true, []],
    ["将在2027年底前入驻", true, []],
    ["到2027年建成", true, []],
    ["截止到2017年底已入驻", true, []],
    ["2017年5月签约，2027年前建成", true, ["2017-05"]],
    ["2017年前后签约", true, ["2017"]],
    ["to open by the end of March", false, []],
    ["to cooperate until 2029", false, []],
    ["signed in May 2017 to build it by late 2019", false, ["2017-05"]],
    ["signed by both at the end of March 2017", false, ["2017-03"]],
  ] as const)("%s", (text, chinese, expected) => {
    expect(values(text, chinese)).toEqual(expected);
  });
});

describe("where no day of publication is known", () => {
  const undated = (text: string, chinese: boolean) =>
    findDates(text, chinese, undefined).flatMap(({ value = [] }) => value);

  test.each(["明年开园", "下个月签约", "去年5月签约", "昨日揭牌", "成立于2009年，3月5日签约"])(
    "nothing tells which year is meant: %s",
    (text) => {
      expect(undated(text, true).filter((value) => value !== "2009")).toEqual([]);
    },
  );

  test.each(["will open next year", "opened last month", "signed in May", "signed yesterday, its plan for 2040"])(
    "nothing tells which year is meant: %s",
    (text) => {
      expect(undated(text, false)).toEqual([]);
    },
  );

  test("a month is in the year that opens the sentence, or of the month before it", () => {
    expect(undated("2018年，3月签约，5月开工", true)).toEqual(["2018", "2018-03", "2018-05"]);
    expect(undated("公司2018年11月签约，2月开工", true)).toEqual(["2018-11"]);
  });
});
