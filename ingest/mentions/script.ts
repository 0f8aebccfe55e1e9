/** Scripts and spellings: what two ways of writing one name have in common. */

import { Converter } from "opencc-js/t2cn";

const toSimplified = Converter({ from: "tw", to: "cn" });
const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

/** Every Han character in simplified script; converted in one go, each on a line of its own so that no phrase forms. */
const SIMPLIFIED: readonly string[] = toSimplified(
  Array.from({ length: LAST_HAN - FIRST_HAN + 1 }, (_, index) => String.fromCharCode(FIRST_HAN + index)).join("\n"),
).split("\n");
const NARROW = new Map<string, string>();

/** A character in simplified script and half width; one character for one, so that places stay what they are. */
function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x80) return character;
  if (code >= FIRST_HAN && code <= LAST_HAN) return SIMPLIFIED[code - FIRST_HAN] ?? character;
  return narrow(character);
}

function narrow(character: string): string {
  const known = NARROW.get(character);
  if (known !== undefined) return known;
  const folded = character.normalize("NFKC");
  const same = folded.length === character.length ? folded : character;
  NARROW.set(character, same);
  return same;
}

/** The text in simplified script and half width, of the same length. */
export function toSimplifiedKey(text: string): string {
  let key = "";
  for (const character of text) key += character.length === 1 ? foldCharacter(character) : character;
  return key.replaceAll("计画", "计划");
}

const NOISE = /[\s"'“”‘’「」『』《》()[\]【】〔〕\-–—－―·•・.,，]/gu;

/** A name without its script, width, case, quotation marks, brackets and dashes. */
export function toFoldedName(name: string): string {
  const known = FOLDED.get(name);
  if (known !== undefined) return known;
  if (FOLDED.size >= MOST_FOLDED) FOLDED.clear();
  const folded = foldName(name);
  FOLDED.set(name, folded);
  return folded;
}

/** Names come back many times within an article; what was folded is kept until the table is full. */
const FOLDED = new Map<string, string>();
const MOST_FOLDED = 20_000;

function foldName(name: string): string {
  return toSimplifiedKey(name.normalize("NFKC")).toLowerCase().replace(NOISE, "");
}

export function isHan(character: string): boolean {
  return /\p{Script=Han}/u.test(character);
}

/** Whether a sentence is to be read as Chinese: its Han characters outweigh its Latin words. */
export function isChinese(text: string): boolean {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/[A-Za-z]+/gu)?.length ?? 0;
  return han > 0 && han >= words;
}
