/** Wordings that rules know, in sentences from which nothing was read. */

import { expect, test } from "vitest";
import { findWordings } from "../../../ingest/explain/find-wordings.ts";
import { articleOf } from "../article-of.ts";

function wordsIn(text: string): readonly string[] {
  const { sentences, mentions } = articleOf([text]);
  return sentences.flatMap((sentence) => findWordings(sentence, mentions)).flatMap(({ words }) => words);
}

test("finds them in both scripts", () => {
  expect(wordsIn("〔柳溪高新区|Park〕没有签署什么。")).toContain("签署");
  expect(wordsIn("〔柳溪科學園|Park〕沒有簽署什麼。")).toContain("签署");
});

test("finds whole words in English", () => {
  expect(wordsIn("〔Mill Lane Park|Park〕never signed an agreement.")).toContain("signed");
  expect(wordsIn("〔Mill Lane Park|Park〕was assigned an agreement number.")).not.toContain("signed");
});

test("takes no words out of names", () => {
  expect(wordsIn("〔投资银行|Company〕今天开门。")).not.toContain("投资");
});
