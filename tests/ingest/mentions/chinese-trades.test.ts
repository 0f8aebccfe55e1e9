/** The lexicon of trades: every trade ends a firm's name. */

import { expect, test } from "vitest";
import { TRADES } from "../../../ingest/lexicon/chinese-trades.ts";
import { firmsIn } from "../names-in.ts";

const examples = new Set([...TRADES.values()].map(({ example }) => example));

test.each([...examples])("the example %s is read as it says", (example) => {
  const name = /【(.+)】/u.exec(example)?.[1] ?? "";
  expect(firmsIn(example.replaceAll(/[【】]/gu, ""))).toEqual([name]);
});

test.each([...TRADES.keys()])("a coined word and %s make a firm's name behind 初创公司", (trade) => {
  expect(firmsIn(`初创公司岱勒${trade}宣布完成融资。`)).toEqual([`岱勒${trade}`]);
});
