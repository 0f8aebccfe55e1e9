/** Emoji and rare characters take two places each: what stands beside them is read as if they were not there. */

import { describe, expect, test } from "vitest";
import { extractRelations } from "../../ingest/stages/extract-relations.ts";
import { findMentions } from "../../ingest/stages/find-mentions.ts";
import { resolveEntities } from "../../ingest/stages/resolve-entities.ts";
import { toArticle, toSentences } from "./sentences.ts";

function read(...texts: readonly string[]) {
  const sentences = toSentences(...texts);
  const article = toArticle(sentences);
  return resolveEntities(article, sentences, findMentions(sentences, article));
}

const namesIn = (text: string) =>
  read(text).mentions.flatMap(({ label, text: name, kind }) => (kind === "name" ? [`${label} ${name}`] : []));

test.each(["📍地址：上海", "📍Address: Cambridge", "🔥投资方：启明创投", "𬭎地址：上海", "📍地址："])(
  "a form that fits at a character of two places is looked for behind it: %s",
  (text) => {
    expect(() => extractRelations(read("东湖高新区与远航集团签约。", text))).not.toThrow();
  },
);

describe("names behind such characters are found whole", () => {
  const SIGNED = "东湖高新区与远航集团签署合作协议";

  test.each([`👏👏👏热烈祝贺👏👏👏${SIGNED}`, `王𬭎说，${SIGNED}`])("%s", (text) => {
    expect(namesIn(text)).toEqual(["Park 东湖高新区", "Company 远航集团"]);
  });

  test("also where many stand between two of them", () => {
    expect(namesIn(`${SIGNED}，😀😀😀😀😀😀现场气氛热烈，主办方是长江大学。`)).toContain("University 长江大学");
  });
});
