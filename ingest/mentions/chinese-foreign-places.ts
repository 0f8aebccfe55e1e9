/** Foreign places that no list knows: a transliteration behind its country or behind 位于, 来自. */

import type { Candidate } from "./candidate.ts";
import { isCountry, isPlace } from "./known-places.ts";
import type { SentenceView, Word } from "./sentence-view.ts";

const AT = new Set([
  "位于",
  "来自",
  "地处",
  "坐落",
  "远在",
  "设在",
  "飞往",
  "抵达",
  "坐落于",
  "总部设于",
  "前往",
  "位在",
  "设于",
  "迁往",
  "落户",
]);

export function findForeignPlaces(view: SentenceView): readonly Candidate[] {
  return view.words.flatMap((word, index) => {
    if (!isTransliteration(word) || !isAtPlace(view.words, index)) return [];
    return [
      {
        start: word.start,
        end: word.end,
        label: "Place" as const,
        kind: "name" as const,
        rule: "place-setting",
        confidence: 0.5,
      },
    ];
  });
}

function isTransliteration({ text, tag }: Word): boolean {
  return (
    text.length > 2 &&
    text.length < 7 &&
    /^(nr|nrt|nrfg|ns)$/u.test(tag) &&
    !isPlace(text) &&
    !/[区园院校厅局]$/u.test(text)
  );
}

/** 位于芬兰库萨莫的…, 来自莱克辛顿，: the place ends where the phrase does. */
function isAtPlace(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  const after = words[index + 1];
  const isBound = after === undefined || /^[的，。、,;；)]$/u.test(after.text);
  return (
    before !== undefined &&
    isBound &&
    (AT.has(before.text) || (isCountry(before.text) && AT.has(words[index - 2]?.text ?? "")))
  );
}
