/** Names known beforehand: places, famous firms, universities, ministries. */

import type { NodeLabel } from "#graph/schema";
import { KNOWN_NAMES, NEEDS_CONTEXT } from "../lexicon/known-names.ts";
import { CHINESE_COUNTRIES, CHINESE_DIVISIONS, CHINESE_WORLD_CITIES } from "../lexicon/places.ts";
import type { Candidate, Stretch } from "./candidate.ts";
import { PhraseIndex } from "./phrase-index.ts";
import { toSimplifiedKey } from "./script.ts";
import type { SentenceView } from "./sentence-view.ts";

const places = new PhraseIndex<NodeLabel>(
  [...CHINESE_DIVISIONS, ...CHINESE_COUNTRIES, ...CHINESE_WORLD_CITIES]
    .map(toSimplifiedKey)
    .filter((name) => name.length > 1)
    .map((name) => [name, "Place"] as const),
);
const names = new PhraseIndex<NodeLabel>(
  [...KNOWN_NAMES]
    .filter(([name]) => !NEEDS_CONTEXT.has(name) && name.length > 1)
    .map(([name, label]) => [toSimplifiedKey(name), label] as const),
);

export function findKnownNames(view: SentenceView): readonly Candidate[] {
  return [
    ...names.findAll(view.key, (found) => isWhole(view, found)).map((found) => toCandidate(found, "known", 0.95)),
    ...places.findAll(view.key, (found) => isWhole(view, found)).map((found) => toCandidate(found, "place", 0.5)),
  ];
}

function toCandidate(
  { start, end, value }: Stretch & { readonly value: NodeLabel },
  rule: string,
  confidence: number,
): Candidate {
  return { start, end, label: value, kind: "name", rule, confidence };
}

/** Whether the stretch cuts no word in two; one of four characters or more may. */
export function isWhole(view: SentenceView, { start, end }: Stretch): boolean {
  if (/[A-Za-z]/u.test(view.key.charAt(start))) return !isLetter(view, start - 1) && !isLetter(view, end);
  const startsWord = view.starts.has(start);
  const endsWord = view.ends.has(end);
  return (startsWord && endsWord) || (end - start >= 4 && (startsWord || endsWord));
}

function isLetter(view: SentenceView, place: number): boolean {
  return /[A-Za-z0-9]/u.test(view.key.charAt(place));
}
