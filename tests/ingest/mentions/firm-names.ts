/** The firms that are found in a text of one sentence or more, for tests. */

import { findMentions } from "../../../ingest/stages/find-mentions.ts";
import { toArticle, toSentences } from "../sentences.ts";

export function firmsIn(...texts: readonly string[]): readonly string[] {
  const sentences = toSentences(...texts);
  return findMentions(sentences, toArticle(sentences))
    .filter(({ kind, label }) => kind === "name" && label === "Company")
    .map(({ text }) => text);
}
