/** Which spellings the text itself equates: 全称（以下简称“简称”）, Research Triangle Park (RTP). */

import type { Mention, Sentence } from "../documents.ts";
import { findDefinitions, findParties, findRenamings } from "../mentions/definitions.ts";
import { toSentenceView } from "../mentions/sentence-view.ts";
import type { Equation } from "./group-names.ts";

export function toEquations(sentences: readonly Sentence[], mentions: readonly Mention[]): readonly Equation[] {
  const bySentence = Map.groupBy(
    mentions.filter(({ kind }) => kind === "name"),
    ({ sentence }) => sentence,
  );
  return sentences.flatMap((sentence) => {
    const names = bySentence.get(sentence.index) ?? [];
    if (names.length === 0) return [];
    const view = toSentenceView(sentence);
    return [...findDefinitions(view, names), ...findRenamings(view, names), ...findParties(view, names)].map(
      ({ full, short }) => [view.text.slice(full.start, full.end), view.text.slice(short.start, short.end)] as const,
    );
  });
}
