/** Names known beforehand: places, famous firms, universities, ministries. */

import type { NodeLabel } from "#graph/schema";
import { ENDINGS } from "../lexicon/chinese-endings.ts";
import { CARRIER_NOUNS, CONTINENTS, FUNCTION_CHARACTERS, LEAD_WORDS, POSTS } from "../lexicon/chinese-words.ts";
import { KNOWN_NAMES, NEEDS_CONTEXT } from "../lexicon/known-names.ts";
import { CHINESE_COUNTRIES, CHINESE_DIVISIONS, CHINESE_WORLD_CITIES } from "../lexicon/places.ts";
import { isRareWord } from "../lexicon/rare-words.ts";
import { type Candidate, type Stretch, withoutOverlap } from "./candidate.ts";
import { isPlace } from "./known-places.ts";
import { type Found, longest, PhraseIndex } from "./phrase-index.ts";
import { isHan, toSimplifiedKey } from "./script.ts";
import type { SentenceView, Word } from "./sentence-view.ts";

const places = new PhraseIndex<NodeLabel>(
  [...CHINESE_DIVISIONS, ...CHINESE_COUNTRIES, ...CHINESE_WORLD_CITIES]
    .map(toSimplifiedKey)
    .filter((name) => name.length > 1 && !CONTINENTS.has(name))
    .map((name) => [name, "Place"] as const),
);
const names = new PhraseIndex<NodeLabel>(
  [...KNOWN_NAMES]
    .filter(([name]) => !NEEDS_CONTEXT.has(name) && name.length > 1)
    .map(([name, label]) => [toSimplifiedKey(name), label] as const),
);

export function findKnownNames(view: SentenceView): readonly Candidate[] {
  const known = names.findEvery(view.key);
  const joined = findJoined(view, known);
  const alone = longest(known, (found) => isWhole(view, found) && !goesOn(view, found));
  return [
    ...joined,
    ...findBranches(view, known),
    ...withoutOverlap(
      alone.map((found) => toCandidate(found, "known", 0.95)),
      joined,
    ),
    ...places
      .findAll(view.key, (found) => isWhole(view, found) && !isEndOfLonger(view, found) && !isPerson(view, found))
      .map((found) => toCandidate(found, "place", 0.5)),
  ];
}

function toCandidate(
  { start, end, value }: Stretch & { readonly value: NodeLabel },
  rule: string,
  confidence: number,
): Candidate {
  return { start, end, label: value, kind: "name", rule, confidence };
}

/** Whether the stretch cuts no word in two; one of four characters or more may. */
export function isWhole(view: SentenceView, { start, end }: Stretch): boolean {
  if (/[A-Za-z]/u.test(view.key.charAt(start))) return !isLetter(view, start - 1) && !isLetter(view, end);
  if (isInsidePlaceWord(view, start, end)) return true;
  const startsWord = view.starts.has(start);
  const endsWord = view.ends.has(end);
  return (startsWord && endsWord) || (end - start >= 4 && (startsWord || endsWord));
}

/** 太湖 in 西太湖, 卫东 in 田卫东: behind a single noun or side, a short name is the end of a longer one. */
function isEndOfLonger(view: SentenceView, { start, end }: Stretch): boolean {
  const before = view.ends.get(start);
  if (before?.text.length !== 1 || end - start !== 2 || !/\p{Script=Han}/u.test(before.text)) return false;
  if (/[东西南北]/u.test(before.text))
    return view.covering[start]?.tag !== "ns" || /[湖江河山]$/u.test(view.key.slice(start, end));
  return /^(n|nr|ng|g)$/u.test(before.tag) && !FUNCTION_CHARACTERS.has(before.text) && !LEAD_WORDS.has(before.text);
}

/** 院长武强, 副所长武达: what stands behind a post is a person. */
function isPerson(view: SentenceView, { start, end }: Stretch): boolean {
  const before = view.ends.get(start)?.text ?? "";
  if (/^副.长$/u.test(view.key.slice(start - 2, start + 1))) return true;
  return end - start === 2 && POSTS.has(before) && before !== "代表";
}

/** 中科 in 中科神威: a short name that single characters go on from is the front of a longer one. */
function goesOn(view: SentenceView, { start, end }: Stretch): boolean {
  if (/[—·-]/u.test(view.key.charAt(start - 1)) || /[—·-]/u.test(view.key.charAt(end))) return true;
  if (goesOnWithPlace(view, end)) return true;
  if (end - start > 2 || !/\p{Script=Han}/u.test(view.key.charAt(start))) return false;
  const next = view.covering[end];
  return (
    next?.start === end &&
    next.text.length === 1 &&
    /\p{Script=Han}/u.test(next.text) &&
    !FUNCTION_CHARACTERS.has(next.text) &&
    !/^[vdpcuf]/u.test(next.tag)
  );
}

