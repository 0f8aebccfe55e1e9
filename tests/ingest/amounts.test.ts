/** Sums of money are read with their currency, however they are written. */

import { expect, test } from "vitest";
import { findAmounts } from "../../ingest/relations/amounts.ts";

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
])("reads %s", (text, expected) => {
  expect(findAmounts(text).map(({ value, currency }) => [value, currency])).toEqual(expected);
});
