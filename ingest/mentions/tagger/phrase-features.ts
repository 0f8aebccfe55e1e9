/** What the capitalised phrase says that a word stands in: where in it, how it ends, and what stands around it. */

import { LAST_HEADS } from "../../lexicon/english-heads.ts";
import { ENGLISH_PLACES } from "../../lexicon/places.ts";
import { type Phrase, type Token, textOf } from "../english-tokens.ts";
import { nounBefore, nounBehind } from "../nouns-beside.ts";
import { remember } from "../remember.ts";
import type { SentenceView } from "../sentence-view.ts";
import { EDGE, type Look, type See } from "./look.ts";

/** Where in its phrase a word stands: it is all of it, the first, an inner one or the last. */
const PARTS = ["p", "p<", "p-", "p>"] as const;
const [ALONE, FIRST, INNER, LAST] = [0, 1, 2, 3];

function partOf({ from, to }: Phrase, place: number): number {
  if (to - from === 1) return ALONE;
  if (place === from) return FIRST;
  return place === to - 1 ? LAST : INNER;
}

export function createPhraseReader<Feature>(look: Look<Feature>): (view: SentenceView, see: See<Feature>) => void {
  const about = remember((what) => PARTS.map((part) => look(`${part} ${what}`)));
  return ({ tokens, phrases }, see) => {
    for (const phrase of phrases) {
      const said = describe(tokens, phrase).map(about);
      for (let place = phrase.from; place < phrase.to; place++) {
        const part = partOf(phrase, place);
        for (const byPart of said) {
          const feature = byPart[part];
          if (feature !== undefined) see(place, feature);
        }
      }
    }
  };
}

/** How many words of a phrase are counted. */
const LONG = 5;

function describe(tokens: readonly Token[], phrase: Phrase): readonly string[] {
  const lower = (at: number) => tokens[at]?.lower ?? EDGE;
  const [last, before, behind] = [lower(phrase.to - 1), lower(phrase.from - 1), lower(phrase.to)];
  const head = LAST_HEADS.get(`${lower(phrase.to - 2)} ${last}`) ?? LAST_HEADS.get(last) ?? "no head";
  return [
    `${Math.min(phrase.to - phrase.from, LONG)} words`,
    `ends ${last}`,
    `head ${head}`,
    `before ${before}`,
    `behind ${behind}`,
    `head ${head} before ${before}`,
    `head ${head} behind ${behind}`,
    `noun ${nounBefore(tokens, phrase) ?? "none"} ${nounBehind(tokens, phrase) ?? "none"}`,
    ENGLISH_PLACES.has(textOf(tokens, phrase)) ? "place" : "no place",
  ];
}
