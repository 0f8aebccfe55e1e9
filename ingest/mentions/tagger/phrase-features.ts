/** What the capitalised phrase says that a word stands in: where in it, how it ends, and what stands around it. */

import { LAST_HEADS } from "../../lexicon/english-heads.ts";
import { ENGLISH_PLACES } from "../../lexicon/places.ts";
import { type Phrase, type Token, textOf } from "../english-tokens.ts";
import { nounBefore, nounBehind } from "../nouns-beside.ts";
import { remember } from "../remember.ts";
import type { SentenceView } from "../sentence-view.ts";
import { EDGE, type Look, type See } from "./look.ts";
import { inParts, seeInParts } from "./parts.ts";

export function createPhraseReader<Feature>(look: Look<Feature>): (view: SentenceView, see: See<Feature>) => void {
  const inPhrase = (what: string) => inParts(look, "p", what);
  const long = remember((words: number) => inPhrase(`${words} words`));
  const lower = remember((word) => ({
    ends: inPhrase(`ends ${word}`),
    before: inPhrase(`before ${word}`),
    behind: inPhrase(`behind ${word}`),
  }));
  const headed = remember((head) => ({
    own: inPhrase(`head ${head}`),
    before: remember((word) => inPhrase(`head ${head} before ${word}`)),
    behind: remember((word) => inPhrase(`head ${head} behind ${word}`)),
  }));
  const nouns = remember((before) => remember((behind) => inPhrase(`noun ${before} ${behind}`)));
  const [place, noPlace] = [inPhrase("place"), inPhrase("no place")];
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
    for (const phrase of phrases) seeInParts({ start: phrase.from, end: phrase.to }, describe(tokens, phrase), see);
  };
}

/** How many words of a phrase are counted. */
const LONG = 5;

function headOf(before: string, last: string): string {
  return LAST_HEADS.get(`${before} ${last}`) ?? LAST_HEADS.get(last) ?? "no head";
}
