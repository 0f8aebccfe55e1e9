/** Names in Chinese sentences: known ones, ones with a telling ending, ones in lists, ones that the text defines. */

import { type Candidate, chooseCandidates, withoutOverlap } from "./candidate.ts";
import { findBracketedOriginals } from "./chinese-bracketed-originals.ts";
import { findListNames } from "./chinese-context-names.ts";
import { findEndingNames } from "./chinese-ending-names.ts";
import { findForeignPlaces } from "./chinese-foreign-places.ts";
import { findKnownNames } from "./chinese-known-names.ts";
import { findListedFirms } from "./chinese-listed-firms.ts";
import { findQuotedNames } from "./chinese-quoted-names.ts";
import { findSettingNames } from "./chinese-setting-names.ts";
import { findToldFirms } from "./chinese-told-firms.ts";
import { findTradeNames } from "./chinese-trade-names.ts";
import { findLatinNames } from "./latin-in-chinese.ts";
import { isHan } from "./script.ts";
import type { SentenceView } from "./sentence-view.ts";
import { findTranscribedFirms } from "./transcribed-firms.ts";

export function findChineseNames(view: SentenceView): readonly Candidate[] {
  const sure = chooseCandidates([
    ...findKnownNames(view),
    ...findEndingNames(view),
    ...findLatinNames(view),
    ...findListedFirms(view),
    ...findQuotedNames(view),
    ...findForeignPlaces(view),
    ...findBracketedOriginals(view),
    ...findTranscribedFirms(view),
  ]);
  const ended = chooseCandidates([...sure, ...findTradeNames(view, sure)]);
  const told = chooseCandidates([...ended, ...withoutOverlap(findToldFirms(view), names(ended))]);
  const listed = [
    ...told,
    ...withoutOverlap(
      findListNames(
        view,
        told.filter((one) => standsAlone(view, one)),
      ),
      names(told),
    ),
  ];
  return [...listed, ...withoutOverlap(findSettingNames(view), names(listed))];
}

/** A place that a list knows may open a firm's name: it bars no longer one. */
function names(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.filter(({ label, rule }) => label !== "Place" || rule === "place-setting");
}

/** A place that a word goes on from is no member of a list by itself: 武汉 in 武汉锐祺、…. */
function standsAlone(view: SentenceView, { label, start, end }: Candidate): boolean {
  if (label !== "Place") return true;
  return !isHan(view.key.charAt(end)) || /[和与及等的]/u.test(view.key.charAt(end))
    ? !/\d/u.test(view.key.charAt(start - 1))
    : false;
}
