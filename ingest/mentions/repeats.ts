/** Names found in one place are found wherever the article repeats them, whole or by a short form that it defines. */

import type { NodeLabel } from "#graph/schema";
import { toCore } from "../entities/short-forms.ts";
import { TOWNS_OF_WORDS } from "../lexicon/places.ts";
import { type Candidate, type Stretch, toCover } from "./candidate.ts";
import { findDefinitions } from "./definitions.ts";
import { isPlace } from "./known-places.ts";
import { PhraseIndex } from "./phrase-index.ts";
import { isHan } from "./script.ts";
import { type SentenceView, wordCutAt } from "./sentence-view.ts";
import { isWhole } from "./whole-stretch.ts";

/** A sentence and the names found in it. */
export interface FoundNames {
  readonly view: SentenceView;
  readonly names: readonly Candidate[];
}

interface Known {
  readonly label: NodeLabel;
  readonly confidence: number;
  readonly rule: string;
}

/** For each sentence, the repeats in it of names found anywhere. */
export function findRepeats(found: readonly FoundNames[]): readonly (readonly Candidate[])[] {
  const known = collectNames(found);
  const index = new PhraseIndex(known);
  return found.map(({ view, names }) => {
    const cover = toCover(names);
    return index
      .findAll(view.key, (hit) => isRepeat(view, hit, hit.value.rule === "short") && !isInside(hit, cover))
      .map(({ start, end, value }) => ({ start, end, kind: "name" as const, ...value }));
  });
}

function collectNames(found: readonly FoundNames[]): ReadonlyMap<string, Known> {
  const known = new Map<string, Known>();
  const add = (text: string, entry: Known): void => {
    const before = known.get(text);
    if (text.length > 1 && (before === undefined || before.confidence < entry.confidence)) known.set(text, entry);
  };
  for (const { view, names } of found) {
    for (const name of names) addName(view, name, add);
    const labels = new Map(names.map((name) => [`${name.start}-${name.end}`, name.label]));
    for (const { full, short } of findDefinitions(view, names)) {
      const label = labels.get(`${full.start}-${full.end}`);
      const text = view.key.slice(short.start, short.end);
      if (label !== undefined && isAlias(text)) add(text, { label, confidence: 0.95, rule: "defined" });
    }
  }
  return known;
}

/** A bare kind word (公司, 甲方, the Company) is no name even where the text defines it as one. */
function isAlias(text: string): boolean {
  return !/^(?:本?公司|本?集团|[甲乙丙丁]方|标的公司|发行人|the \p{L}+)$/iu.test(text);
}

/** What lies within a longer name of the same sentence is no name of its own. */
function isInside({ start, end }: Stretch, cover: readonly (Candidate | undefined)[]): boolean {
  const name = cover[start];
  return name !== undefined && name === cover[end - 1] && name.end - name.start > end - start;
}

type Add = (text: string, entry: Known) => void;

function addName(view: SentenceView, name: Candidate, add: Add): void {
  const text = view.key.slice(name.start, name.end);
  if (name.label === "Place" && (name.rule === "place" || TOWNS_OF_WORDS.has(text))) return;
  // What is a name here is one there: 中国星网 before 中国 and the 星网 of 星网资本.
  const confidence = Math.max(name.confidence * 0.98, text.length > 3 && isHan(text) ? 0.82 : 0);
  add(text, { label: name.label, confidence, rule: "repeat" });
  // Its headings shout it: TERN LABS IN MONEY.
  if (text.includes(" ") && name.label !== "Place")
    add(text.toUpperCase(), { label: name.label, confidence: 0.8, rule: "repeat" });
  for (const core of toCore(text, name.label)) add(core, { label: name.label, confidence: 0.8, rule: "short" });
}

/** "in Marrowfield" is in the town, not in its science park. */
const IN_PLACE = /\b(?:in|near|outside|around|downtown) $/u;

function isRepeat(view: SentenceView, { start, end }: Stretch, isShort: boolean): boolean {
  const text = view.key.slice(start, end);
  if (isPlace(text)) return false;
  if (!isHan(text.charAt(0)))
    return (
      !(isShort && IN_PLACE.test(view.key.slice(0, start))) &&
      !isWordCharacter(view.key.charAt(start - 1)) &&
      !isWordCharacter(view.key.charAt(end))
    );
  return isWhole(view, { start, end }) || !cutsWord(view, start, end);
}

function isWordCharacter(character: string): boolean {
  return /[\p{Script=Latin}\d]/u.test(character);
}

/** Whether the stretch begins or ends inside a word of two characters or more. */
function cutsWord(view: SentenceView, start: number, end: number): boolean {
  return wordCutAt(view, start) !== undefined || wordCutAt(view, end) !== undefined;
}
