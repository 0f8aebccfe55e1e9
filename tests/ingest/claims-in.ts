/** What a page of paragraphs says, read by all stages from its text on, for tests of whole articles. */

import { readStages } from "../../ingest/pipeline.ts";
import { splitArticles } from "../../ingest/stages/split-articles.ts";
import { inWords } from "./article-of.ts";

export function claimsIn(paragraphs: readonly string[]): readonly string[] {
  const file = { name: "page.txt", text: paragraphs.join("\n\n"), metadata: {}, bodyStart: 0 };
  return splitArticles(file).flatMap((article) => {
    const { claims, resolved } = readStages(article);
    return inWords(claims, resolved);
  });
}
