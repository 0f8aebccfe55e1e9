/** The names that rules find in the sentences of an article, and where the article repeats them. */

import type { Sentence } from "../documents.ts";
import { type Candidate, chooseCandidates, toKey } from "./candidate.ts";
import { findChineseNames } from "./chinese-names.ts";
import { toEnglishKnowledge } from "./english-knowledge.ts";
import { findEnglishNames } from "./english-names.ts";
import { recaseAll } from "./recase.ts";
import { type FoundNames, findRepeats } from "./repeats.ts";
import { type SentenceView, toSentenceView } from "./sentence-view.ts";

/** The sentences that may name something. */
export function toViews(sentences: readonly Sentence[]): readonly SentenceView[] {
  return recaseAll(sentences.filter(({ role }) => role !== "furniture" && role !== "byline").map(toSentenceView));
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
  return found.map(({ view, names }, index) => ({ view, names: addRepeats(names, repeats[index] ?? []) }));
}

/** A repeat of itself is that name, only surer: what found it stays to be told, and so does the country before it. */
function addRepeats(names: readonly Candidate[], repeats: readonly Candidate[]): readonly Candidate[] {
  const byStretch = new Map(repeats.map((repeat) => [toKey(repeat), repeat]));
  const surer = names.map((name) => {
    const confidence = Math.max(name.confidence, byStretch.get(toKey(name))?.confidence ?? 0);
    return { ...name, confidence };
  });
  const known = new Set(names.map(toKey));
  return chooseCandidates([...surer, ...repeats.filter((repeat) => !known.has(toKey(repeat)))]);
}

/** In characters; a stretch without end, such as letters that stand for nothing, is no name. */
const LONGEST_NAME = 200;

function isShortEnough({ start, end }: Candidate): boolean {
  return end - start <= LONGEST_NAME;
}
