/** Where the words of the lexicon's classes stand in a text: all of them are looked up in one pass. */

import { PhraseIndex, toLowerKey } from "../mentions/phrase-index.ts";

export interface ClassPlace {
  /** Of the class, as in cues.*.yaml. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

interface ClassWord {
  readonly name: string;
  /** In a class the longest words come first. */
  readonly rank: number;
  readonly pattern: RegExp;
}

export class ClassIndex {
  readonly #names: readonly string[];
  readonly #words: PhraseIndex<readonly ClassWord[]>;
  /** Of classes with a word that begins with no fixed letters. */
  readonly #loose: readonly (readonly [name: string, pattern: RegExp])[];

  /** `toPattern` says where words begin and end. */
  constructor(classes: ReadonlyMap<string, readonly string[]>, toPattern: (words: readonly string[]) => RegExp) {
    const isLoose = (words: readonly string[]) => words.some((word) => openingOf(word) === "");
    const [loose, fixed] = [true, false].map((kind) => [...classes].filter(([, words]) => isLoose(words) === kind));
    const words = (fixed ?? []).flatMap(([name, list]) =>
      list.map((word, rank) => ({ word, name, rank, pattern: new RegExp(toPattern([word]), "iuy") })),
    );
    this.#names = [...classes.keys()];
    this.#words = new PhraseIndex(Map.groupBy(words, ({ word }) => openingOf(word)));
    this.#loose = (loose ?? []).map(([name, list]) => [name, new RegExp(toPattern(list), "giu")]);
  }

  /** Class by class, in the order of the text. */
  placesIn(text: string): readonly ClassPlace[] {
    const byClass = new Map(this.#loose.map(([name, pattern]) => [name, placesOf(name, pattern, text)]));
    for (const here of this.#words.findEvery(toLowerKey(text))) {
      const words = here.flatMap(({ value }) => value).sort((a, b) => a.rank - b.rank);
      for (const word of words) addPlace(byClass, word, here[0]?.start ?? 0, text);
    }
    return this.#names.flatMap((name) => byClass.get(name) ?? []);
  }
}

function placesOf(name: string, pattern: RegExp, text: string): ClassPlace[] {
  return Array.from(text.matchAll(pattern), ({ 0: word, index }) => ({ name, start: index, end: index + word.length }));
}

/** 签约 of 签约(?!仪式); the letters before the first sign of a pattern, without one that may be missing. */
function openingOf(word: string): string {
  const bare = word.replace(/^(?:\(\?<?[=!][^()]*\))+/u, "").toLowerCase();
  if (bare.replace(/\([^()]*\)/gu, "").includes("|")) return "";
  return /^[^\\()[\]{}?*+.|^$]+(?![?*{])/u.exec(bare)?.[0] ?? "";
}

/** No two words of a class overlap. */
function addPlace(byClass: Map<string, ClassPlace[]>, { name, pattern }: ClassWord, start: number, text: string): void {
  const places = byClass.get(name) ?? [];
  if (start < (places.at(-1)?.end ?? 0)) return;
  pattern.lastIndex = start;
  if (!pattern.test(text)) return;
  places.push({ name, start, end: pattern.lastIndex });
  byClass.set(name, places);
}
