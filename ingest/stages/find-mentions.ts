/** Stage 4: finds the stretches of each sentence that name something or stand for something named elsewhere. */

import type { Article, Mention, Sentence } from "../documents.ts";
import { type Candidate, chooseCandidates } from "../mentions/candidate.ts";
import { findDescriptions } from "../mentions/descriptions.ts";
import { findOriginDescriptions } from "../mentions/origin-descriptions.ts";
import type { FoundNames } from "../mentions/repeats.ts";
import { findRuledNames, toViews, withRepeats } from "../mentions/ruled-names.ts";
import type { SentenceView } from "../mentions/sentence-view.ts";
import { CHINESE } from "../mentions/tagger/chinese.ts";
import { ENGLISH } from "../mentions/tagger/english.ts";
import { loadTagModel } from "../mentions/tagger/tag-model.ts";
import { tagNames } from "../mentions/tagger/tag-names.ts";

const MODELS = { zh: loadTagModel(CHINESE), en: loadTagModel(ENGLISH) };

export function findMentions(sentences: readonly Sentence[], _article: Article): Mention[] {
  return toMentions(
    withRepeats(
      findRuledNames(toViews(sentences)).map(({ view, names }) => ({
        view,
        names: tagNames(view, names, view.chinese ? MODELS.zh : MODELS.en),
      })),
    ),
  );
}

/** What the rules alone find. */
export function findRuledMentions(sentences: readonly Sentence[]): Mention[] {
  return toMentions(findRuledNames(toViews(sentences)));
}

function toMentions(found: readonly FoundNames[]): Mention[] {
  return found.flatMap(({ view, names }) => {
    const candidates = [...names, ...findDescriptions(view), ...findOriginDescriptions(view)];
    return chooseCandidates(candidates).map((candidate) => toMention(view, candidate));
  });
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
