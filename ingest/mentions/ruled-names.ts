/** The names that rules find in the sentences of an article, and where the article repeats them. */

import type { Sentence } from "../documents.ts";
import { type Candidate, chooseCandidates } from "./candidate.ts";
import { findChineseNames } from "./chinese-names.ts";
import { toEnglishKnowledge } from "./english-knowledge.ts";
import { findEnglishNames } from "./english-names.ts";
import { type FoundNames, findRepeats } from "./repeats.ts";
import { type SentenceView, toSentenceView } from "./sentence-view.ts";

/** The sentences that may name something. */
export function toViews(sentences: readonly Sentence[]): readonly SentenceView[] {
  return sentences.filter(({ role }) => role !== "furniture" && role !== "byline").map(toSentenceView);
}

export function findRuledNames(views: readonly SentenceView[]): readonly FoundNames[] {
  const knowledge = toEnglishKnowledge(views);
  return withRepeats(
    views.map((view) => ({
      view,
      names: (view.chinese ? findChineseNames(view) : findEnglishNames(view, knowledge)).filter(isShortEnough),
    })),
  );
}

/** The names and their repeats; no two overlap. */
export function withRepeats(found: readonly FoundNames[]): readonly FoundNames[] {
  const repeats = findRepeats(found);
  return found.map(({ view, names }, index) => ({
    view,
    names: chooseCandidates([...names, ...(repeats[index] ?? [])]),
  }));
}

/** In characters; a stretch without end, such as letters that stand for nothing, is no name. */
const LONGEST_NAME = 200;

function isShortEnough({ start, end }: Candidate): boolean {
  return end - start <= LONGEST_NAME;
}
