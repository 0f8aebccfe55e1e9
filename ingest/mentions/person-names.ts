/** Whether a stretch looks like a person's name: 王建国, 内塔尼亚胡. */

import { SURNAMES } from "../lexicon/surnames.ts";
import { countSureSounds, isOfSounds } from "../lexicon/transcription.ts";
import type { SentenceView, Word } from "./sentence-view.ts";

export function isPersonLike(view: SentenceView, run: readonly Word[]): boolean {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return false;
  const text = view.key.slice(first.start, last.end);
  return (
    isChineseName(text) || (isOfSounds(text) && countSureSounds(text) > 1) || view.key.charAt(first.start - 1) === "·"
  );
}

/** A surname and one or two characters more. */
export function isChineseName(text: string): boolean {
  const given = SURNAMES.has(text.slice(0, 2)) ? text.slice(2) : text.slice(1);
  return (SURNAMES.has(text.slice(0, 2)) || SURNAMES.has(text.charAt(0))) && given.length > 0 && given.length < 3;
}
