/** Places that no list knows: a transcription where the words beside it want a place, a province behind its country, a town behind its district. */

import { FIELD_WORDS } from "../lexicon/chinese-words.ts";
import type { Candidate, Stretch } from "./candidate.ts";
import { isCountry, isPlace } from "./known-places.ts";
import type { SentenceView, Word } from "./sentence-view.ts";

const AT = new Set([
  "位于",
  "来自",
  "地处",
  "坐落",
  "远在",
  "设在",
  "飞往",
  "抵达",
  "坐落于",
  "总部设于",
  "前往",
  "位在",
  "设于",
  "迁往",
  "落户",
  "选址",
  "选址于",
  "落在",
]);

export function findForeignPlaces(view: SentenceView): readonly Candidate[] {
  const { words } = view;
  return words
    .flatMap((word, index) => {
      if (isIsland(word) || (isTranscribed(word) && isAtPlace(view, index))) return [word];
      if (/.[区县市]$/u.test(word.text) && isPlace(word.text)) return townBehind(words, index);
      return isCountry(word.text) ? provinceBehind(words, index) : [];
    })
    .map(toPlace);
}

function toPlace({ start, end }: Stretch): Candidate {
  return { start, end, label: "Place", kind: "name", rule: "place-setting", confidence: 0.9 };
}

function isTranscribed({ text, tag }: Word): boolean {
  return (
    text.length > 2 &&
    text.length < 9 &&
    /^(nr|nrt|nrfg|ns)$/u.test(tag) &&
    !isPlace(text) &&
    !/[区园院校厅局]$/u.test(text)
  );
}

/** 东海岛. */
function isIsland({ text, tag }: Word): boolean {
  return /^n[sr]/u.test(tag) && /^\p{Script=Han}{2,4}(?<!半)岛$/u.test(text) && !isPlace(text);
}

/** 位于芬兰库萨莫的…, 来自莱克辛顿，: the place ends where the phrase does. */
function isAtPlace({ words, key }: SentenceView, index: number): boolean {
  const before = words[index - 1];
  const after = words[index + 1];
  const isBound = after === undefined || /^[的，。、,;；)]$/u.test(after.text);
  if (before === undefined || !isBound) return false;
  if (AT.has(before.text)) return true;
  if (!isCountry(before.text)) return false;
  return AT.has(words[index - 2]?.text ?? "") || (after !== undefined && OWNED.test(key.slice(after.start)));
}

/** 德国萨尔路易斯的福特园: whose park or school it is, is a town. */
const OWNED = /^的[\p{Script=Han}A-Za-z]{1,10}?(?:园(?![子林长丁艺])|城(?!市)|谷|大学|学院|研究所|研究院)/u;

/** 选址北仑区柴桥。: what stands behind a district, up to where the phrase ends, is a town in it. */
function townBehind(words: readonly Word[], index: number): readonly Stretch[] {
  const [first] = words.slice(index + 1);
  if (first === undefined || !AT.has(words[index - 1]?.text ?? "")) return [];
  const bound = words.findIndex((word, place) => place > index && /^[的，。、,;；)]$/u.test(word.text));
  const own = words.slice(index + 1, bound < 0 ? words.length : bound);
  const text = own.map((word) => word.text).join("");
  return /^\p{Script=Han}{2,3}$/u.test(text) ? [{ start: first.start, end: first.start + text.length }] : [];
}

const PROVINCE = /^\p{Script=Han}{0,6}(?:省|州|邦|郡|大区)$/u;
/** 日本静冈县, 泰国罗勇府, 韩国江原道. */
const EASTERN = /^\p{Script=Han}{2,5}[县府道]$/u;
const NO_NAME = /^[各多几数两三四五六七八九十全首每本该联另]|[各多几数两首的在和与]|联邦州$|[部间洲]州$/u;

/** 坦桑尼亚滨海省, 巴西米纳斯吉拉斯州: up to three words behind a country that end in its kind of province. */
function provinceBehind(words: readonly Word[], index: number): readonly Stretch[] {
  const from = words[index + 1]?.text === "的" ? index + 2 : index + 1;
  const [country, first] = [words[index], words[from]];
  if (country === undefined || first === undefined) return [];
  for (let count = 1; count <= 4; count++) {
    const own = words.slice(from, from + count);
    const text = own.map((word) => word.text).join("");
    if (NO_NAME.test(text) || FIELD_WORDS.has(text.slice(0, -1))) return [];
    const isNamed = PROVINCE.test(text) || (/^(?:日本|韩国|泰国)$/u.test(country.text) && EASTERN.test(text));
    if (isNamed && text.length > 2) return [{ start: first.start, end: own.at(-1)?.end ?? first.end }];
  }
  return [];
}
