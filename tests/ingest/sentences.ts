/** Makes sentences and an article out of plain strings, one block each, for tests of the reading stages. */

import type { Article, Sentence } from "../../ingest/documents.ts";

export function toSentences(...texts: readonly string[]): readonly Sentence[] {
  return texts.map((text, index) => ({
    index,
    text,
    at: Array.from({ length: text.length }, (_, place) => place),
    block: index,
    role: "body",
  }));
}

export function toArticle(sentences: readonly Sentence[]): Article {
  const text = sentences.map((sentence) => sentence.text).join("\n");
  return { source: "test.txt", start: 0, title: "", language: "zh-Hans", text, blocks: [] };
}
