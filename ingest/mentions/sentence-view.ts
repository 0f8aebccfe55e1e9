/** A sentence as the finders see it: its simplified key and its words, by place. */

import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict.js";
import type { Sentence } from "../documents.ts";
import { COMPOUNDS } from "../lexicon/chinese-words.ts";
import { KNOWN_NAMES } from "../lexicon/known-names.ts";
import { CHINESE_PLACES } from "../lexicon/places.ts";
import { findPhrases } from "./english-phrases.ts";
import { type Phrase, type Token, toTokens } from "./english-tokens.ts";
import { remember } from "./remember.ts";
import { isChinese, toSimplifiedKey } from "./script.ts";
import { joinTranscriptions } from "./transcriptions.ts";

export interface Word {
  readonly start: number;
  readonly end: number;
  /** As in the key. */
  readonly text: string;
  /** The part of speech by the dictionary. */
  readonly tag: string;
}

export interface SentenceView {
  readonly sentence: Sentence;
  readonly text: string;
  /** `text` in simplified script and half width; the same length. */
  readonly key: string;
  readonly chinese: boolean;
  readonly words: readonly Word[];
  /** Whether a word starts (ends) at a place. */
  readonly starts: { readonly has: (place: number) => boolean };
  readonly ends: { readonly has: (place: number) => boolean; readonly get: (place: number) => Word | undefined };
  /** The word that covers each place. */
  readonly covering: readonly Word[];
  /** Of a sentence in Latin script: its words, and the capitalised phrases among them. */
  readonly tokens: readonly Token[];
  readonly phrases: readonly Phrase[];
}

const jieba = Jieba.withDict(dict);
// Names that the dictionary lacks: without them 高雄 and 贵安新区 fall into pieces.
const HAN_NAME = /^\p{Script=Han}{2,}$/u;
const WORDS = [
  ...[...CHINESE_PLACES].filter((name) => HAN_NAME.test(name)).map((name) => `${name} 500 ns`),
  ...[...KNOWN_NAMES.keys()].filter((name) => name.length > 2 && HAN_NAME.test(name)).map((name) => `${name} 300 nz`),
  ...[...COMPOUNDS].map((word) => `${word} 300 n`),
];
jieba.loadDict(new TextEncoder().encode(WORDS.join("\n")));

/** Both stages look at the same sentences; each is cut into words once. */
const VIEWS = new WeakMap<Sentence, SentenceView>();

export function toSentenceView(sentence: Sentence): SentenceView {
  const known = VIEWS.get(sentence);
  if (known !== undefined) return known;
  const view = readSentence(sentence);
  VIEWS.set(sentence, view);
  return view;
}

function readSentence(sentence: Sentence): SentenceView {
  const key = toSimplifiedKey(sentence.text);
  const chinese = isChinese(key);
  const words = chinese ? toWords(key) : [];
  const covering = toCovering(words);
  const tokens = chinese ? [] : toTokens(sentence.text);
  return {
    sentence,
    text: sentence.text,
    key,
    chinese,
    words,
    starts: { has: (place) => covering[place]?.start === place },
    ends: { has: (place) => wordEnding(covering, place) !== undefined, get: (place) => wordEnding(covering, place) },
    covering,
    tokens,
    phrases: findPhrases(tokens),
  };
}

function wordEnding(covering: readonly Word[], place: number): Word | undefined {
  const word = place > 0 ? covering[place - 1] : undefined;
  return word?.end === place ? word : undefined;
}

function toWords(key: string): readonly Word[] {
  let start = 0;
  const words = jieba.cut(key, false).map((text) => {
    const placed = { start, end: start + text.length, text, tag: tagOf(text) };
    start = placed.end;
    return placed;
  });
  return joinTranscriptions(
    key.includes("长") ? words.map((word, index) => withoutChief(word, words[index - 1], words[index + 1])) : words,
  );
}

/** 桃园市|长: the head of a city is its 市长, and its name is 桃园. */
function withoutChief(word: Word, before: Word | undefined, after: Word | undefined): Word {
  if (after?.text === "长" && isHeaded(word)) return { ...word, end: word.end - 1, text: word.text.slice(0, -1) };
  if (word.text !== "长" || before === undefined || !isHeaded(before)) return word;
  return { start: word.start - 1, end: word.end, text: before.text.slice(-1) + word.text, tag: "n" };
}

function isHeaded({ text }: Word): boolean {
  return text.length > 2 && /[省市区县州镇乡]$/u.test(text) && CHINESE_PLACES.has(text);
}

/** What the dictionary says of a word does not depend on where it stands. */
const tagOf = remember((text) => jieba.tag(text, false)[0]?.tag ?? "x");

function toCovering(words: readonly Word[]): readonly Word[] {
  const covering: Word[] = [];
  for (const word of words) for (let place = word.start; place < word.end; place++) covering.push(word);
  return covering;
}

/** The word that a place lies strictly within, so that a name that begins or ends there would cut it. */
export function wordCutAt(view: SentenceView, place: number): Word | undefined {
  const word = view.covering[place];
  return word !== undefined && word.start < place ? word : undefined;
}
