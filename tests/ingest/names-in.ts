/** What the rules find in sentences given as plain strings, for tests of names. */

import type { Mention } from "../../ingest/documents.ts";
import { findRuledMentions } from "../../ingest/stages/find-mentions.ts";
import { toSentences } from "./sentences.ts";

export function mentionsIn(...texts: readonly string[]): readonly Mention[] {
  return findRuledMentions(toSentences(...texts));
}

/** Each with its kind: "Park 柳溪高新区". */
export function namesIn(...texts: readonly string[]): readonly string[] {
  return mentionsIn(...texts)
    .filter(({ kind }) => kind === "name")
    .map(({ label, text }) => `${label} ${text}`);
}

export function firmsIn(...texts: readonly string[]): readonly string[] {
  return namesIn(...texts).flatMap((name) => (name.startsWith("Company ") ? [name.slice("Company ".length)] : []));
}
