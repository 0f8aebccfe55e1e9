/** Pairs that no frame ties: what can be seen of them, and what the classifier makes of it. */

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { chinese } from "../../ingest/relations/chinese.ts";
import { NAMES } from "../../ingest/relations/classifier/feature-book.ts";
import { featuresIn } from "../../ingest/relations/classifier/features.ts";
import {
  COLUMNS,
  Model,
  OUTCOMES,
  parseWeights,
  toWeightsUrl,
  WEIGHT_FILES,
} from "../../ingest/relations/classifier/model.ts";
import {
  findLikely,
  isUnlikely,
  pairsIn,
  toSurerStatus,
  weighPairs,
} from "../../ingest/relations/classifier/read-pairs.ts";
import { openContext } from "../../ingest/relations/context.ts";
import { english } from "../../ingest/relations/english.ts";
import type { Grammar } from "../../ingest/relations/grammar.ts";
import { openSentence } from "../../ingest/relations/prepare.ts";
import { articleOf } from "./article-of.ts";

function pairsOf(text: string, grammar: Grammar) {
  const article = articleOf([text]);
  const [sentence] = article.sentences;
  if (sentence === undefined) throw new Error("no sentence");
  const opened = openSentence(sentence, article.mentions, undefined, grammar);
  return { article, pairs: pairsIn(opened, openContext(article)) };
}

/** The features of the only pair of a sentence. */
function featuresOf(text: string, grammar: Grammar): readonly string[] {
  const { pairs } = pairsOf(text, grammar);
  expect(pairs).toHaveLength(1);
  return pairs.flatMap((pair) => featuresIn(pair.line, grammar, NAMES)(pair));
}

test("a pair shows its labels, its distance, the classes and the words around it", () => {
  expect(featuresOf("〔远航集团|Company〕落户〔东湖高新区|Park〕。", chinese)).toEqual(
    expect.arrayContaining([
      "labels Company Park",
      "status actual",
      "0 names between",
      "zh <settle> between",
      "<settle> between actor site",
      "between 落户",
      "only 落户 between",
    ]),
  );
});

test("English words are seen alone and with the next one, names as their labels", () => {
  const features = featuresOf("〔Blue Ltd|Company〕 is moving out to 〔North Park|Park〕 in May.", english);
  expect(features).toEqual(expect.arrayContaining(["between moving", "between moving out", "starts after in"]));
});

test("a denied pair is seen as denied", () => {
  expect(featuresOf("〔远航集团|Company〕没有落户〔东湖高新区|Park〕。", chinese)).toContain("status denied");
});

/** Everything speaks for the first being in the second, and the words alone for when. */
const CERTAIN = new Model(
  new Map([
    ["always", [...OUTCOMES.map(({ type, isTurned }) => (type === "LOCATED_IN" && !isTurned ? 4 : -4)), -4]],
    ["status planned", [...OUTCOMES.map(() => 0), 8]],
  ]),
);

function likelyIn(text: string) {
  const { article, pairs } = pairsOf(text, chinese);
  return findLikely(weighPairs(pairs, chinese, CERTAIN), chinese, article.entities, CERTAIN).map(
    ({ type, from, to, status }) => `${from.mention.text} ${type} ${to.mention.text} ${status}`,
  );
}

test("what is likely enough is read, planned where the words say so", () => {
  expect(likelyIn("〔远航集团|Company〕落户〔东湖高新区|Park〕。")).toEqual(["远航集团 LOCATED_IN 东湖高新区 actual"]);
  expect(likelyIn("〔远航集团|Company〕将落户〔东湖高新区|Park〕。")).toEqual([
    "远航集团 LOCATED_IN 东湖高新区 planned",
  ]);
});

test.each([
  ["denied", "〔远航集团|Company〕没有落户〔东湖高新区|Park〕。"],
  ["named side by side", "〔远航集团|Company〕、〔东湖高新区|Park〕获奖。"],
  ["against the schema", "〔武汉|Place〕迎来〔远航集团|Company〕。"],
  ["too far apart", `〔远航集团|Company〕${"说了很多与此无关的话".repeat(8)}〔东湖高新区|Park〕。`],
])("nothing is read of a pair that is %s", (_, text) => {
  expect(likelyIn(text)).toEqual([]);
});

test("what nothing speaks for is unlikely, what the sentence does not name together is not", () => {
  const { pairs } = pairsOf("〔远航集团|Company〕落户〔东湖高新区|Park〕。", chinese);
  const weighed = weighPairs(pairs, chinese, CERTAIN);
  const [from, to] = pairs.flatMap(({ first, second }) => [first.member, second.member]);
  if (from === undefined || to === undefined) throw new Error("no pair");
  expect(isUnlikely({ type: "LOCATED_IN", from, to }, weighed, 0.1)).toBe(false);
  expect(isUnlikely({ type: "LOCATED_IN", from: to, to: from }, weighed, 0.1)).toBe(true);
  expect(isUnlikely({ type: "INVESTED_IN", from, to }, weighed, 0.1)).toBe(true);
  expect(isUnlikely({ type: "INVESTED_IN", from, to }, [], 0.1)).toBe(false);
});

test("a frame's word of when stands unless all that is seen of the two speaks against it", () => {
  const { pairs } = pairsOf("〔远航集团|Company〕落户〔东湖高新区|Park〕。", chinese);
  const [from, to] = pairs.flatMap(({ first, second }) => [first.member, second.member]);
  if (from === undefined || to === undefined) throw new Error("no pair");
  const tied = { type: "LOCATED_IN", from, to } as const;
  const weighed = (planned: number) => pairs.map((named) => ({ named, likelihoods: OUTCOMES.map(() => 1), planned }));
  expect(toSurerStatus("actual", tied, weighed(0.5))).toBe("actual");
  expect(toSurerStatus("actual", tied, weighed(0.9))).toBe("planned");
  expect(toSurerStatus("planned", tied, weighed(0.5))).toBe("planned");
  expect(toSurerStatus("planned", tied, weighed(0.01))).toBe("actual");
  expect(toSurerStatus("planned", tied, [])).toBe("planned");
});

test("a likelihood is a half where nothing speaks, and grows with what speaks for it", () => {
  const model = new Model(new Map([["seen", Array.from({ length: COLUMNS }, (_, column) => column)]]));
  const { likelihoods } = model.weigh([model.rows.of`seen`, model.rows.of`never seen`]);
  const [none, one, two] = likelihoods;
  expect(none).toBe(0.5);
  expect(one).toBeCloseTo(0.731, 3);
  expect(two).toBeCloseTo(0.881, 3);
});

test.each(["named", "unnamed"] as const)(
  "every line of the weights of %s pairs is a feature and one number for each outcome",
  (naming) => {
    const text = readFileSync(toWeightsUrl(naming), "utf8");
    const rows = [...parseWeights(text, WEIGHT_FILES[naming])];
    expect(rows.length).toBeGreaterThan(1000);
    expect(rows.filter(([feature, row]) => feature === "" || row.length !== COLUMNS || row.some(Number.isNaN))).toEqual(
      [],
    );
  },
);
