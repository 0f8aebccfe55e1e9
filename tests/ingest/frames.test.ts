/** Every frame of the lexicon reads what its examples say, and nothing more. */

import { describe, expect, test } from "vitest";
import { chinese } from "../../ingest/relations/chinese.ts";
import { english } from "../../ingest/relations/english.ts";
import { extractRelations } from "../../ingest/stages/extract-relations.ts";
import { articleOf, inWords } from "./article-of.ts";

describe.each([
  ["Chinese", chinese.lexicon.examples],
  ["English", english.lexicon.examples],
])("the %s frames", (_, examples) => {
  test.each(examples)("$frame: $text", ({ text, gives }) => {
    const article = articleOf(text.split(" / "));

    const claims = extractRelations(article);

    expect(inWords(claims, article)).toEqual(gives.toSorted());
  });
});
