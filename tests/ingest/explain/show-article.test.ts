/** What `npm run explain` shows of an article, written out. */

import { expect, test } from "vitest";
import type { Claim } from "../../../ingest/documents.ts";
import { COLORED, choosePaint, PLAIN } from "../../../ingest/explain/paint.ts";
import { showArticle } from "../../../ingest/explain/show-article.ts";
import type { Reading } from "../../../ingest/pipeline.ts";
import { articleOf } from "../article-of.ts";

const FOOT = "责任编辑：某某";

/** Three sentences and a line that is not read: the first states a plan, the second is about a thing that is not known. */
function readingOf(): Reading {
  const resolved = articleOf([
    "〔柳溪高新区|Park〕明年将与〔青禾大学|University〕签署5亿元的协议。",
    "〔双方|Park=柳溪高新区+青禾大学〕都说好，该院没有说。",
    "〔北岸公司|Company〕没有与人签署协议。",
  ]);
  const { text } = resolved.article;
  const first = resolved.mentions.filter(({ sentence }) => sentence === 0);
  const unknown = {
    sentence: 1,
    start: 6,
    end: 8,
    text: "该院",
    label: "Institute",
    kind: "description",
    rule: "test",
    confidence: 1,
  } as const;
  const blocks = [
    { role: "body", span: [0, text.length] },
    { role: "furniture", span: [text.length, text.length + FOOT.length] },
  ] as const;
  const article = { ...resolved.article, title: "柳溪签约", text: text + FOOT, blocks };
  return { mentions: [...first, unknown], resolved: { ...resolved, article }, claims: [claimIn(text)], denials: [] };
}

function claimIn(text: string): Claim {
  const spanOf = (words: string) => [text.indexOf(words), text.indexOf(words) + words.length] as const;
  return {
    type: "PARTNERED_WITH",
    subject: 0,
    object: 1,
    status: "planned",
    date: { value: "2025", inferred: true, span: spanOf("明年") },
    amount: { value: 500_000_000, currency: "CNY", span: spanOf("5亿元") },
    sentence: [0, text.indexOf("。") + 1],
    subjectSpan: spanOf("柳溪高新区"),
    objectSpan: spanOf("青禾大学"),
    cues: [spanOf("签署"), spanOf("协议")],
    rule: "signed-with",
  };
}

test("shows blocks, mentions, claims with their rule and words, and what was seen and left", () => {
  const lines = showArticle(readingOf(), PLAIN)
    .split("\n")
    .filter((line) => !line.includes("? no claim by rule"));

  expect(lines).toEqual([
    "柳溪签约",
    "example.txt · zh-Hans · 2024-06-15 · 3 sentences, 3 things, 1 claims",
    "",
    "body",
    "    1  [柳溪高新区 1]明年将与[青禾大学 2]签署5亿元的协议。",
    "       + [柳溪高新区 1] PARTNERED_WITH [青禾大学 2] planned · rule signed-with: “签署” … “协议” · 2025, concluded, from “明年” · CNY 500,000,000 from “5亿元”",
    "    2  [双方 = 1,2]都说好，[该院 = ?]没有说。",
    "    3  [北岸公司 3]没有与人签署协议。",
    "",
    "furniture",
    "       责任编辑：某某",
    "",
    "things",
    "       [柳溪高新区 1] Park · found by marked (2) · 1 claim",
    "       [青禾大学 2] University · found by marked (2) · 1 claim",
    "       [北岸公司 3] Company · found by marked · no claim",
    "",
    "seen and left",
    "       things without a claim: 北岸公司",
    "       sentences with a wording and no claim: 3",
  ]);
});

test.each([
  ["the sentence denies", "denied", "denied, over or only supposed"],
  ["is unlikely there", "unlikely", "unlikely by all that stands around the two"],
] as const)("shows a wording that %s once, and not as one that was left", (_, because, shown) => {
  const reading = readingOf();
  const { text } = reading.resolved.article;
  const [start, cue] = [text.indexOf("北岸公司"), text.lastIndexOf("签署")];
  const denial = {
    sentence: [start, text.indexOf(FOOT)],
    cues: [[cue, cue + 2]],
    rule: "signed-with",
    because,
  } as const;

  const lines = showArticle({ ...reading, denials: [denial, denial] }, PLAIN).split("\n");

  const place = lines.indexOf("    3  [北岸公司 3]没有与人签署协议。");
  expect(lines.slice(place + 1, place + 3)).toEqual([`       - ${shown} · rule signed-with: “签署”`, ""]);
  expect(lines).toContain("       sentences with a wording and no claim: none");
});

test("names the wordings of a sentence from which nothing was read", () => {
  const lines = showArticle(readingOf(), PLAIN).split("\n");

  expect(lines.filter((line) => line.includes("签署") && line.includes("? no claim by rule"))).not.toEqual([]);
});

test("on a terminal a name has the color of its kind behind it, so that its ends can be seen", () => {
  expect(COLORED.mention("Park", "柳溪高新区", "1")).toBe(
    "\u001b[48;2;31;122;92;38;2;255;255;255m柳溪高新区\u001b[39;49m\u001b[2m1\u001b[22m",
  );
});

test.each([
  [{ isTTY: true }, {}, COLORED],
  [{ isTTY: true }, { NO_COLOR: "1" }, PLAIN],
  [{ isTTY: true }, { TERM: "dumb" }, PLAIN],
  [{}, {}, PLAIN],
  [{}, { FORCE_COLOR: "1" }, COLORED],
  [{}, { FORCE_COLOR: "1", NO_COLOR: "1" }, PLAIN],
])("a screen that is %j with %j is painted as it can show", (screen, environment, paint) => {
  expect(choosePaint(screen, environment)).toBe(paint);
});
