/** When two names of one article name one thing. Never by likeness alone: each rule says what it rests on. */

import { FIELD_WORDS } from "../lexicon/chinese-words.ts";
import { LAST_HEADS } from "../lexicon/english-heads.ts";
import { FIELDS, isCommonWord } from "../lexicon/english-words.ts";
import { CHINESE_COUNTRIES, CHINESE_PLACES, ENGLISH_PLACES, toShortDivision } from "../lexicon/places.ts";
import { findDivision } from "../lexicon/same-places.ts";
import { toFoldedName } from "../mentions/script.ts";
import { isFamilyEnding } from "./name-keys.ts";
import type { SpelledName } from "./spelled-name.ts";

/** Two that share one of these are spellings of one name: 成都高新区 and 成都高新技术产业开发区, 清华 and 清华大学, 甘肃 and 甘肃省. */
export function toSameNameKeys(name: SpelledName): readonly string[] {
  const { label, folded, spelling, withoutBracket, placeName, government, synonym } = name;
  return [
    `${label} bare ${withoutBracket}`,
    `${label} spelled ${spelling}`,
    ...(placeName === undefined ? [] : [`place ${placeName}`]),
    ...(synonym === undefined || label === "Place" ? [] : [`${label} known ${synonym}`]),
    // 新加坡政府 speaks for 新加坡.
    ...[folded, government].flatMap((speaker) => (speaker === undefined ? [] : [`said by ${speaker}`])),
  ];
}

/** Whether `short` is a short form of `full`. */
export function isShortFormOf(short: SpelledName, full: SpelledName): boolean {
  if (short.label !== full.label) return false;
  if (short.label === "Place") return isPlaceShort(short, full);
  if (short.withoutBody.length >= full.name.length) return false;
  return full.chinese ? isChineseShort(short, full) : isEnglishShort(short, full);
}

/** 新竹 of 新竹市, where it may be 新竹县 as well; 吉林 is the province, and never short for 吉林市. */
function isPlaceShort({ folded: short }: SpelledName, { folded: full }: SpelledName): boolean {
  return short !== full && short === toShortDivision(full) && findDivision(short) === undefined;
}

function isChineseShort(short: SpelledName, full: SpelledName): boolean {
  const [a, b, kind] = [short.spelling, full.spelling, short.endingClass];
  if (full.cores.some(({ spelling }) => spelling === a)) return true;
  if (isBareZone(short.folded, full.folded)) return true;
  if (short.label === "Company") return isCompanyShort(a, full);
  if (isAcademicShort(short, full) || isOfficeShort(short, full) || isParkByAnyEnding(short, full)) return true;
  if (isFamilyEnding(a, short.label)) return b.endsWith(a);
  if (kind === "" || kind !== full.endingClass) return false;
  if (a === kind) return true;
  const [stem, fullStem] = [a.slice(0, a.length - kind.length), b.slice(0, b.length - kind.length)];
  return isEndOfStem(stem, fullStem) || (/^(Park|Fund|Programme)$/u.test(short.label) && isFrontOfStem(stem, fullStem));
}

/** 昆明朗微 of 昆明朗微光电有限公司: the whole front of the name, at least three characters of it. */
function isCompanyShort(short: string, full: SpelledName): boolean {
  return (
    short.length >= 3 &&
    (full.spelling.startsWith(short) || full.unplaced.startsWith(short)) &&
    !/(?:公司|集团|银行)$/u.test(short)
  );
}

/** 云岭理工 of 云岭理工大学. */
function isAcademicShort({ label, folded: short }: SpelledName, { folded: full }: SpelledName): boolean {
  return label === "University" && full === `${short}大学`;
}

/** 市商务局 of 柳溪市商务局. */
function isOfficeShort({ label, folded: short }: SpelledName, { folded: full }: SpelledName): boolean {
  return label === "Government" && /^[省市区县州]/u.test(short) && full.endsWith(short);
}

/** 青禾园区 of 青禾工业园. */
function isParkByAnyEnding({ label, folded: short }: SpelledName, { folded: full }: SpelledName): boolean {
  const stem = short.slice(0, -2);
  return label === "Park" && short.endsWith("园区") && stem.length > 2 && full.startsWith(stem) && /园区?$/u.test(full);
}

