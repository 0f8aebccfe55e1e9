/** What the words around a place of a Chinese sentence say, and the lexicon of them. */

import { ENDINGS } from "../../lexicon/chinese-endings.ts";
import {
  BRAND_WORDS,
  CARRIER_NOUNS,
  DEED_CHARACTERS,
  FIELD_WORDS,
  FUNCTION_CHARACTERS,
  INNER_VERBS,
  LEAD_WORDS,
  MEASURES,
  POSTS,
  STOP_WORDS,
} from "../../lexicon/chinese-words.ts";
import { AFTER, BEFORE, isFirmNoun, SAID, SURE_AFTER, SURE_BEFORE } from "../../lexicon/firm-settings.ts";
import { KNOWN_NAMES } from "../../lexicon/known-names.ts";
import { isRareWord, isUncommonWord } from "../../lexicon/rare-words.ts";
import { isPlace } from "../known-places.ts";
import { remember } from "../remember.ts";
import type { Word } from "../sentence-view.ts";
import { EDGE, type Look } from "./look.ts";

/** Where in its word a character stands. */
interface ByPart<One> {
  readonly alone: One;
  readonly first: One;
  readonly inner: One;
  readonly last: One;
}

function byPart<One>(make: (part: string) => One): ByPart<One> {
  return { alone: make("w"), first: make("w<"), inner: make("w-"), last: make("w>") };
}

function partAt({ start, end }: Word, place: number): keyof ByPart<unknown> {
  if (end - start === 1) return "alone";
  if (place === start) return "first";
  return place === end - 1 ? "last" : "inner";
}

/** How many words ahead an ending is looked for. */
const AHEAD = 5;

export function createWordReader<Feature>(
  look: Look<Feature>,
): (words: readonly Word[]) => readonly (readonly Feature[])[] {
  const about = (head: string) => remember((text) => byPart((part) => look(`${part} ${head}${text}`)));
  const [own, last, next, beforeLast, afterNext] = [about(""), about("-1 "), about("+1 "), about("-2 "), about("+2 ")];
  const [tags, classOwn, classLast, classNext] = [
    about("tags "),
    about("class "),
    about("class-1 "),
    about("class+1 "),
  ];
  const [classesLast, classesNext, ahead] = [about("classes- "), about("classes+ "), about("ahead ")];

  const read = (words: readonly Word[], index: number) => {
    const text = (step: number) => words[index + step]?.text ?? EDGE;
    const tag = (step: number) => words[index + step]?.tag ?? EDGE;
    const classes = (step: number) => (words[index + step] === undefined ? EDGE : classesOf(text(step)));
    return [
      own(text(0)),
      own(`${tag(0)} ${Math.min(text(0).length, 4)}`),
      last(text(-1)),
      next(text(1)),
      beforeLast(text(-2)),
      afterNext(text(2)),
      tags(`${tag(-1)} ${tag(0)} ${tag(1)}`),
      classOwn(classes(0)),
      classLast(classes(-1)),
      classNext(classes(1)),
      classesLast(`${classes(-1)} ${classes(0)}`),
      classesNext(`${classes(0)} ${classes(1)}`),
      ahead(endingAhead(words, index)),
    ];
  };
  return (words) => {
    const byPlace: (readonly Feature[])[] = [];
    for (const [index, word] of words.entries()) {
      const features = read(words, index);
      for (let place = word.start; place < word.end; place++) {
        const part = partAt(word, place);
        byPlace[place] = features.map((feature) => feature[part]);
      }
    }
    return byPlace;
  };
}

/** The next word that ends names, what of, and how many words on; nothing stands between that ends a name before. */
function endingAhead(words: readonly Word[], index: number): string {
  for (let step = 0; step <= AHEAD; step++) {
    const word = words[index + step];
    if (word === undefined || /^\p{P}$/u.test(word.text)) return "none";
    const [ending] = ENDINGS.get(word.text) ?? [];
    if (ending !== undefined) return `${ending.label} ${step}`;
  }
  return "none";
}

const CLASSES: readonly (readonly [string, { readonly has: (word: string) => boolean }])[] = [
  ["place", { has: isPlace }],
  ["ending", ENDINGS],
  ["field", FIELD_WORDS],
  ["inner", INNER_VERBS],
  ["stop", STOP_WORDS],
  ["function", FUNCTION_CHARACTERS],
  ["post", POSTS],
  ["carrier", CARRIER_NOUNS],
  ["measure", MEASURES],
  ["lead", LEAD_WORDS],
  ["deed", DEED_CHARACTERS],
  ["brand", BRAND_WORDS],
  ["surely-before", SURE_BEFORE],
  ["before", BEFORE],
  ["surely-after", SURE_AFTER],
  ["after", AFTER],
  ["said", SAID],
  ["firm-noun", { has: isFirmNoun }],
  ["rare", { has: (word) => word.length === 2 && isRareWord(word) }],
  ["uncommon", { has: (word) => word.length === 2 && isUncommonWord(word) }],
];

const classesOf = remember((word) => {
  const classes = CLASSES.flatMap(([name, words]) => (words.has(word) ? [name] : []));
  return [...classes, KNOWN_NAMES.get(word) ?? "", ENDINGS.get(word)?.[0]?.label ?? ""].join(",");
});
