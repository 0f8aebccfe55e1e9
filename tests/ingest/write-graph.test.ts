/** Stage 7: what was read becomes a record whose every place is in the article's text. */

import { describe, expect, test } from "vitest";
import { toArticleId } from "../../ingest/article-id.ts";
import type { Article, Claim, ResolvedArticle } from "../../ingest/documents.ts";
import { segment } from "../../ingest/stages/segment.ts";
import { toArticleRecord } from "../../ingest/stages/write-graph.ts";

const TEXT = "青川签约\n\n远帆\n大学落户青川高新区。";

const article: Article = {
  source: "page.txt",
  start: 7,
  title: "青川签约",
  language: "zh-Hans",
  published: "2024-03-05",
  publisher: "江岸科技报",
  text: TEXT,
  blocks: [
    { role: "headline", span: [0, 4] },
    { role: "body", span: [6, TEXT.length] },
  ],
};

const mention = { sentence: 1, kind: "name", rule: "suffix", confidence: 0.9 } as const;

const resolved: ResolvedArticle = {
  article,
  sentences: segment(article),
  entities: [
    { label: "Place", name: "临港", aliases: [], keys: ["place:临港"], hints: [] },
    {
      label: "University",
      name: "远帆大学",
      aliases: ["远帆大学", "远大"],
      keys: ["university:远帆大学"],
      hints: ["远大"],
    },
    { label: "Park", name: "青川高新区", aliases: [], keys: ["park:青川高新区"], hints: [] },
  ],
  mentions: [
    { ...mention, start: 0, end: 4, text: "远帆大学", label: "University", entities: [1] },
    { ...mention, start: 6, end: 11, text: "青川高新区", label: "Park", entities: [2] },
  ],
};

const claim: Claim = {
  type: "LOCATED_IN",
  subject: 1,
  object: 2,
  status: "actual",
  sentence: [6, TEXT.length],
  subjectSpan: [6, 11],
  objectSpan: [13, 18],
  cues: [[11, 13]],
  rule: "settles in",
};

describe("a record", () => {
  const record = toArticleRecord(resolved, [claim], "v1");

  test("holds the article as it came", () => {
    expect(record).toMatchObject({
      source: "page.txt",
      start: 7,
      title: "青川签约",
      text: TEXT,
      sample: false,
      reader: "v1",
    });
    expect([record.published, record.publisher]).toEqual(["2024-03-05", "江岸科技报"]);
  });

  test("places each mention in the text, broken lines and all, and leaves out what is nowhere named", () => {
    expect(record.entities.map(({ name, aliases, spans }) => [name, aliases, spans])).toEqual([
      ["远帆大学", ["远大"], [[6, 11]]],
      ["青川高新区", [], [[13, 18]]],
    ]);
    expect(TEXT.slice(6, 11)).toBe("远帆\n大学");
  });

  test("joins its claims to the entities that are left", () => {
    expect(record.claims.map(({ subject, object, type }) => [type, subject, object])).toEqual([["LOCATED_IN", 0, 1]]);
  });

  test("refuses a claim about something that is nowhere named", () => {
    expect(() => toArticleRecord(resolved, [{ ...claim, object: 0 }], "v1")).toThrow("settles in");
  });

  test("of a sample says so, and names no publisher", () => {
    const sample = toArticleRecord({ ...resolved, article: { ...article, publisher: "sample" } }, [], "v1");
    expect([sample.sample, sample.publisher]).toEqual([true, undefined]);
  });
});

describe("the id of an article", () => {
  test("is readable, and the same wherever lines are broken", () => {
    expect(toArticleId(article)).toBe("article:青川签约-555cb672");
    expect(toArticleId({ title: "青川 签约", text: "青川签约\r\n\r\n远帆大学\n落户青川\n高新区。" })).toBe(
      toArticleId(article),
    );
  });

  test("keeps the words of an English title apart and its length short", () => {
    const id = toArticleId({ title: "Harbor Park & friends: a door in Oslo", text: "x" });
    expect(id).toBe("article:harbor-park-friends-a-do-2d711642");
  });

  test("differs when one word differs", () => {
    expect(toArticleId({ ...article, text: `${TEXT}终` })).not.toBe(toArticleId(article));
  });
});
