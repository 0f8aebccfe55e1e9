/** What can be seen of each character of a Chinese sentence that tells whether it is in a name: features by their names. */

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
import { SURNAMES } from "../../lexicon/surnames.ts";
import { isOfSounds } from "../../lexicon/transcription.ts";
import { type Candidate, toCover } from "../candidate.ts";
import { isPlace } from "../known-places.ts";
import { remember } from "../remember.ts";
import type { SentenceView, Word } from "../sentence-view.ts";

/** For each place the features that hold there; `ruled` are the names that the rules find. */
export function featuresIn(view: SentenceView, ruled: readonly Candidate[]): readonly (readonly string[])[] {
  // By place, not by character: an emoji takes two.
  const shapes = Array.from({ length: view.key.length }, (_, place) => toShape(view.key.charAt(place)));
  const words = view.words.map((word, index) => wordFeatures(view.words, word, index));
  const rules = ruleTags(view.key.length, ruled);
  let index = 0;
  return shapes.map((_, place) => {
    while ((view.words[index]?.end ?? Number.POSITIVE_INFINITY) <= place) index++;
    const part = partOf(view.words[index], place);
    return [
      ...characterFeatures(shapes, place),
      ...(words[index] ?? []).map((feature) => part + feature),
      ...ruleFeatures(rules, place, shapes[place] ?? ""),
    ];
  });
}

/** Figures are alike, and so are Latin letters. */
function toShape(character: string): string {
  if (/\d/u.test(character)) return "0";
  if (/[A-Z]/u.test(character)) return "A";
  return /[a-z]/u.test(character) ? "a" : character;
}

const EDGE = "#";

function characterFeatures(shapes: readonly string[], place: number): readonly string[] {
  const [b, a, c, d, e] = [-2, -1, 0, 1, 2].map((step) => shapes[place + step] ?? EDGE);
  return [
    `c ${c}`,
    `c-1 ${a}`,
    `c+1 ${d}`,
    `c-2 ${b}`,
    `c+2 ${e}`,
    `cc- ${a}${c}`,
    `cc+ ${c}${d}`,
    `cc-- ${b}${a}`,
    `cc++ ${d}${e}`,
    `ccc ${a}${c}${d}`,
    ...(SURNAMES.has(c ?? "") ? ["surname"] : []),
    ...(FUNCTION_CHARACTERS.has(c ?? "") ? ["function"] : []),
    isOfSounds(c ?? "") ? `sound ${isOfSounds(a ?? "") ? 1 : 0}${isOfSounds(d ?? "") ? 1 : 0}` : "no sound",
  ];
}

/** Where in its word a character stands. */
function partOf(word: Word | undefined, place: number): string {
  if (word === undefined || word.end - word.start === 1) return "w ";
  return place === word.start ? "w< " : place === word.end - 1 ? "w> " : "w- ";
}

/** How many words ahead an ending is looked for. */
const AHEAD = 5;

function wordFeatures(words: readonly Word[], word: Word, index: number): readonly string[] {
  const [before, next] = [words[index - 1], words[index + 1]];
  const [own, last, first] = [word, before, next].map((one) => (one === undefined ? EDGE : classesOf(one.text)));
  return [
    word.text,
    `${word.tag} ${Math.min(word.end - word.start, 4)}`,
    `-1 ${before?.text ?? EDGE}`,
    `+1 ${next?.text ?? EDGE}`,
    `-2 ${words[index - 2]?.text ?? EDGE}`,
    `+2 ${words[index + 2]?.text ?? EDGE}`,
    `tags ${before?.tag ?? EDGE} ${word.tag} ${next?.tag ?? EDGE}`,
    `class ${own}`,
    `class-1 ${last}`,
    `class+1 ${first}`,
    `classes- ${last} ${own}`,
    `classes+ ${own} ${first}`,
    `ahead ${endingAhead(words, index)}`,
  ];
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

interface RuleTag {
  readonly label: string;
  readonly part: string;
  readonly rule: string;
}

function ruleTags(length: number, ruled: readonly Candidate[]): readonly (RuleTag | undefined)[] {
  const cover = toCover(ruled);
  return Array.from({ length }, (_, place) => {
    const name = cover[place];
    if (name === undefined) return undefined;
    const part = place === name.start ? "<" : place === name.end - 1 ? ">" : "-";
    return { label: name.label, part, rule: name.rule.replace(/:.*/u, "") };
  });
}

function ruleFeatures(tags: readonly (RuleTag | undefined)[], place: number, shape: string): readonly string[] {
  const [last, own, next] = [tags[place - 1], tags[place], tags[place + 1]];
  const of = (tag: RuleTag | undefined) => (tag === undefined ? "none" : `${tag.part}${tag.label}`);
  return [
    `rule ${of(own)}`,
    `rule ${of(own)} ${own?.rule ?? ""}`,
    `rule-1 ${of(last)}`,
    `rule+1 ${of(next)}`,
    `rule ${of(own)} ${shape}`,
    `rules ${of(last)} ${of(own)} ${of(next)}`,
  ];
}
