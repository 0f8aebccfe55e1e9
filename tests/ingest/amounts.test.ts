/** Sums of money are read with their currency, however they are written. */

import { expect, test } from "vitest";
import { findAmounts } from "../../ingest/relations/amounts.ts";
import { findHomeCurrency } from "../../ingest/relations/home-currency.ts";

test.each([
  ["规模为5亿元的基金", [[500_000_000, "CNY"]]],
  ["总规模56亿元", [[5_600_000_000, "CNY"]]],
  ["注资100亿港元", [[10_000_000_000, "HKD"]]],
  ["投资额新台币18亿元", [[1_800_000_000, "TWD"]]],
  ["出资八千万元入股", [[80_000_000, "CNY"]]],
  ["斥3,000万元扩产", [[30_000_000, "CNY"]]],
  ["80万欧元", [[800_000, "EUR"]]],
  [
    "分别注资3000万元、2亿元和8000万元",
    [
      [30_000_000, "CNY"],
      [200_000_000, "CNY"],
      [80_000_000, "CNY"],
    ],
  ],
  ["€20 million", [[20_000_000, "EUR"]]],
  ["US$3m", [[3_000_000, "USD"]]],
  ["$500,000", [[500_000, "USD"]]],
  ["EUR 2.1 million", [[2_100_000, "EUR"]]],
  ["RMB 300 million", [[300_000_000, "CNY"]]],
  ["SEK 90m", [[90_000_000, "SEK"]]],
  ["1.1 billion zloty", [[1_100_000_000, "PLN"]]],
  ["3 million dollars", [[3_000_000, "USD"]]],
  ["占15%，共12家", []],
  ["3亿2000万元", [[320_000_000, "CNY"]]],
  ["两亿八千万元", [[280_000_000, "CNY"]]],
  ["a $60-million fund", [[60_000_000, "USD"]]],
])("reads %s", (text, expected) => {
  expect(findAmounts(text, "CNY").map(({ value, currency }) => [value, currency])).toEqual(expected);
});

test.each([
  ["营收3亿元的公司出资5000万元", [50_000_000]],
  ["以每股88元认购", []],
  ["投资数千万元", []],
  ["购买价值3亿元的设备", []],
  ["估值达10亿元，获投2亿元", [200_000_000]],
  ["a firm with sales of €20m put in €3m", [3_000_000]],
  ["完成3亿元A轮融资", [300_000_000]],
])("a sum that only measures is none: %s", (text, expected) => {
  expect(findAmounts(text, "CNY").map(({ value }) => value)).toEqual(expected);
});

test.each([
  ["zh-Hans", "乙公司在苏州投资3亿元。", "CNY"],
  ["zh-Hans", "新竹的乙公司在苏州投资3亿元。", "CNY"],
  ["zh-Hans", "高雄的乙公司投资新台币3亿元，另投资5亿元。", "TWD"],
  ["zh-Hant", "高雄的乙公司投資3億元。", "TWD"],
  ["zh-Hant", "乙公司投資新台幣3億元，另投資5億元。", "TWD"],
  ["zh-Hant", "將軍澳的乙公司斥資3億元。", "HKD"],
  ["zh-Hant", "氹仔的乙公司出資3億元。", "MOP"],
  ["zh-Hant", "乙公司註冊資本人民幣八千萬元，斥資3億元。", "CNY"],
  ["zh-Hant", "乙公司斥資3億元。", undefined],
  ["zh-Hant", "洛杉磯的乙公司斥資3億元。", undefined],
] as const)("元 is the money of where an article is at home, if it shows where: %s %s", (language, text, expected) => {
  expect(findHomeCurrency({ language, text })).toBe(expected);
});
