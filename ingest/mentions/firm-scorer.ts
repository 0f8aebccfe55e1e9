/** Firms' names that no rule tells, found by weights that were learned from labelled sentences (`firm-weights.tsv`). */

import { loadTable } from "../lexicon/load-lexicon.ts";
import { type Candidate, overlaps } from "./candidate.ts";
import { featuresOf, findWordSpans, type WordSpan } from "./firm-features.ts";
import type { SentenceView } from "./sentence-view.ts";

const WEIGHTS: ReadonlyMap<string, number> = new Map(
  loadTable("firm-weights.tsv", ["weight", "feature"]).map(({ weight, feature }) => [feature, Number(weight)] as const),
);

/** The odds above which a stretch is taken for a name: chosen for precision. */
const THRESHOLD = 1;

export function findScoredFirms(view: SentenceView, taken: readonly Candidate[]): readonly Candidate[] {
  const scored = findWordSpans(view)
    .map((span) => ({ ...toStretch(view, span), score: scoreOf(view, span) }))
    .filter(({ score, ...stretch }) => score > THRESHOLD && !taken.some((one) => overlaps(one, stretch)))
    .sort((a, b) => b.score - a.score);
  const chosen: Candidate[] = [];
  for (const { start, end, score } of scored) {
    if (chosen.some((one) => overlaps(one, { start, end }))) continue;
    const confidence = 1 / (1 + Math.exp(-score));
    chosen.push({ start, end, label: "Company", kind: "name", rule: "scored", confidence: 0.7 * confidence });
  }
  return chosen;
}

function toStretch({ words }: SentenceView, { from, to }: WordSpan): { readonly start: number; readonly end: number } {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}

function scoreOf(view: SentenceView, span: WordSpan): number {
  return featuresOf(view, span).reduce((sum, feature) => sum + (WEIGHTS.get(feature) ?? 0), 0);
}
