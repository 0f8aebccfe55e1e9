/** The places before a name that only say where it is: 甘肃省兰州高新区 is 兰州高新区, 成都市高新区 is 成都高新区. */

import { LABEL, SOME_NAMES, TEXT } from "../lexicon/cells.ts";
import { loadTable } from "../lexicon/load-lexicon.ts";
import { PARK_HOMES } from "../lexicon/park-homes.ts";
import { DIVISION_SHORTS, DIVISIONS_AROUND, ENGLISH_DIVISIONS } from "../lexicon/places.ts";
import { toFoldedName } from "../mentions/script.ts";

const LONGEST = 11;

/** Without the places around the one that it begins with; that one by its short name. */
export function withoutOuterPlaces(folded: string): string {
  const place = frontPlace(folded);
  if (place === undefined) return folded;
  const rest = folded.slice(place.length);
  const short = DIVISION_SHORTS.get(place) ?? place;
  return isInside(rest, short) ? withoutOuterPlaces(rest) : short + rest;
}

/** The longest division that a name begins with, something behind it. */
function frontPlace(folded: string): string | undefined {
  for (let length = Math.min(LONGEST, folded.length - 2); length > 1; length--) {
    const front = folded.slice(0, length);
    if (DIVISIONS_AROUND.has(front)) return front;
  }
  return undefined;
}

/** Whether what a name goes on with is known to lie in that place. */
function isInside(rest: string, place: string): boolean {
  const inner = frontPlace(rest);
  if (inner !== undefined && (DIVISIONS_AROUND.get(inner) ?? []).includes(place)) return true;
  return [...PARK_HOMES].some(([name, around]) => rest.startsWith(name) && around.includes(place));
}

const ENDINGS = loadTable("translated-endings.tsv", { label: LABEL, zh: TEXT, en: SOME_NAMES })
  .flatMap(({ label, zh, en }) => en.map((text) => ({ label, zh, text: toFoldedName(text) })))
  .sort((a, b) => b.text.length - a.text.length);

/** 成都高新区 for Chengdu High-Tech Zone, both folded; undefined where the place or the ending is not known. */
export function toTranslated(folded: string, label: string): string | undefined {
  const ending = ENDINGS.find((one) => one.label === label && folded.endsWith(one.text));
  const stem = folded.slice(0, folded.length - (ending?.text.length ?? 0)).replace(/^the/u, "");
  const place = ENGLISH_DIVISIONS.get(stem.replace(/(?:national|statelevel|city)+$/u, ""));
  return ending === undefined || place === undefined ? undefined : place + ending.zh;
}
