/** Names in Chinese sentences: known ones, ones with a telling ending, ones in lists, ones that the text defines. */

import { type Candidate, chooseCandidates } from "./candidate.ts";
import { findListNames, withoutOverlap } from "./chinese-context-names.ts";
import { findEndingNames } from "./chinese-ending-names.ts";
import { findKnownNames } from "./chinese-known-names.ts";
import { findSettingNames } from "./chinese-setting-names.ts";
import { findLatinNames } from "./latin-in-chinese.ts";
import type { SentenceView } from "./sentence-view.ts";

export function findChineseNames(view: SentenceView): readonly Candidate[] {
  const told = chooseCandidates([...findKnownNames(view), ...findEndingNames(view), ...findLatinNames(view)]);
  const listed = [...told, ...withoutOverlap(findListNames(view, told), told)];
  return [...listed, ...withoutOverlap(findSettingNames(view), listed)];
}
