/** Whether a stretch of a sentence is made of whole words. */

import type { Stretch } from "./candidate.ts";
import { isPlace } from "./known-places.ts";
import type { SentenceView } from "./sentence-view.ts";

/** Whether the stretch cuts no word in two; one of four characters or more may. */
export function isWhole(view: SentenceView, { start, end }: Stretch): boolean {
  if (/[A-Za-z]/u.test(view.key.charAt(start))) return !isLetter(view, start - 1) && !isLetter(view, end);
  if (isInsidePlaceWord(view, start, end)) return true;
  const startsWord = view.starts.has(start);
  const endsWord = view.ends.has(end);
  return (startsWord && endsWord) || (end - start >= 4 && (startsWord || endsWord));
}

/** 伦敦 in 英国伦敦, which the dictionary has as one word. */
function isInsidePlaceWord(view: SentenceView, start: number, end: number): boolean {
  const word = view.covering[start];
  const ends = word !== undefined && (word.start === start || word.end === end);
  return (
    ends &&
    word.tag === "ns" &&
    end <= word.end &&
    isPlace(view.key.slice(word.start, end)) !== isPlace(view.key.slice(end, word.end))
  );
}

function isLetter(view: SentenceView, place: number): boolean {
  return /[A-Za-z0-9]/u.test(view.key.charAt(place));
}
