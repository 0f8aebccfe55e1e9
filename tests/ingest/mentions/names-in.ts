/** The names that the reader finds in sentences given as plain strings, each with its kind. */

import { findMentions } from "../../../ingest/stages/find-mentions.ts";
import { toArticle, toSentences } from "../sentences.ts";

export function namesIn(...texts: readonly string[]): readonly string[] {
  const sentences = toSentences(...texts);
  return findMentions(sentences, toArticle(sentences))
    .filter(({ kind }) => kind === "name")
    .map(({ label, text }) => `${label} ${text}`);
}
