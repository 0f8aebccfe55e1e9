/** Scripts and spellings: what two ways of writing one name have in common. */

import { Converter } from "opencc-js/t2cn";
import { remember } from "./remember.ts";

const toSimplified = Converter({ from: "tw", to: "cn" });
const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

/** Every Han character in simplified script; converted in one go, each on a line of its own so that no phrase forms. */
const SIMPLIFIED = toSimplified(
  Array.from({ length: LAST_HAN - FIRST_HAN + 1 }, (_, index) => String.fromCharCode(FIRST_HAN + index)).join("\n"),
).split("\n");

/** Every character in simplified script and half width; one character for one, so that places stay what they are. */
const FOLDED = Uint16Array.from({ length: 0x10000 }, (_, code) => {
  const isCommon = code >= FIRST_HAN && code <= LAST_HAN;
  const folded = isCommon ? SIMPLIFIED[code - FIRST_HAN] : String.fromCharCode(code).normalize("NFKC");
  return folded?.length === 1 ? folded.charCodeAt(0) : code;
});

/** The text in simplified script and half width, of the same length. */
export function toSimplifiedKey(text: string): string {
  let key = "";
  let done = 0;
  for (let place = 0; place < text.length; place++) {
    const code = text.charCodeAt(place);
    const folded = FOLDED[code] ?? code;
    if (folded === code) continue;
    key += text.slice(done, place) + String.fromCharCode(folded);
    done = place + 1;
  }
  return (key + text.slice(done)).replaceAll("计画", "计划").replaceAll("批覆", "批复");
}

const NOISE = /[\s"'“”‘’「」『』《》()[\]【】〔〕\-–—－―·•・.,，]/gu;

/** A name without its script, width, case, quotation marks, brackets and dashes. */
export const toFoldedName = remember(foldName);

function foldName(name: string): string {
  return toSimplifiedKey(name.normalize("NFKC")).toLowerCase().replace(NOISE, "");
}

const HAN = Uint8Array.from({ length: 0x10000 }, (_, code) => {
  const isRare = code >= 0xd840 && code <= 0xd888; // the first half of a rarer character
  return isRare || /\p{Script=Han}/u.test(String.fromCharCode(code)) ? 1 : 0;
});

export function isHan(character: string): boolean {
  return HAN[character.charCodeAt(0)] === 1;
}

/** How many Han characters and how many words in plain Latin letters there are. */
export function countScripts(text: string): { readonly han: number; readonly words: number } {
  let [han, words, inWord] = [0, 0, false];
  for (let place = 0; place < text.length; place++) {
    const code = text.charCodeAt(place);
    const isLetter = (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
    han += HAN[code] ?? 0;
    if (isLetter && !inWord) words++;
    inWord = isLetter;
  }
  return { han, words };
}

const BRACKETED = /[(（][^()（）]*[)）]/gu;

/** Whether a sentence is to be read as Chinese: its Han characters outweigh its Latin words, and stand not only in brackets behind these. */
export function isChinese(text: string): boolean {
  const { han, words } = countScripts(text);
  if (han === 0 || han < words) return false;
  const bare = countScripts(text.replace(BRACKETED, ""));
  return bare.han > 0 || bare.words === 0;
}
