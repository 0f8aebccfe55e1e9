/** Stage 4: finds the stretches of each sentence that name something or stand for something named elsewhere. */

import type { Article, Mention, Sentence } from "../documents.ts";
import { type Candidate, chooseCandidates } from "../mentions/candidate.ts";
import { findChineseNames } from "../mentions/chinese-names.ts";
import { findDescriptions } from "../mentions/descriptions.ts";
import { toEnglishKnowledge } from "../mentions/english-knowledge.ts";
import { findEnglishNames } from "../mentions/english-names.ts";
import { findOriginDescriptions } from "../mentions/origin-descriptions.ts";
import { findRepeats } from "../mentions/repeats.ts";
import { type SentenceView, toSentenceView } from "../mentions/sentence-view.ts";

export function findMentions(sentences: readonly Sentence[], _article: Article): Mention[] {
  const views = sentences.filter(({ role }) => role !== "furniture" && role !== "byline").map(toSentenceView);
  const knowledge = toEnglishKnowledge(views);
  const first = views.map((view) => ({
    view,
    names: (view.chinese ? findChineseNames(view) : findEnglishNames(view, knowledge)).filter(isShortEnough),
  }));
  const repeats = findRepeats(first);

  return first.flatMap(({ view, names }, index) => {
    const candidates = [
      ...names,
      ...(repeats[index] ?? []),
      ...findDescriptions(view),
      ...findOriginDescriptions(view),
    ];
    return chooseCandidates(candidates).map((candidate) => toMention(view, candidate));
  });
}

/** In characters; a stretch without end, such as letters that stand for nothing, is no name. */
const LONGEST_NAME = 200;

function isShortEnough({ start, end }: Candidate): boolean {
  return end - start <= LONGEST_NAME;
}

function toMention({ sentence, text }: SentenceView, candidate: Candidate): Mention {
  const { start, end, label, kind, rule, confidence, prefix } = candidate;
  return {
    sentence: sentence.index,
    start,
    end,
    text: text.slice(start, end),
    label,
    kind,
    ...(prefix === undefined ? {} : { prefix: { ...prefix, text: text.slice(prefix.start, prefix.end) } }),
    rule,
    confidence,
  };
}
