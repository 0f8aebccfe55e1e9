/** The gate before the stores: evidence that is not in the text is never stored. */

import { describe, expect, test } from "vitest";
import { GraphError } from "#graph";
import type { ArticleRecord, ReadClaim } from "#graph/schema";
import { checkRecord } from "../../graph/store/check-record.ts";
import { writeArticle } from "./write-article.ts";

const text = "云岭高新区与沙洲软件园签约。\n   \n";
const article = writeArticle({
  title: "签约",
  text,
  entities: [
    { label: "Park", name: "云岭高新区" },
    { label: "Park", name: "沙洲软件园" },
  ],
  claims: [
    { says: ["云岭高新区", "PARTNERED_WITH", "沙洲软件园"], sentence: "云岭高新区与沙洲软件园签约。", cues: ["签约"] },
  ],
});

function withClaim(change: Partial<ReadClaim>): ArticleRecord {
  return { ...article, claims: article.claims.map((claim) => ({ ...claim, ...change })) };
}

function refusalOf(record: ArticleRecord): string {
  try {
    checkRecord(record);
  } catch (error) {
    return error instanceof GraphError && error.code === "invalid" ? error.message : `another error: ${error}`;
  }
  return "not refused";
}

describe("a record", () => {
  test("is taken when its evidence is in its text", () => {
    expect(checkRecord(article)).toEqual(article);
  });

  test.each([
    ["the sentence (0 to 99) lies outside the text", { sentence: [0, 99] as const }],
    ["the sentence (4 to 4) lies outside the text", { sentence: [4, 4] as const }],
    ["the subject (30 to 35) lies outside the text", { subjectSpan: [30, 35] as const }],
    ["the object (9 to 3) lies outside the text", { objectSpan: [9, 3] as const }],
    [
      "the cue 1 (12 to 40) lies outside the text",
      {
        cues: [
          [11, 13],
          [12, 40],
        ] as const,
      },
    ],
    ["the amount (20 to 21) lies outside the text", { amount: { value: 1, currency: "CNY", span: [20, 21] as const } }],
    [
      "the date (20 to 21) lies outside the text",
      { date: { value: "2018", inferred: false, span: [20, 21] as const } },
    ],
    ["quotes nothing", { sentence: [14, 18] as const }],
    ["has no object", { object: 7 }],
  ])("is refused because %s", (reason, change) => {
    expect(refusalOf(withClaim(change))).toContain(reason);
  });

  test("is refused when a mention lies outside the text", () => {
    const entities = article.entities.map((entity) => ({ ...entity, spans: [[17, 22] as const] }));
    expect(refusalOf({ ...article, entities })).toBe(
      'The article "article:签约" (签约.txt) was not stored: the mention of "云岭高新区" (17 to 22) lies outside the text. The reader must be mended.',
    );
  });

  test("is refused when a key belongs to another kind of thing", () => {
    const entities = article.entities.map((entity) => ({ ...entity, keys: ["company:云岭"] }));
    expect(refusalOf({ ...article, entities })).toContain(
      'the key "company:云岭" of "云岭高新区" does not start with its label',
    );
  });

  test("is refused when its text holds half a character", () => {
    expect(refusalOf({ ...article, text: `${text}\ud83c` })).toContain("half a character");
  });

  test("is refused when it is not a record at all", () => {
    expect(refusalOf({ ...article, language: "fr" as "en" })).toContain(
      'was not stored: language is not as the contract says (Invalid option: expected one of "zh-Hans"|"zh-Hant"|"en")',
    );
  });
});
