/** Foreign firms' names written by their sound, behind a noun for a firm: 软件商维达柯, 轴承商斯凯瓦. */

import { isTranscription } from "../lexicon/transcription.ts";
import type { Candidate } from "./candidate.ts";
import { surroundingBefore, surroundingBehind } from "./firm-surroundings.ts";
import { isPlace } from "./known-places.ts";
import type { SentenceView } from "./sentence-view.ts";

const LONGEST = 7;
const SHORTEST = 3;

export function findTranscribedFirms(view: SentenceView): readonly Candidate[] {
  return view.words.flatMap(({ start }) => {
    const end = endOfTranscription(view, start);
    if (end === undefined || surroundingBefore(view, start) !== "sure" || surroundingBehind(view, end) === "closed")
      return [];
    return [{ start, end, label: "Company" as const, kind: "name" as const, rule: "transcribed", confidence: 0.7 }];
  });
}

/** Where the longest name that begins here ends; a person's has a dot, a place is known. */
function endOfTranscription(view: SentenceView, start: number): number | undefined {
  for (let end = start + LONGEST; end >= start + SHORTEST; end--) {
    const text = view.key.slice(start, end);
    if (view.ends.has(end) && isTranscription(text))
      return isPlace(text) || view.key.charAt(end) === "·" ? undefined : end;
  }
  return undefined;
}