/** 伦敦 in 英国伦敦, which the dictionary has as one word. */
function isInsidePlaceWord(view: SentenceView, start: number, end: number): boolean {
  const word = view.covering[start];
  const ends = word !== undefined && (word.start === start || word.end === end);
  return (
    ends &&
    word.tag === "ns" &&
    end <= word.end &&
    isPlace(view.key.slice(word.start, end)) !== isPlace(view.key.slice(end, word.end))
  );
}

/** 三安意法半导体: two firms' names that touch are one of their own. */
function findJoined(view: SentenceView, known: readonly (readonly Found<NodeLabel>[])[]): readonly Candidate[] {
  const firms = longest(
    known,
    (found) => found.value === "Company" && isWhole(view, found) && isHan(view.key.charAt(found.end - 1)),
  );
  return firms.flatMap((first) => {
    const second = firms.find(
      ({ start, end }) => start === first.end && isHan(view.key.charAt(start)) && !isPlace(view.key.slice(start, end)),
    );
    if (second === undefined) return [];
    return [toCandidate({ start: first.start, end: second.end, value: "Company" }, "known-joined", 0.97)];
  });
}

/** 金蝶南京: a known firm with a place behind it, where the words around leave them to themselves. */
function findBranches(view: SentenceView, known: readonly (readonly Found<NodeLabel>[])[]): readonly Candidate[] {
  const firms = longest(known, (found) => found.value === "Company" && isWhole(view, found));
  return firms.flatMap(({ start, end }) => {
    const last = endOfBranch(view, start, end);
    if (last === undefined || !isBound(view, start - 1)) return [];
    return [{ start, end: last, label: "Company", kind: "name", rule: "known-branch", confidence: 0.97 }];
  });
}

/** Where the longer name ends: behind a place, or behind characters that no word explains and one word more. */
function endOfBranch(view: SentenceView, start: number, end: number): number | undefined {
  const word = view.covering[end];
  if (word?.start !== end) return undefined;
  if (isPlace(word.text) || isCoinedBehindLetters(view, start, word) || isTrade(word.text))
    return isBound(view, word.end) ? word.end : undefined;
  const coined = endOfCoined(view, end);
  if (coined - end < 2) return undefined;
  const more = view.covering[coined];
  const last =
    more?.start === coined && /^\p{Script=Han}{2,4}$/u.test(more.text) && !/^v$/u.test(more.tag) ? more.end : coined;
  return [coined, last].find((place) => isBound(view, place));
}

/** 讯飞创投: a trade that is no word of a sentence; 股份 may be the shares of the firm. */
function isTrade(text: string): boolean {
  return (
    text !== "股份" && (ENDINGS.get(text) ?? []).some(({ needs, label }) => needs === "coined" && label === "Company")
  );
}

function endOfCoined(view: SentenceView, from: number): number {
  let place = from;
  for (let word = view.covering[place]; word?.start === place && isSingleCoined(word); word = view.covering[place])
    place = word.end;
  return place;
}

function isSingleCoined({ text, tag }: Word): boolean {
  return /^\p{Script=Han}$/u.test(text) && !FUNCTION_CHARACTERS.has(text) && !/^[pducf]/u.test(tag);
}

/** TCL华星: letters that are a firm's name and a coined word. */
function isCoinedBehindLetters(view: SentenceView, start: number, word: Word): boolean {
  return /[A-Z]/u.test(view.key.charAt(start)) && isRareWord(word.text);
}

/** No character of a word, or one that stands in no name. */
function isBound(view: SentenceView, place: number): boolean {
  const character = view.key.charAt(place);
  return !/\p{Script=Han}/u.test(character) || FUNCTION_CHARACTERS.has(character);
}

/** 宁德时代宜宾基地: a place of work, which is the firm's. */
const SITES = new Set(["基地", "工厂", "总部", "园区", "产业园", "车间", "厂区", "项目", "研发中心", "生产基地"]);

/** 中建苏州分公司: a place and a noun behind a firm are its branch. */
function goesOnWithPlace(view: SentenceView, end: number): boolean {
  const place = view.covering[end];
  if (place?.start !== end || !isPlace(place.text)) return false;
  const noun = view.covering[place.end];
  return (
    noun !== undefined &&
    /^(n|j|a|b)/u.test(noun.tag) &&
    !POSTS.has(noun.text) &&
    !CARRIER_NOUNS.has(noun.text) &&
    !SITES.has(noun.text)
  );
}

function isLetter(view: SentenceView, place: number): boolean {
  return /[A-Za-z0-9]/u.test(view.key.charAt(place));
}
