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
import { EDGE, type Look, type See } from "./look.ts";
import { type ByPart, inParts, seeInParts } from "./parts.ts";

/** How many words ahead an ending is looked for. */
const AHEAD = 5;

export function createWordReader<Feature>(look: Look<Feature>): (words: readonly Word[], see: See<Feature>) => void {
  const book = openBook(look);
  return (words, see) => {
    const known = words.map(({ text }) => book.about(text));
    for (const [index, word] of words.entries()) seeInParts(word, read(words, known, index, book), see);
  };
}

type Book<Feature> = ReturnType<typeof openBook<Feature>>;

/** What a word is to the characters in it and in the words beside it, put together once for each word. */
function openBook<Feature>(look: Look<Feature>) {
  const inWord = (what: string) => inParts(look, "w", what);
  const ofClasses = remember((classes) => ({
    own: inWord(`class ${classes}`),
    last: inWord(`class-1 ${classes}`),
    next: inWord(`class+1 ${classes}`),
    withLast: remember((last) => inWord(`classes- ${last} ${classes}`)),
    withNext: remember((next) => inWord(`classes+ ${classes} ${next}`)),
  }));
  const toWord = (text: string, classes: string) => ({
    own: inWord(text),
    last: inWord(`-1 ${text}`),
    next: inWord(`+1 ${text}`),
    beforeLast: inWord(`-2 ${text}`),
    afterNext: inWord(`+2 ${text}`),
    classes,
    ofClasses: ofClasses(classes),
    isMark: /^\p{P}$/u.test(text),
    ending: ENDINGS.get(text)?.[0]?.label,
  });
  return {
    about: remember((text) => toWord(text, classesOf(text))),
    edge: toWord(EDGE, EDGE),
    long: remember((tag) => remember((length) => inWord(`${tag} ${length}`))),
    tags: remember((last) => remember((own) => remember((next) => inWord(`tags ${last} ${own} ${next}`)))),
    ahead: remember((ending) => inWord(`ahead ${ending}`)),
  };
}

/** What is seen in each part of a word. */
function read<Feature>(
  words: readonly Word[],
  known: readonly ReturnType<Book<Feature>["about"]>[],
  index: number,
  { edge, long, tags, ahead }: Book<Feature>,
): readonly ByPart<Feature>[] {
  const at = (step: number) => known[index + step] ?? edge;
  const tag = (step: number) => words[index + step]?.tag ?? EDGE;
  const [last, own, next] = [at(-1), at(0), at(1)];
  return [
    own.own,
    long(tag(0))(String(Math.min(words[index]?.text.length ?? 0, 4))),
    last.last,
    next.next,
    at(-2).beforeLast,
    at(2).afterNext,
    tags(tag(-1))(tag(0))(tag(1)),
    own.ofClasses.own,
    last.ofClasses.last,
    next.ofClasses.next,
    own.ofClasses.withLast(last.classes),
    own.ofClasses.withNext(next.classes),
    ahead(endingAhead(known, index)),
  ];
}

/** The next word that ends names, what of, and how many words on; nothing stands between that ends a name before. */
function endingAhead(
  known: readonly Pick<ReturnType<Book<unknown>["about"]>, "isMark" | "ending">[],
  index: number,
): string {
  for (let step = 0; step <= AHEAD; step++) {
    const word = known[index + step];
    if (word === undefined || word.isMark) return "none";
    if (word.ending !== undefined) return `${word.ending} ${step}`;
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
