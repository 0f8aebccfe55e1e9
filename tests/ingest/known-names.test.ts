/** Every name that stands in the lexicon is found in a plain sentence, as the kind of thing that the lexicon says it is. */

import { expect, test } from "vitest";
import type { NodeLabel } from "#graph/schema";
import { KNOWN_NAMES, NEEDS_CONTEXT } from "../../ingest/lexicon/known-names.ts";
import { findMentions } from "../../ingest/stages/find-mentions.ts";
import { toArticle, toSentences } from "./sentences.ts";

const HAN = /\p{Script=Han}/u;

/** Names that the reader does not find by their entry alone: their shape is not one that it takes for a name. */
const NOT_YET = new Set([
  "中交",
  "7-11",
  "Dr. Reddy's",
  "Horizon 2020",
  "King's College London",
  "McDonald's",
  "Qihoo 360",
  "SK hynix",
  "UK Research and Innovation",
  "University of California, Berkeley",
  "imec",
  "one-north",
]);

function isFound([name, label]: readonly [string, NodeLabel]): boolean {
  const text = HAN.test(name)
    ? `昨天，${name}与青禾高新区签署协议。`
    : `Yesterday ${name} signed an agreement with Tern Science Park.`;
  const sentences = toSentences(text);
  const mentions = findMentions(sentences, toArticle(sentences));
  return mentions.some((mention) => mention.label === label && mention.text === name);
}

test("every known name is found where nothing but its entry tells what it is", () => {
  const names = [...KNOWN_NAMES].filter(([name]) => !NEEDS_CONTEXT.has(name) && !NOT_YET.has(name));

  expect(names.filter((entry) => !isFound(entry))).toEqual([]);
});

test("a name that is a common word too is no name where nothing says so", () => {
  const sentences = toSentences("今年秋天，苹果熟了。");

  expect(NEEDS_CONTEXT.has("苹果")).toBe(true);
  expect(findMentions(sentences, toArticle(sentences)).map(({ text }) => text)).toEqual([]);
});

test("two firms' names that touch are one firm of their own, and a trade behind a known name is part of it", () => {
  const sentences = toSentences("三安意法半导体与讯飞创投，昨日在青禾高新区签约。");

  expect(findMentions(sentences, toArticle(sentences)).map(({ text }) => text)).toEqual([
    "三安意法半导体",
    "讯飞创投",
    "青禾高新区",
  ]);
});

test("shares that are held are no firm, and the exchange's mark is no part of a name", () => {
  const sentences = toSentences("昨天，青禾集团增持建行股份，*ST宏岚停牌。");

  expect(findMentions(sentences, toArticle(sentences)).map(({ text }) => text)).toEqual(["青禾集团", "建行", "宏岚"]);
});

test("a common word that firms bear is a firm where shares change hands, and nowhere else", () => {
  const shares = toSentences("平安入股完成后，青禾集团将补充资本。");
  const travel = toSentences("平安抵达完成后，青禾集团将继续巡展。");

  expect(findMentions(shares, toArticle(shares)).map(({ text }) => text)).toEqual(["平安", "青禾集团"]);
  expect(findMentions(travel, toArticle(travel)).map(({ text }) => text)).toEqual(["青禾集团"]);
});
