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
  const inParts = (what: string) => PARTS.map((part) => look(`${part} ${what}`));
  const long = remember((words: number) => inParts(`${words} words`));
  const lower = remember((word) => ({
    ends: inParts(`ends ${word}`),
    before: inParts(`before ${word}`),
    behind: inParts(`behind ${word}`),
  }));
  const headed = remember((head) => ({
    own: inParts(`head ${head}`),
    before: remember((word) => inParts(`head ${head} before ${word}`)),
    behind: remember((word) => inParts(`head ${head} behind ${word}`)),
  }));
  const nouns = remember((before) => remember((behind) => inParts(`noun ${before} ${behind}`)));
  const [place, noPlace] = [inParts("place"), inParts("no place")];
  const describe = (tokens: readonly Token[], phrase: Phrase) => {
    const at = (index: number) => tokens[index]?.lower ?? EDGE;
    const [before, behind] = [at(phrase.from - 1), at(phrase.to)];
    const head = headed(headOf(at(phrase.to - 2), at(phrase.to - 1)));
    return [
      long(Math.min(phrase.to - phrase.from, LONG)),
      lower(at(phrase.to - 1)).ends,
      head.own,
      lower(before).before,
      lower(behind).behind,
      head.before(before),
      head.behind(behind),
      nouns(nounBefore(tokens, phrase) ?? "none")(nounBehind(tokens, phrase) ?? "none"),
      ENGLISH_PLACES.has(textOf(tokens, phrase)) ? place : noPlace,
    ];
  };
  return ({ tokens, phrases }, see) => {
    for (const phrase of phrases) {
      const said = describe(tokens, phrase);
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

function headOf(before: string, last: string): string {
  return LAST_HEADS.get(`${before} ${last}`) ?? LAST_HEADS.get(last) ?? "no head";
}
