/** Names known beforehand: places, famous firms, universities, ministries. */

import type { NodeLabel } from "#graph/schema";
import { CARRIER_NOUNS, CONTINENTS, FUNCTION_CHARACTERS, LEAD_WORDS, POSTS } from "../lexicon/chinese-words.ts";
import { KNOWN_NAMES, NEEDS_CONTEXT } from "../lexicon/known-names.ts";
import { CHINESE_COUNTRIES, CHINESE_DIVISIONS, CHINESE_WORLD_CITIES } from "../lexicon/places.ts";
import { SURNAMES } from "../lexicon/surnames.ts";
import { type Candidate, type Stretch, withoutOverlap } from "./candidate.ts";
import { findBranches, findJoined } from "./known-firm-groups.ts";
import { isPlace } from "./known-places.ts";
import { longest, PhraseIndex } from "./phrase-index.ts";
import { toSimplifiedKey } from "./script.ts";
import type { SentenceView } from "./sentence-view.ts";
import { isWhole } from "./whole-stretch.ts";

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
  if (end - start === 2 && isGivenName(view, start)) return true;
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

/** 许|岱音: behind a surname by itself, two characters are a given name. */
function isGivenName(view: SentenceView, start: number): boolean {
  const before = view.ends.get(start);
  return before?.tag === "nr" && before.text.length === 1 && SURNAMES.has(before.text);
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