/** 晋中开发区 of 晋中经济开发区. */
function isBareZone(short: string, full: string): boolean {
  return (
    short.endsWith("开发区") &&
    full.endsWith("开发区") &&
    full.startsWith(short.slice(0, -3)) &&
    /^(经济|经济技术|高新技术产业|工业)$/u.test(full.slice(short.length - 3, -3))
  );
}

/** 江北 of 南京江北: the own part of the name, behind its place or its owner; never a field alone (理工 of 昆明理工). */
function isEndOfStem(short: string, full: string): boolean {
  return (
    short.length >= 2 &&
    short !== full &&
    full.endsWith(short) &&
    !CHINESE_COUNTRIES.has(short) &&
    !FIELD_WORDS.has(short)
  );
}

/** 天开 of 天开高教科创: what follows are fields only. 兰州 of 兰州生物 is not: it is a place. */
function isFrontOfStem(short: string, full: string): boolean {
  return short.length >= 2 && short !== full && full.startsWith(short) && !CHINESE_PLACES.has(short);
}

/** GIP of Goldfields Innovation Precinct; Koillis of Koillis Technology Park; Agri-Park of Severn Vale Agri-Park. */
function isEnglishShort(short: SpelledName, full: SpelledName): boolean {
  const name = short.name.replace(/^the /iu, "");
  const folded = toFoldedName(name);
  if (full.cores.some((core) => core.folded === folded)) return true;
  if (isRunBy(name, full) || isEndOfName(name, full) || isLastWord(name, full) || isWithoutFields(name, full))
    return true;
  return (
    /^[A-Z][A-Za-z&]*[A-Z]$/u.test(name) && toInitials(full.name).some((initials) => initials === name.toLowerCase())
  );
}

/** Fen Science Park of Fen Science Park Ltd: the park that it runs. */
function isRunBy(short: string, { name, label }: SpelledName): boolean {
  return label === "Park" && name.startsWith(`${short} `) && RUNS.test(name.slice(short.length + 1));
}

const RUNS =
  /^(?:Ltd\.?|Limited|Inc\.?|LLC|PLC|plc|GmbH|AG|AB|AS|Oy|BV|B\.V\.|SA|S\.A\.|SpA|Corporation|Authority|Administration|Management Board)$/u;

/** The last words of the name; not of a university, whose place is a part of the name: York University is not New York University. */
function isEndOfName(short: string, { name, label }: SpelledName): boolean {
  return label !== "University" && label !== "Company" && name.toLowerCase().endsWith(` ${short.toLowerCase()}`);
}

/** Fenmark Park of Fenmark Science Park: without the fields before the last word. */
function isWithoutFields(short: string, { name, label }: SpelledName): boolean {
  if (!/^(?:Park|Institute|Fund|Programme)$/u.test(label)) return false;
  const [words, all] = [short.split(" "), name.split(" ")];
  const own = words.slice(0, -1);
  if (own.length === 0 || words.at(-1) !== all.at(-1) || own.some((word, index) => word !== all[index])) return false;
  return all.length > words.length && all.slice(own.length, -1).every((word) => isField(word.toLowerCase()));
}

function isField(word: string): boolean {
  return (
    FIELDS.has(word) ||
    /^(?:and|&|park|high-tech|hi-tech|business|enterprise|industrial|free|economic|special)$/u.test(word)
  );
}

/** Camaloza of Agrotech Camaloza: a word of its own that no dictionary has and that is no place. */
function isLastWord(short: string, { name, label }: SpelledName): boolean {
  if (label !== "Company" || short.length < 5 || !name.endsWith(` ${short}`)) return false;
  return (
    /^\p{Lu}\p{Ll}+$/u.test(short) &&
    !isCommonWord(short.toLowerCase()) &&
    !LAST_HEADS.has(short.toLowerCase()) &&
    !ENGLISH_PLACES.has(short)
  );
}

function toInitials(name: string): readonly string[] {
  const words = name.split(/[\s-]+/u).filter((word) => word !== "");
  const all = words
    .map((word) => word.charAt(0))
    .join("")
    .toLowerCase();
  const capital = words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join("")
    .toLowerCase();
  return [all, capital];
}
