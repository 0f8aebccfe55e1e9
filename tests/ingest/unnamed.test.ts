/** What a sentence says of somebody whom it does not name: who may be meant, how they stand, what is made of it. */

import { expect, test } from "vitest";
import type { ResolvedMention } from "../../ingest/documents.ts";
import { NAMES } from "../../ingest/relations/classifier/feature-book.ts";
import { unnamedFeaturesIn } from "../../ingest/relations/classifier/features.ts";
import { Model, OUTCOMES } from "../../ingest/relations/classifier/model.ts";
import { findLikelyUnnamed } from "../../ingest/relations/classifier/read-unnamed.ts";
import { findUnnamedPairs, type UnnamedPair } from "../../ingest/relations/classifier/unnamed-pairs.ts";
import { enterSentence, leaveSentence, openContext } from "../../ingest/relations/context.ts";
import { english } from "../../ingest/relations/english.ts";
import { openSentence } from "../../ingest/relations/prepare.ts";
import { readSentence } from "../../ingest/relations/read-sentence.ts";
import { extractRelations } from "../../ingest/stages/extract-relations.ts";
import { articleOf, inWords } from "./article-of.ts";

/** The pairs of the last sentence. */
function pairsAtEnd(...texts: readonly string[]) {
  const article = articleOf(texts);
  const mentions = Map.groupBy(article.mentions, ({ sentence }) => sentence);
  let context = openContext(article);
  let pairs: readonly UnnamedPair[] = [];
  for (const sentence of article.sentences) {
    context = enterSentence(context, sentence);
    const named: readonly ResolvedMention[] = mentions.get(sentence.index) ?? [];
    const { plain } = openSentence(sentence, named, context.topic, english);
    pairs = findUnnamedPairs(plain.apart.line, named, article.entities, english, context);
    context = leaveSentence(context, sentence, readSentence(article, sentence, named, context));
  }
  return { article, pairs };
}

const PARK = "〔North Park|Park〕 has opened.";

test("whom the text is about may be meant where the next sentence does not name it, with all that it was last", () => {
  const { pairs } = pairsAtEnd(PARK, "〔Nanolux|Company〕 has rented a floor.");
  expect(pairs.map(({ first, second }) => `${first.member.mention.text} ${second.member.mention.text}`)).toEqual([
    "North Park Nanolux",
  ]);
  expect(pairs[0]?.standing).toEqual({
    parts: ["topic", "lead", "home", "main", "first", "last", "near"],
    times: 1,
    share: 4,
    rivals: 1,
    since: 1,
  });
});

test("who is named or only described in the sentence is not left unsaid", () => {
  expect(pairsAtEnd(PARK, "〔Nanolux|Company〕 has left 〔North Park|Park〕.").pairs).toEqual([]);
});

test("a pair shows how the one that is not named stands in the article, and the words around the other", () => {
  const { pairs } = pairsAtEnd(PARK, "〔Nanolux|Company〕 has rented a floor there.");
  const [pair] = pairs;
  if (pair === undefined) throw new Error("no pair");
  expect(unnamedFeaturesIn(pair.line, english, NAMES)(pair)).toEqual(
    expect.arrayContaining([
      "labels Park Company",
      "part topic Park Company",
      "named 1 sentences ago",
      "the only one alone Park Company",
      "points there Park Company",
      "after has rented",
    ]),
  );
});

/** Everything speaks for the second being in the first, most where that was spoken of last. */
const CERTAIN = new Model(
  new Map([
    ["always", [...OUTCOMES.map(({ type, isTurned }) => (type === "LOCATED_IN" && isTurned ? 2 : -9)), -4]],
    ["part last", [...OUTCOMES.map(() => 1), 0]],
    ["status planned", [...OUTCOMES.map(() => 0), 8]],
  ]),
);

function likelyAtEnd(...texts: readonly string[]) {
  const { article, pairs } = pairsAtEnd(...texts);
  return findLikelyUnnamed(pairs, english, article.entities, CERTAIN).map(
    ({ type, from, to, status }) => `${from.mention.text} ${type} ${to.mention.text} ${status}`,
  );
}

test("of all who may be meant only the likeliest is read", () => {
  expect(likelyAtEnd(PARK, "〔South Park|Park〕 is larger.", "〔Nanolux|Company〕 has rented a floor.")).toEqual([
    "Nanolux LOCATED_IN South Park actual",
  ]);
});

test("what is left unsaid is planned, denied or over where the clause says so", () => {
  expect(likelyAtEnd(PARK, "〔Nanolux|Company〕 will rent a floor.")).toEqual([
    "Nanolux LOCATED_IN North Park planned",
  ]);
  expect(likelyAtEnd(PARK, "〔Nanolux|Company〕 has not rented a floor.")).toEqual([]);
});

/** What is read by that rule alone. */
function unnamedIn(...texts: readonly string[]) {
  const article = articleOf(texts);
  return inWords(
    extractRelations(article).filter(({ rule }) => rule === "classified-unnamed"),
    article,
  );
}

test("what one sentence says outright is not read again from another that leaves it unsaid", () => {
  const unsaid = "Building 3 houses 〔Nanolux|Company〕 and 〔Blue Ltd|Company〕.";
  const outright = "〔Nanolux|Company〕 is located in 〔North Park|Park〕.";
  expect(unnamedIn(PARK, unsaid)).toEqual(["Blue Ltd LOCATED_IN North Park", "Nanolux LOCATED_IN North Park"]);
  expect(unnamedIn(PARK, unsaid, outright)).toEqual(["Blue Ltd LOCATED_IN North Park"]);
});
