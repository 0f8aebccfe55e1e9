/** Dates, as precise as they were stated. */

import { expect, test } from "vitest";
import { formatDate, formatPeriod } from "../../client/look/dates.ts";

test("a date is worded in the language of the page and no more precise than it is", () => {
  expect(["2018", "2018-01", "2018-01-29"].map((date) => formatDate(date, "zh-CN"))).toEqual([
    "2018年",
    "2018年1月",
    "2018年1月29日",
  ]);
  expect(["2018", "2018-01", "2018-01-29"].map((date) => formatDate(date, "en"))).toEqual([
    "2018",
    "Jan 2018",
    "Jan 29, 2018",
  ]);
});

test("a period names its two ends, and one when they are the same", () => {
  expect(formatPeriod("2014", "2018-03", "en")).toBe("2014–Mar 2018");
  expect(formatPeriod("2014", "2014", "en")).toBe("2014");
  expect(formatPeriod("2014", undefined, "en")).toBe("2014");
});
